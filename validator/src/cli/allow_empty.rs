//! `--allow-empty`: by default, a run that had nothing to check fails.

use clap::Args;

use super::exit::Exit;
use super::failure::Failure;

/// Whether an empty run is a failure.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(super) struct AllowEmpty {
    /// Exit with 0 instead of 3 if there was nothing to check
    #[arg(long)]
    allow_empty: bool,
}

impl AllowEmpty {
    /// Whether an empty run is allowed.
    pub(super) fn is_allowed(self) -> bool {
        self.allow_empty
    }

    /// The failure of an empty run, unless empty runs are allowed.
    pub(super) fn problem(self, what: &str) -> Option<Failure> {
        (!self.allow_empty).then(|| Failure::Empty(what.to_owned()))
    }

    /// Reports that failure, if there is one, and returns the exit code.
    pub(super) fn report(self, what: &str) -> Exit {
        self.problem(what).map_or(Exit::Conforming, Failure::report)
    }
}
