//! Why there is no profile.

use thiserror::Error;

use super::kept::KEPT_LIMIT;
use super::tally::COUNT_LIMIT;

/// What is wrong with what should be a profile, or with two of them.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProfileError {
    /// It is no profile, or not a whole one.
    #[error("it is no profile, or a damaged one: {0}")]
    Damaged(#[from] Damage),
    /// It is of a version that this program does not know.
    #[error(
        "it is a profile of version {0}, which a newer version of this program wrote; update the \
         validator"
    )]
    Newer(u64),
    /// It is of another schema than this program's; both by their SHA-256.
    #[error(
        "it is a profile of another schema (sha256 {theirs}, this program's is {ours}), and \
         profiles of different schemas are not compared nor merged; profile that corpus again \
         with this version"
    )]
    OtherSchema {
        /// That of the profile.
        theirs: String,
        /// That of this program.
        ours: String,
    },
}

/// What shows that a text is no profile, or that its counts were not counted. No value is in it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Damage {
    /// The text ends too early.
    #[error("it ends at line {line}, column {column}, in the middle")]
    Truncated {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The text is no JSON.
    #[error("it is no JSON at line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// No version, or one that never was.
    #[error("`format_version` is not 1")]
    NoVersion,
    /// Nothing says which schema it is of.
    #[error("`schema` has no `sha256`")]
    NoSchema,
    /// Members that are not those of a profile.
    #[error("a member is missing, of the wrong type, or one that profiles have not")]
    Members,
    /// A subschema that the schema does not have.
    #[error("a node is not in the schema")]
    UnknownNode,
    /// A record has more than one count.
    #[error("records that were counted more than once")]
    RecountedRecords,
    /// More conforming records than records.
    #[error("more records conform than there are")]
    TooManyConforming,
    /// What is wrong with one subschema.
    #[error("{damage} at {pointer}")]
    Node {
        /// JSON Pointer of the subschema.
        pointer: String,
        /// What is wrong with it.
        damage: Box<Damage>,
    },
    /// A type, value, union or branch that the subschema does not have.
    #[error("a {0} that the schema has not")]
    Unknown(&'static str),
    /// Values in a profile that says that it has none.
    #[error("values in a profile that keeps none")]
    UnexpectedValues,
    /// More names or values than a profile keeps.
    #[error("more than {KEPT_LIMIT} texts are kept")]
    TooManyTexts,
    /// The first of something without the last, or the reverse.
    #[error("only one of `first` and `last`")]
    HalfASighting,
    /// A count that no corpus can have.
    #[error("a count of more than {COUNT_LIMIT}")]
    CountTooLarge,
    /// A part that is more than its whole.
    #[error("counts that do not add up")]
    Counts,
    /// A place in a corpus that is written otherwise.
    #[error("a place that is not `source:record`")]
    NoSighting,
    /// A range whose least is more than its greatest.
    #[error("a range that ends before it begins")]
    Range,
}
