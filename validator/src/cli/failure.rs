//! The failures of commands: the only place that turns an error into an exit code and a message
//! on standard error, with the flags that help.

use std::io;

use thiserror::Error;

use super::complaint::complain;
use super::exit::Exit;
use corpus::profile::ProfileError;
use recordings::{ReadProblem, RecordProblem, WriteProblem, reason};
use report::SavedError;

/// A failure with a message for the user and an exit code.
#[derive(Debug, Error)]
pub(super) enum Failure {
    /// The command line, a file or the environment is wrong.
    #[error("{0}")]
    Usage(String),
    /// There was nothing to check.
    #[error("{0}")]
    Empty(String),
    #[error("cannot handle Ctrl-C: {0}")]
    Signals(io::Error),
    #[error("there is no payload to serve; a payload needs integers as `account_id` and `id`")]
    NothingToServe,
    #[error(transparent)]
    Live(#[from] live::Error),
    #[error(transparent)]
    StandIn(#[from] stand_in::Error),
    /// Errors of inputs, recordings and files that need no further words.
    #[error(transparent)]
    Recordings(#[from] recordings::Error),
    /// An output file cannot be created, which is known before anything is done.
    #[error("{before}{error}")]
    NoFile {
        before: &'static str,
        error: recordings::Error,
    },
    /// An output file could not be written.
    #[error("{before}{error}")]
    Unwritten {
        before: &'static str,
        error: recordings::Error,
    },
    /// An output that has no file of its own could not be written.
    #[error("cannot write {what}: {}", reason(.error))]
    Output {
        what: &'static str,
        error: io::Error,
    },
    #[error("cannot read {name}: it is too large for a profile; expected what `--profile` writes")]
    ProfileTooLarge { name: String },
    #[error("cannot use {name}: {error}")]
    Profile { name: String, error: ProfileError },
    /// A saved report cannot be read.
    #[error("cannot read {name}: {}", of_saved(*.error))]
    Saved { name: String, error: SavedError },
    /// Profiles cannot be merged.
    #[error("{0}")]
    Merge(ProfileError),
}

impl Failure {
    /// Prints the message, and returns the exit code. A closed pipe is no failure.
    pub(super) fn report(self) -> Exit {
        if self.is_closed_pipe() {
            return Exit::Conforming;
        }
        complain(&self.line());
        self.exit()
    }

    /// The message, with a hint about what helps.
    pub(super) fn line(&self) -> String {
        format!("{self}{}", self.hint())
    }

    /// The exit code of a command that fails like this.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Failure::Usage(_)
            | Failure::NoFile { .. }
            | Failure::Merge(_)
            | Failure::Live(
                live::Error::Client(_) | live::Error::Transport(_) | live::Error::Line { .. },
            )
            | Failure::StandIn(_)
            | Failure::Recordings(recordings::Error::Pattern(_))
            | Failure::Profile {
                error: ProfileError::OtherSchema { .. },
                ..
            } => Exit::Usage,
            Failure::Recordings(recordings::Error::Record { problem, .. })
                if problem.is_of_path() =>
            {
                Exit::Usage
            }
            Failure::Empty(_)
            | Failure::Signals(_)
            | Failure::NothingToServe
            | Failure::Live(_)
            | Failure::Recordings(_)
            | Failure::Unwritten { .. }
            | Failure::Output { .. }
            | Failure::ProfileTooLarge { .. }
            | Failure::Saved { .. }
            | Failure::Profile { .. } => Exit::Unreadable,
        }
    }

    fn is_closed_pipe(&self) -> bool {
        match self {
            Failure::Output { error, .. }
            | Failure::Unwritten {
                error:
                    recordings::Error::Write {
                        problem: WriteProblem::Io(error),
                        ..
                    },
                ..
            } => is_closed(error),
            _ => false,
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            Failure::Empty(_) => "; use --allow-empty if this is expected",
            Failure::StandIn(stand_in::Error::Listen { .. }) => {
                "; choose another --port, or 0 for a free one"
            }
            Failure::Recordings(error)
            | Failure::Live(live::Error::Recordings(error))
            | Failure::NoFile { error, .. }
            | Failure::Unwritten { error, .. } => of_recordings(error),
            Failure::Profile {
                error: ProfileError::Damaged(_),
                ..
            }
            | Failure::Merge(ProfileError::Damaged(_)) => "; write it again with `check --profile`",
            _ => "",
        }
    }
}

/// The exit code of a part of a run. A failure is reported.
pub(super) fn exit_of(ended: Result<(), Failure>) -> Exit {
    ended.map_or_else(Failure::report, |()| Exit::Conforming)
}

/// Whether the reader of a pipe has closed it.
pub(super) fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// The error of a saved report, in the terms of the command line.
fn of_saved(error: SavedError) -> String {
    match error {
        SavedError::Damaged => "expected what `check --report json=PATH` writes, found something \
                                else, or only a part of it; write it again"
            .to_owned(),
        other => other.to_string(),
    }
}

/// The flags and commands that help with an error of inputs or recordings.
fn of_recordings(error: &recordings::Error) -> &'static str {
    match error {
        recordings::Error::Read { problem, .. } => match problem {
            ReadProblem::Url => {
                "; use `live` to fetch from the service, or pipe in what another program fetches: \
                 curl URL | conversation-validator check -"
            }
            ReadProblem::Pattern => "; give a folder, and the pattern with --include",
            ReadProblem::HarTooLarge { .. } => {
                "; raise --max-record, or save fewer requests to a file"
            }
            _ => "",
        },
        recordings::Error::Write {
            problem: WriteProblem::Exists,
            ..
        } => "; --force overwrites it",
        recordings::Error::Record { problem, .. } => match problem {
            RecordProblem::Damaged(_) => {
                ", or recover its complete lines with `redact FILE --output NEW`"
            }
            RecordProblem::TornLine => {
                ", or recover its other lines with `redact FILE --output NEW`"
            }
            _ => "",
        },
        _ => "",
    }
}

#[cfg(test)]
mod tests;
