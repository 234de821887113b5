//! The edits of the schema that a corpus asks for.

use serde::Serialize;

use crate::profile::Profile;

/// One edit, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Suggestion {
    /// What it does, in a few words: ``declare `x` of Conversation``.
    pub(crate) title: String,
    /// JSON Pointer of the subschema that it is about.
    pub(crate) schema_path: String,
    pub(crate) reason: Reason,
    /// The operations of RFC 6902 that make it, in their order; none where it takes a person.
    pub(crate) operations: Vec<Operation>,
    pub(crate) support: Support,
    pub(crate) confidence: Confidence,
    /// The entries of `x-evidence` that it adds.
    pub(crate) adds_evidence: Vec<String>,
    /// The entries of `x-evidence` that the corpus contradicts.
    pub(crate) overturns_evidence: Vec<String>,
    /// What the person who applies it has to look at, or do by hand.
    pub(crate) remark: Option<String>,
}

/// What the corpus showed that the schema does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reason {
    UndeclaredProperty,
    NewValue,
    NewType,
    Null,
    Absent,
    OutOfBounds,
}

/// An operation of a JSON Patch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub(crate) enum Operation {
    Add {
        path: String,
        value: serde_json::Value,
    },
    Remove {
        path: String,
    },
    Replace {
        path: String,
        value: serde_json::Value,
    },
    /// Guards an operation that names an index.
    Test {
        path: String,
        value: serde_json::Value,
    },
}

/// How well the corpus supports an edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Support {
    /// Records that ask for it.
    pub(crate) records: u64,
    /// Records that had the place it is about.
    pub(crate) of: u64,
    /// The first and the last that ask for it, `source:record`.
    pub(crate) first: String,
    pub(crate) last: String,
}

/// How likely it is that the edit says what the server does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    Low,
    Medium,
    High,
}

/// The edits that make the corpus of `profile` conform, in the order of the schema.
pub(crate) fn suggest(profile: &Profile) -> Vec<Suggestion> {
    let _ = profile;
    Vec::new()
}
