//! The errors that prevent a run.

use std::io;

use thiserror::Error;

/// Why a run cannot start. The failure of a single request is not such an error.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum Error {
    /// The configuration of the client is invalid.
    #[error(transparent)]
    Client(#[from] client::Error),
    #[error("cannot start the transport: {0}")]
    Transport(io::Error),
    #[error("cannot start the worker threads: {0}")]
    Workers(io::Error),
    /// A line of a list is wrong. The first line is 1.
    #[error("{name}, line {line}: {problem}")]
    Line {
        name: String,
        line: u64,
        problem: LineProblem,
    },
    /// A list, or the recording to resume, cannot be read.
    #[error(transparent)]
    Recordings(#[from] recordings::Error),
}

/// What is wrong with a line of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum LineProblem {
    #[error("the line is too long")]
    TooLong,
    #[error(transparent)]
    Selection(#[from] SelectionProblem),
}

/// Why a text is neither an id nor a range. The message does not contain the text, because it may
/// come from a wrong file and be confidential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum SelectionProblem {
    #[error("a range includes both its ends: `1..=300`")]
    OpenRange,
    #[error("the range is empty, because its end is before its start; swap them")]
    EmptyRange,
    #[error("expected an id such as `226`, or a range such as `1..=300`")]
    NoId,
}
