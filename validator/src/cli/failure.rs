//! Why a command cannot do what it was asked to: the one place where an error becomes an exit
//! code and a line on standard error, with the flags that help.

use std::io;

use thiserror::Error;

use super::complaint::complain;
use super::exit::Exit;
use corpus::profile::ProfileError;
use recordings::{ReadProblem, RecordProblem, WriteProblem, reason};
use report::SavedError;

/// Something that a user is told, and that decides how a command ends.
#[derive(Debug, Error)]
pub(super) enum Failure {
    /// What the command line, its files or its environment say cannot be done.
    #[error("{0}")]
    Usage(String),
    /// There was nothing to look at.
    #[error("{0}")]
    Empty(String),
    #[error("cannot listen to Ctrl-C: {0}")]
    Signals(io::Error),
    #[error("there is no payload to serve; one needs an integer `account_id` and `id`")]
    NothingToServe,
    #[error(transparent)]
    Live(#[from] live::Error),
    #[error(transparent)]
    StandIn(#[from] stand_in::Error),
    /// Of inputs, recordings, and files for which nothing is to be said besides.
    #[error(transparent)]
    Recordings(#[from] recordings::Error),
    /// A file that is wanted cannot be there, which is known before anything is done.
    #[error("{before}{error}")]
    NoFile {
        before: &'static str,
        error: recordings::Error,
    },
    /// A file could not be written.
    #[error("{before}{error}")]
    Unwritten {
        before: &'static str,
        error: recordings::Error,
    },
    /// Something that is not written to a file of its own.
    #[error("cannot write {what}: {}", reason(.error))]
    Output {
        what: &'static str,
        error: io::Error,
    },
    #[error("cannot read {name}: it is too large for a profile; name what `--profile` wrote")]
    ProfileTooLarge { name: String },
    #[error("cannot use {name}: {error}")]
    Profile { name: String, error: ProfileError },
    /// What should be a report of a run.
    #[error("cannot read {name}: {}", of_saved(*.error))]
    Saved { name: String, error: SavedError },
    /// Profiles that were read cannot be merged.
    #[error("{0}")]
    Merge(ProfileError),
}

impl Failure {
    /// Tells the user, unless the reader of a pipe went away: who closed it has seen enough.
    pub(super) fn told(self) -> Exit {
        if self.is_closed_pipe() {
            return Exit::Conforming;
        }
        complain(&self.line());
        self.exit()
    }

    /// The line about it, with what helps.
    pub(super) fn line(&self) -> String {
        format!("{self}{}", self.hint())
    }

    /// How a command ends that fails with it.
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
            Failure::Empty(_) => "; if that is right, say so with --allow-empty",
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

/// How a part of a run ended; the user is told why it failed.
pub(super) fn exit_of(ended: Result<(), Failure>) -> Exit {
    ended.map_or_else(Failure::told, |()| Exit::Conforming)
}

/// Whether the reader of a pipe went away.
pub(super) fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// What a saved report should be, as the command line calls it.
fn of_saved(error: SavedError) -> String {
    match error {
        SavedError::Damaged => "expected what `check --report json=PATH` writes, found something \
                                else, or only a part of it; write it again"
            .to_owned(),
        other => other.to_string(),
    }
}

/// The flags and commands that help with what is recorded.
fn of_recordings(error: &recordings::Error) -> &'static str {
    match error {
        recordings::Error::Read { problem, .. } => match problem {
            ReadProblem::Url => {
                "; `live` asks the service, and what another program fetches can be piped in: \
                 curl URL | conversation-validator check -"
            }
            ReadProblem::Pattern => "; name a folder, and the pattern with --include",
            ReadProblem::HarTooLarge { .. } => {
                "; raise --max-record, or save fewer requests in a file"
            }
            _ => "",
        },
        recordings::Error::Write {
            problem: WriteProblem::Exists,
            ..
        } => "; --force overwrites it",
        recordings::Error::Record { problem, .. } => match problem {
            RecordProblem::Damaged(_) => {
                ", or get the whole lines out of it with `redact FILE --output NEW`"
            }
            RecordProblem::TornLine => {
                ", or get the other lines out of it with `redact FILE --output NEW`"
            }
            _ => "",
        },
        _ => "",
    }
}

#[cfg(test)]
mod tests;
