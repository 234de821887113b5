//! How a command ends when nothing went wrong with the command itself.

use std::process::ExitCode;

/// What a command found.
///
/// A tree that is stale or does not conform is no error of the command: it has been reported in
/// full on stdout by then.
#[must_use]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// All is as it should be.
    Pass,
    /// Something has to be mended; the output names it.
    Fail,
}

impl From<Verdict> for ExitCode {
    /// 0 and 1; clap keeps 2 for wrong usage.
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Pass => Self::SUCCESS,
            Verdict::Fail => Self::FAILURE,
        }
    }
}
