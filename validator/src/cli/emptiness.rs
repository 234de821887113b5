//! `--allow-empty`: a run that had nothing to look at has shown nothing.

use clap::Args;

use super::complaint::complain;
use super::exit::Exit;

/// What an empty run comes to.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(super) struct AllowEmpty {
    /// Exit with 0, not 3, where there was nothing to look at
    #[arg(long)]
    allow_empty: bool,
}

impl AllowEmpty {
    /// What to tell of a run that looked at nothing, unless that is allowed.
    pub(super) fn problem(self, what: &str) -> Option<String> {
        (!self.allow_empty).then(|| format!("{what}; if that is right, say so with --allow-empty"))
    }

    /// The same, told to the user, with the code that follows.
    pub(super) fn told(self, what: &str) -> Exit {
        match self.problem(what) {
            Some(problem) => {
                complain(&problem);
                Exit::Unreadable
            }
            None => Exit::Conforming,
        }
    }
}
