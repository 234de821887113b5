//! What keeps anything from being asked for.

use std::io;

use thiserror::Error;

/// Why nothing is asked for. What comes of a single id is no such error.
#[derive(Debug, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum Error {
    /// The client cannot be configured like that.
    #[error(transparent)]
    Client(#[from] client::Error),
    #[error("cannot start the transport: {0}")]
    Transport(io::Error),
    #[error("cannot start to fetch: {0}")]
    Workers(io::Error),
    /// A line of a list; they are counted from 1.
    #[error("{name}, line {line}: {problem}")]
    Line {
        name: String,
        line: u64,
        problem: LineProblem,
    },
    /// Of a list, or of a recording that is to be gone on with.
    #[error(transparent)]
    Recordings(#[from] recordings::Error),
}

/// What is wrong with a line of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum LineProblem {
    #[error("it is too long")]
    TooLong,
    #[error(transparent)]
    Selection(#[from] SelectionProblem),
}

/// Why something is neither an id nor a range. The text is not repeated: where a file was taken
/// for another one, it may be anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum SelectionProblem {
    #[error("a range is written with both its ends, as in `1..=300`")]
    OpenRange,
    #[error("an empty range: it ends before it begins; swap the two")]
    EmptyRange,
    #[error("expected an id, such as `226`, or a range: `1..=300`")]
    NoId,
}
