//! The errors of profiles.

use thiserror::Error;

use super::kept_texts::KEPT_LIMIT;
use super::tally::COUNT_LIMIT;

/// Why a profile cannot be read or merged.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProfileError {
    /// It is not a profile, or is incomplete or damaged.
    #[error("it is not a profile, or a damaged one: {0}")]
    Damaged(#[from] Damage),
    /// It has a version that this program does not know.
    #[error(
        "it is a profile of version {0}, written by a newer version of this program; update the \
         validator"
    )]
    Newer(u64),
    /// It is of another schema than this program's. Both are given by their SHA-256.
    #[error(
        "it is a profile of another schema (sha256 {theirs}, this program's is {ours}), and \
         profiles of different schemas cannot be compared or merged; profile that corpus again \
         with this version"
    )]
    OtherSchema {
        /// The schema of the profile.
        theirs: String,
        /// The schema of this program.
        ours: String,
    },
}

/// Why a text is not a valid profile. It contains no value of the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Damage {
    /// The text ends too early.
    #[error("it is cut off at line {line}, column {column}")]
    Truncated {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The text is not JSON.
    #[error("it is not JSON at line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The version is missing or invalid.
    #[error("`format_version` is not 1")]
    NoVersion,
    /// The hash of the schema is missing.
    #[error("`schema` has no `sha256`")]
    NoSchema,
    /// A member is missing, unknown or of the wrong type.
    #[error("a member is missing, unknown or of the wrong type")]
    Members,
    /// A node that is not in the schema.
    #[error("a node is not in the schema")]
    UnknownNode,
    /// A record is counted more than once.
    #[error("records are counted more than once")]
    RecountedRecords,
    /// There are more conforming records than records.
    #[error("more records conform than there are")]
    TooManyConforming,
    /// The counts of one schema node are wrong.
    #[error("{damage} at {pointer}")]
    Node {
        /// The schema path of the node.
        pointer: String,
        /// What is wrong with it.
        damage: Box<Damage>,
    },
    /// A type, value, union or branch that the schema node does not have.
    #[error("a {0} that is not in the schema")]
    Unknown(&'static str),
    /// Values in a profile that claims to have none.
    #[error("values in a profile that keeps none")]
    UnexpectedValues,
    /// More names or values than the limit.
    #[error("more than {KEPT_LIMIT} texts are kept")]
    TooManyTexts,
    /// A tally has only one of its first and last record.
    #[error("only one of `first` and `last`")]
    HalfASighting,
    /// A count above the limit.
    #[error("a count above {COUNT_LIMIT}")]
    CountTooLarge,
    /// A part is larger than its whole.
    #[error("counts that do not add up")]
    Counts,
    /// A record that is not written as `source:record`.
    #[error("a record that is not `source:record`")]
    NoSighting,
    /// A range whose lower bound is above its upper bound.
    #[error("a range whose start is after its end")]
    Range,
}
