//! Exit codes: a promise to scripts.

use std::process::ExitCode;

/// How a run ended. A usage error never gets this far: it is clap's, with code 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Everything conforms.
    Conforming,
    /// Something has findings of level error.
    Findings,
    /// An input could not be read, or the report not be written; outranks findings.
    Unreadable,
}

/// The codes, for the help texts.
pub(super) const HELP: &str = "\
Exit codes:
  0  all conform
  1  findings of level error
  2  wrong usage or configuration
  3  an input could not be read (the others were checked), or the report not be written
Of several, the first of 2, 3, 1 is given.";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Conforming => 0,
            Exit::Findings => 1,
            Exit::Unreadable => 3,
        })
    }
}
