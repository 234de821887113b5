//! What a suggestion is.

use serde::Serialize;

use super::json::Json;

/// One edit, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggestion {
    /// What it does, in a few words: ``declare `x` of Order``.
    pub title: String,
    /// JSON Pointer of the subschema that it is about.
    pub schema_path: String,
    /// What asks for it.
    pub reason: Reason,
    /// The operations of RFC 6902 that make it, in their order; none where it takes a person.
    pub operations: Vec<Operation>,
    /// How many records ask for it.
    pub support: Support,
    /// How likely it is right.
    pub confidence: Confidence,
    /// The entries of `x-evidence` that it adds.
    pub adds_evidence: Vec<String>,
    /// The entries of `x-evidence` that the corpus contradicts.
    pub overturns_evidence: Vec<String>,
    /// What the person who applies it has to look at, or do by hand.
    pub remark: Option<String>,
    /// It would name values, if the profile kept them.
    pub lacks_values: bool,
}

/// What the corpus showed that the schema does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A property that the schema does not declare.
    UndeclaredProperty,
    /// A value that an enum does not list.
    NewValue,
    /// A type that the schema does not allow.
    NewType,
    /// A null where the schema allows none.
    Null,
    /// A required property that is not there.
    Absent,
    /// A number, length or count beyond its bound.
    OutOfBounds,
}

/// An operation of a JSON Patch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum Operation {
    /// Adds a value.
    Add {
        /// JSON Pointer of it.
        path: String,
        /// The value.
        value: Json,
    },
    /// Takes a value away.
    Remove {
        /// JSON Pointer of it.
        path: String,
    },
    /// Puts a value in the place of another.
    Replace {
        /// JSON Pointer of it.
        path: String,
        /// The value.
        value: Json,
    },
    /// Guards an operation that would be wrong in another schema.
    Test {
        /// JSON Pointer of it.
        path: String,
        /// The value.
        value: Json,
    },
}

/// How well the corpus supports an edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Support {
    /// Records that ask for it.
    pub records: u64,
    /// Records that had the place it is about.
    pub of: u64,
    /// The first that asks for it, `source:record`.
    pub first: String,
    /// The last one.
    pub last: String,
}

/// How likely it is that the edit says what the server does.
///
/// High takes 20 records and 1 % of those that had the place; fewer than 3 records are low.
/// What leaves a value without a type is never high. A new value of a set that grows with the
/// server, which conforms already, is always low, and so is a length or a number of items beyond
/// its bound, of which only the greatest and the least are known and not how many there were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// It may well be a mistake of the server.
    Low,
    /// In between.
    Medium,
    /// Hardly anything else can be meant.
    High,
}

impl Confidence {
    /// As it is told.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}
