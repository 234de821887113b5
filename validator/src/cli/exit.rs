//! Exit codes: a promise to scripts.

use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Everything conforms.
    Conforming,
    /// Something has findings of level error.
    Findings,
    /// An input could not be read, or the report or a recording not be written.
    Unreadable,
    /// What the command line, its files or its environment say cannot be done. Most of it is
    /// found by clap, which has the same code for it.
    Usage,
}

/// Those of commands that read files.
pub(super) const HELP: &str = "\
Exit codes:
  0  all conform
  1  findings of level error
  2  wrong usage or configuration
  3  an input could not be read (the others were checked), or the report not be written
Of several, the first of 2, 3, 1 is given.";

/// Those of `serve`.
pub(super) const SERVE: &str = "\
Exit codes:
  0  ended by Ctrl-C
  2  wrong usage or configuration, such as a port that is in use
  3  there is nothing to serve";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Conforming => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Unreadable => 3,
        })
    }
}
