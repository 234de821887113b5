//! What can go wrong with a recording, and what to do about it.

use std::fmt;
use std::io;
use std::path::Path;

use crate::cli::exit::Exit;
use crate::cli::recordings::path;

/// Why something could not be recorded. It names the file, and nothing of a payload.
#[derive(Debug)]
pub(in crate::cli) struct RecordingError {
    path: String,
    problem: Problem,
}

#[derive(Debug)]
pub(super) enum Problem {
    Name,
    NoFile,
    Open(io::Error),
    InUse,
    Lock(io::Error),
    Misnamed(io::Error),
    Damaged(io::Error),
    TornLine,
    /// With the lines that were recorded before.
    Write {
        error: io::Error,
        lines: u64,
    },
    /// By another program, in spite of the lock.
    Changed,
    Sync(io::Error),
}

impl RecordingError {
    pub(super) fn new(path: &Path, problem: Problem) -> RecordingError {
        RecordingError {
            path: path::shown(path),
            problem,
        }
    }

    /// How a command ends that stands or falls with the recording.
    pub(in crate::cli) fn exit(&self) -> Exit {
        match &self.problem {
            Problem::Name | Problem::NoFile => Exit::Usage,
            Problem::Open(error) if is_wrong_name(error) => Exit::Usage,
            _ => Exit::Unreadable,
        }
    }
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot record in {}: ", self.path)?;
        match &self.problem {
            Problem::Name => f.write_str(
                "recordings are NDJSON; call it .ndjson or .jsonl, with .gz or .zst behind to \
                 compress it",
            ),
            Problem::NoFile => f.write_str("it is no ordinary file; choose another name"),
            Problem::Open(error) => open(f, error),
            Problem::InUse => f.write_str(
                "it is in use by another process; wait for that, or choose another file",
            ),
            Problem::Lock(error) => write!(f, "it cannot be locked against others: {error}"),
            Problem::Misnamed(error) => write!(
                f,
                "{error}; nothing was changed, rename it or choose another file"
            ),
            Problem::Damaged(error) => write!(
                f,
                "{error}; nothing was changed, choose another file, or get the whole lines out \
                 of it with `redact FILE --output NEW`"
            ),
            Problem::TornLine => f.write_str(
                "its last line is no JSON and has no end; nothing was changed, choose another \
                 file, or get the other lines out of it with `redact FILE --output NEW`",
            ),
            Problem::Write { error, lines } => write!(
                f,
                "{error}; lines recorded before that, which stay: {lines}"
            ),
            Problem::Changed => f.write_str(
                "another program changed it; nothing more was written there, choose another file",
            ),
            Problem::Sync(error) => {
                write!(f, "{error}; nobody can say what of it is on the disk")
            }
        }
    }
}

fn open(f: &mut fmt::Formatter<'_>, error: &io::Error) -> fmt::Result {
    match error.kind() {
        io::ErrorKind::NotFound => f.write_str("there is no such folder; create it first"),
        io::ErrorKind::PermissionDenied => {
            f.write_str("permission denied; allow writing there, or choose another folder")
        }
        io::ErrorKind::IsADirectory => f.write_str("it is a folder; name a file in it"),
        io::ErrorKind::ReadOnlyFilesystem => {
            f.write_str("its file system is read-only; choose another one")
        }
        _ => write!(f, "{error}"),
    }
}

fn is_wrong_name(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound | io::ErrorKind::IsADirectory
    )
}
