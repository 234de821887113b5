//! `--allow-empty`: a run that had nothing to look at has shown nothing.

use clap::Args;

use super::exit::Exit;
use super::failure::Failure;

/// What an empty run comes to.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(super) struct AllowEmpty {
    /// Exit with 0, not 3, where there was nothing to look at
    #[arg(long)]
    allow_empty: bool,
}

impl AllowEmpty {
    /// Whether nothing to look at is right, too.
    pub(super) fn is_allowed(self) -> bool {
        self.allow_empty
    }

    /// That there was nothing to look at, unless that is allowed.
    pub(super) fn problem(self, what: &str) -> Option<Failure> {
        (!self.allow_empty).then(|| Failure::Empty(what.to_owned()))
    }

    /// The same, told to the user, with the code that follows.
    pub(super) fn told(self, what: &str) -> Exit {
        self.problem(what).map_or(Exit::Conforming, Failure::told)
    }
}
