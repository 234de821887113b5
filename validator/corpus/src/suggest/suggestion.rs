//! A suggestion.

use serde::Serialize;

use super::json::Json;

/// One suggested edit, and its reason.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggestion {
    /// A short description: ``declare `x` of Order``.
    pub title: String,
    /// The schema path of the node.
    pub schema_path: String,
    /// The reason for the edit.
    pub reason: Reason,
    /// The operations of RFC 6902, in order; none if the edit has to be made by hand.
    pub operations: Vec<Operation>,
    /// How many records support it.
    pub support: Support,
    /// How likely it is correct.
    pub confidence: Confidence,
    /// The entries that it adds to `x-evidence`.
    pub adds_evidence: Vec<String>,
    /// The entries of `x-evidence` that the corpus contradicts.
    pub overturns_evidence: Vec<String>,
    /// What the person who applies it has to check, or do by hand.
    pub remark: Option<String>,
    /// Whether it would list values if the profile had kept them.
    pub lacks_values: bool,
}

/// What the corpus has shown that the schema does not allow or declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A property that the schema does not declare.
    UndeclaredProperty,
    /// A value that an enum does not list.
    NewValue,
    /// A type that the schema does not allow.
    NewType,
    /// A null that the schema does not allow.
    Null,
    /// A required property that is absent.
    Absent,
    /// A number, length or number of items beyond its bound.
    OutOfBounds,
}

/// An operation of a JSON Patch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum Operation {
    /// Adds a value.
    Add {
        /// The JSON Pointer of the value.
        path: String,
        /// The value.
        value: Json,
    },
    /// Removes a value.
    Remove {
        /// The JSON Pointer of the value.
        path: String,
    },
    /// Replaces a value.
    Replace {
        /// The JSON Pointer of the value.
        path: String,
        /// The new value.
        value: Json,
    },
    /// Tests a value, for an operation that would be wrong in another schema.
    Test {
        /// The JSON Pointer of the value.
        path: String,
        /// The expected value.
        value: Json,
    },
}

/// How well the corpus supports a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Support {
    /// Records that support it.
    pub records: u64,
    /// Records in which the schema node could be reached.
    pub of: u64,
    /// The first record that supports it, as `source:record`.
    pub first: String,
    /// The last record that supports it.
    pub last: String,
}

/// How likely it is that the edit describes what the server does.
///
/// High confidence requires 20 records, and 1 % of those in which the schema node could be reached.
/// Fewer than 3 records are low confidence. An edit that leaves a value untyped never has high
/// confidence. These always have low confidence: a new value of a set that grows with the server,
/// which conforms already, and a length or number of items beyond its bound, of which only the
/// extremes are known and not how many there were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// It may well be a mistake of the server.
    Low,
    /// In between.
    Medium,
    /// There is hardly any other explanation.
    High,
}

impl Confidence {
    /// The word for it.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}
