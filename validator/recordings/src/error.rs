//! What can go wrong with what payloads are recorded in.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::path;

/// Why something cannot be read, written or recorded. No value of a payload is in it.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum Error {
    /// Of an input, or a path that should lead to some.
    #[error("cannot read {name}: {problem}")]
    Read { name: String, problem: ReadProblem },
    /// Of a new file. Whoever wants it knows what it is for, and says so before.
    #[error("{path}: {problem}")]
    Write { path: String, problem: WriteProblem },
    /// Of a recording that is appended to.
    #[error("cannot record in {path}: {problem}")]
    Record {
        path: String,
        problem: RecordProblem,
    },
    /// A pattern for names of files that is none.
    #[error("{0}")]
    Pattern(globset::ErrorKind),
}

/// Why something cannot be read.
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
    #[error("it is a symbolic link that leads to nothing; make what it leads to, or remove it")]
    DanglingLink,
    #[error("it is a socket; name a file, or a pipe")]
    Socket,
    /// A HAR file is in memory as a whole.
    #[error(
        "it has more than {limit} bytes, {records} times max-record, which is the most for a HAR \
         file"
    )]
    HarTooLarge { limit: usize, records: usize },
}

/// Why a file cannot be written.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum WriteProblem {
    #[error("{}", reason_for_writing(.0))]
    Io(io::Error),
    /// One that is there is not to be replaced.
    #[error("there is one already")]
    Exists,
    /// It could not take its place.
    #[error(
        "{}; all of it is in {}, move it from there: mv {} NEW",
        reason_for_writing(.error),
        path::shown(.kept),
        path::quoted(.kept)
    )]
    Stranded { error: io::Error, kept: PathBuf },
}

/// Why nothing can be recorded in a file.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum RecordProblem {
    #[error(
        "recordings are NDJSON; call it .ndjson or .jsonl, with .gz or .zst behind to compress it"
    )]
    Name,
    #[error("it is no ordinary file; choose another name")]
    NoFile,
    #[error("{}", reason_for_opening(.0))]
    Open(io::Error),
    #[error("it is in use by another process; wait for that, or choose another file")]
    InUse,
    #[error("it cannot be locked against others: {0}")]
    Lock(io::Error),
    #[error("{0}; nothing was changed, rename it or choose another file")]
    Misnamed(io::Error),
    #[error("{0}; nothing was changed, choose another file")]
    Damaged(io::Error),
    #[error("its last line is no JSON and has no end; nothing was changed, choose another file")]
    TornLine,
    /// With the lines that were recorded before.
    #[error("{error}; lines recorded before that, which stay: {lines}")]
    Write { error: io::Error, lines: u64 },
    /// By another program, in spite of the lock.
    #[error("another program changed it; nothing more was written there, choose another file")]
    Changed,
    #[error("{0}; nobody can say what of it is on the disk")]
    Sync(io::Error),
}

impl RecordProblem {
    /// Whether the path leads to nothing that could be a recording: another one would do.
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

/// Why something cannot be read, with the remedy where there is one.
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
        io::ErrorKind::IsADirectory => "it is a directory; name a file in it".to_owned(),
        io::ErrorKind::NotFound => "its folder is not there; make it, or check the path".to_owned(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "writing is not allowed; allow it, or name another path".to_owned()
        }
        io::ErrorKind::StorageFull => {
            "the disk is full; free some space, or name a path on another disk".to_owned()
        }
        _ => format!("{error}; name another path"),
    }
}

fn reason_for_opening(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such folder; create it first".to_owned(),
        io::ErrorKind::PermissionDenied => {
            "permission denied; allow writing there, or choose another folder".to_owned()
        }
        io::ErrorKind::IsADirectory => "it is a folder; name a file in it".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => {
            "its file system is read-only; choose another one".to_owned()
        }
        _ => error.to_string(),
    }
}
