//! The edits of the schema that a corpus asks for.
//!
//! Each suggestion is a JSON Patch of its own: it may be applied alone, and all of them
//! together, in their order. Where no edit would be honest, there is a remark and no
//! operation. What conforms and is declared gives no suggestion.

use serde::Serialize;

use crate::profile::Profile;

mod absent;
mod bounds;
mod branch;
mod draft;
mod json;
mod limits;
mod place;
mod property;
mod types;
mod undeclared;
mod values;

pub(crate) use json::Json;

use place::Places;

/// One edit, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Suggestion {
    /// What it does, in a few words: ``declare `x` of Contact``.
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
    /// It would name values, if the profile kept them.
    pub(crate) lacks_values: bool,
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
        value: Json,
    },
    Remove {
        path: String,
    },
    Replace {
        path: String,
        value: Json,
    },
    /// Guards an operation that would be wrong in another schema.
    Test {
        path: String,
        value: Json,
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
///
/// High takes 20 records and 1 % of those that had the place; fewer than 3 records are low.
/// What leaves a value without a type is never high. A new value of a set that grows with the
/// server, which conforms already, is always low, and so is a length or a number of items beyond
/// its bound, of which only the greatest and the least are known and not how many there were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    Low,
    Medium,
    High,
}

impl Confidence {
    /// As it is told.
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// The edits that make the corpus of `profile` conform, in the order of the schema.
pub(crate) fn suggest(profile: &Profile) -> Vec<Suggestion> {
    let places = Places::new(profile);
    let mut suggestions = Vec::new();
    for &node in profile.contract.nodes() {
        let Some(seen) = profile.nodes.get(node.pointer) else {
            continue;
        };
        suggestions.extend(types::suggest(&places, node, seen));
        suggestions.extend(bounds::suggest(&places, node, seen));
        suggestions.extend(values::suggest(&places, node, seen));
        suggestions.extend(absent::suggest(&places, node));
        suggestions.extend(undeclared::suggest(&places, node, seen));
    }
    suggestions
}

#[cfg(test)]
mod tests;
