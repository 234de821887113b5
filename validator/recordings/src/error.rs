//! Errors of inputs, recordings and output files.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::path;

/// Why a file cannot be read, written or recorded in. It contains no value of a payload.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum Error {
    /// An input cannot be read.
    #[error("cannot read {name}: {problem}")]
    Read { name: String, problem: ReadProblem },
    /// An output file cannot be written. The caller says before this what the file is for.
    #[error("{path}: {problem}")]
    Write { path: String, problem: WriteProblem },
    /// A recording cannot be opened or appended to.
    #[error("cannot record in {path}: {problem}")]
    Record {
        path: String,
        problem: RecordProblem,
    },
    /// A pattern for file names is invalid.
    #[error("{0}")]
    Pattern(globset::ErrorKind),
}

/// Why an input cannot be read.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum ReadProblem {
    #[error("{}", reason(.0))]
    Io(#[from] io::Error),
    #[error("it is a URL")]
    Url,
    #[error("it is a pattern that matched nothing")]
    Pattern,
    #[error("it is a symbolic link to a missing file; create that file, or remove the link")]
    DanglingLink,
    #[error("it is a socket; give a file or a pipe")]
    Socket,
    /// A HAR file has to fit in memory.
    #[error(
        "it is larger than {limit} bytes, {records} times max-record, which is the limit for a HAR \
         file"
    )]
    HarTooLarge { limit: usize, records: usize },
}

/// Why an output file cannot be written.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum WriteProblem {
    #[error("{}", reason_for_writing(.0))]
    Io(io::Error),
    /// The file exists, and is not to be replaced.
    #[error("the file already exists")]
    Exists,
    /// The file is complete, but could not be moved to its place.
    #[error(
        "{}; the complete output is in {}, move it from there: mv {} NEW",
        reason_for_writing(.error),
        path::shown(.kept),
        path::quoted(.kept)
    )]
    Stranded { error: io::Error, kept: PathBuf },
}

/// Why a recording cannot be opened or appended to.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum RecordProblem {
    #[error(
        "recordings are NDJSON; choose a name that ends in .ndjson or .jsonl, optionally followed by \
         .gz or .zst"
    )]
    Name,
    #[error("it is not a regular file; choose another name")]
    NoFile,
    #[error("{}", reason_for_opening(.0))]
    Open(io::Error),
    #[error("it is in use by another process; wait until that ends, or choose another file")]
    InUse,
    #[error("it cannot be locked: {0}")]
    Lock(io::Error),
    #[error("{0}; nothing was changed; rename the file or choose another one")]
    Misnamed(io::Error),
    #[error("{0}; nothing was changed; choose another file")]
    Damaged(io::Error),
    #[error("its last line is incomplete and not JSON; nothing was changed; choose another file")]
    TornLine,
    /// A write failed; `lines` were recorded before.
    #[error("{error}; lines recorded before that and kept: {lines}")]
    Write { error: io::Error, lines: u64 },
    /// Another program ignored the lock.
    #[error("another program changed it; nothing more was written to it; choose another file")]
    Changed,
    #[error("{0}; it is unknown which lines are on the disk")]
    Sync(io::Error),
}

impl RecordProblem {
    /// Whether the path is at fault, so that another path would help.
    #[must_use]
    pub fn is_of_path(&self) -> bool {
        match self {
            RecordProblem::Name | RecordProblem::NoFile => true,
            RecordProblem::Open(error) => matches!(
                error.kind(),
                io::ErrorKind::AlreadyExists
                    | io::ErrorKind::NotFound
                    | io::ErrorKind::IsADirectory
            ),
            _ => false,
        }
    }
}

/// Why a file cannot be read, with a remedy if there is one.
#[must_use]
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory; check the path".to_owned(),
        io::ErrorKind::PermissionDenied => {
            "permission denied; allow reading it, or run as a user who may".to_owned()
        }
        _ => error.to_string(),
    }
}

fn reason_for_writing(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::IsADirectory => "it is a directory; give a file in it".to_owned(),
        io::ErrorKind::NotFound => {
            "its folder does not exist; create it, or check the path".to_owned()
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "permission denied; allow writing it, or choose another path".to_owned()
        }
        io::ErrorKind::StorageFull => {
            "the disk is full; free some space, or choose a path on another disk".to_owned()
        }
        _ => format!("{error}; choose another path"),
    }
}

fn reason_for_opening(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "its folder does not exist; create it first".to_owned(),
        io::ErrorKind::PermissionDenied => {
            "permission denied; allow writing there, or choose another folder".to_owned()
        }
        io::ErrorKind::IsADirectory => "it is a folder; give a file in it".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => {
            "the file system is read-only; choose another one".to_owned()
        }
        _ => error.to_string(),
    }
}
