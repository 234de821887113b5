//! The outcome of a command that ran without an error of its own.

use std::process::ExitCode;

/// The outcome of a command.
///
/// A tree that is stale or does not conform is not an error of the command: the command has
/// reported it in full on stdout.
#[must_use]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Everything is as it should be.
    Pass,
    /// Something has to be fixed; the output names it.
    Fail,
}

impl From<Verdict> for ExitCode {
    /// 0 and 1; clap uses 2 for wrong usage.
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Pass => Self::SUCCESS,
            Verdict::Fail => Self::FAILURE,
        }
    }
}
