//! What a finding says, before it is put into words.
//!
//! Texts, groups and fingerprints are made from it, and nothing is parsed back from a text. Each
//! `match` over it has no `_` arm, so that all of them must decide about a new kind.

use serde::{Deserialize, Serialize};

use crate::position::Position;

mod json_fault;
mod keyword;
mod texts;
mod words;

pub use json_fault::JsonFault;
pub use keyword::Keyword;

pub use crate::message::Words;

/// What was expected, and what was found instead.
///
/// It contains a value of the payload only if the user asked for values, and a name only as the
/// message shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Kind {
    /// Layer `json`: the text is not JSON, or not JSON that readers can take.
    NotJson {
        /// The reason.
        fault: JsonFault,
        /// The position within the record, unless it is a value in memory.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        position: Option<Position>,
        /// Whether it is a last line that ends too early, and may still be being written.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_cut_off: bool,
    },
    /// Layer `json`: a record is too long to be checked.
    RecordTooLong {
        /// The limit, in bytes.
        limit: u64,
        /// Its length in bytes, if it was read to its end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        length: Option<u64>,
        /// What the user can do about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        remedy: Option<Words>,
    },
    /// Layer `json`: the content of a recording cannot be decoded.
    Undecodable {
        /// The reason.
        problem: Words,
    },
    /// Layer `json`: a value in memory is not a JSON value.
    NotWritable,
    /// Layer `json`: integers of more than 64 bits, which readers round.
    LargeInteger {
        /// The position of the first, and their number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_of: Option<(Position, u64)>,
    },
    /// Layer `json`: a key is repeated in its object.
    DuplicateKey {
        /// How often it occurs.
        count: u64,
    },
    /// Layer `json`: there are more repeated keys than are reported.
    MoreDuplicateKeys {
        /// What a payload is, with an article.
        subject: Words,
        /// How many are reported.
        limit: u64,
    },
    /// Layer `schema`: a keyword of the schema is violated.
    Violation {
        /// The keyword, and what it demands.
        #[serde(flatten)]
        keyword: Keyword,
        /// Whether null is allowed, too.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        nullable: bool,
        /// The kind of what was found.
        found: Words,
        /// The value, if the user asked for values.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
    /// Layer `schema`: a required property is missing.
    MissingProperty {
        /// Its name.
        property: String,
    },
    /// Layer `schema`: the payload has nothing in common with the contract.
    Foreign {
        /// What a payload is, with an article.
        subject: Words,
        /// What it is instead of an object; `None` if it is an object.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found: Option<Words>,
        /// Where it contains a payload of the contract, if it does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nearest: Option<Nearest>,
    },
    /// Layer `schema`: arrays are too long to be examined completely.
    TooManyItems {
        /// What a payload is, with an article.
        subject: Words,
        /// How many items are examined.
        limit: u64,
    },
    /// Layer `schema`: the payload violates it, and it is not known how.
    Unexplained {
        /// What a payload is, with an article.
        subject: Words,
    },
    /// Layer `undeclared`: a property that the schema does not declare.
    UndeclaredProperty {
        /// The definition of the object.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner: Option<Words>,
        /// Its name, unless it is masked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    },
    /// Layer `undeclared`: a value outside a set that grows with the server.
    UnknownValue {
        /// The first values of the set.
        known: Words,
        /// The value, if the user asked for values.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
    /// Layer `undeclared`: there is more than is reported.
    MoreUndeclared {
        /// What a payload is, with an article.
        subject: Words,
        /// How much is reported.
        limit: u64,
    },
    /// Layer `types`: the shared types do not decode the payload.
    NotDecoded {
        /// Whether the schema accepts it.
        accepted: bool,
        /// The missing property, if that is the reason.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        property: Option<String>,
        /// What the types expect.
        expected: Words,
        /// The kind of what was found.
        found: Words,
    },
    /// Layer `roundtrip`: the shared types write another value than they read.
    NotWrittenBack {
        /// The kind of what was read.
        read: Words,
        /// The kind of what is written.
        written: Words,
    },
    /// The response is about something other than what was requested.
    OtherId {
        /// The property that shows it.
        property: Words,
        /// Its value, if the user asked for values.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
}

/// The location of the intended payload in another one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Nearest {
    /// Its JSON Pointer, masked as everywhere.
    pub instance_path: String,
    /// Whether it is a text that contains the payload.
    pub is_text: bool,
}

impl Kind {
    /// The missing property, if one is missing.
    #[must_use]
    pub fn missing_property(&self) -> Option<&str> {
        match self {
            Kind::MissingProperty { property } => Some(property),
            Kind::NotDecoded { property, .. } => property.as_deref(),
            Kind::NotJson { .. }
            | Kind::RecordTooLong { .. }
            | Kind::Undecodable { .. }
            | Kind::NotWritable
            | Kind::LargeInteger { .. }
            | Kind::DuplicateKey { .. }
            | Kind::MoreDuplicateKeys { .. }
            | Kind::MoreUndeclared { .. }
            | Kind::Violation { .. }
            | Kind::Foreign { .. }
            | Kind::TooManyItems { .. }
            | Kind::Unexplained { .. }
            | Kind::UndeclaredProperty { .. }
            | Kind::UnknownValue { .. }
            | Kind::NotWrittenBack { .. }
            | Kind::OtherId { .. } => None,
        }
    }

    /// The same without what differs between payloads: a position, the length of a record.
    #[must_use]
    pub fn anywhere(mut self) -> Kind {
        match &mut self {
            Kind::NotJson {
                fault, position, ..
            } => {
                *position = None;
                if let JsonFault::Unexplained { stopped } = fault {
                    *stopped = None;
                }
            }
            Kind::LargeInteger { first_of } => *first_of = None,
            Kind::RecordTooLong { length, .. } => *length = None,
            Kind::Undecodable { .. }
            | Kind::NotWritable
            | Kind::DuplicateKey { .. }
            | Kind::MoreDuplicateKeys { .. }
            | Kind::MoreUndeclared { .. }
            | Kind::Violation { .. }
            | Kind::MissingProperty { .. }
            | Kind::Foreign { .. }
            | Kind::TooManyItems { .. }
            | Kind::Unexplained { .. }
            | Kind::UndeclaredProperty { .. }
            | Kind::UnknownValue { .. }
            | Kind::NotDecoded { .. }
            | Kind::NotWrittenBack { .. }
            | Kind::OtherId { .. } => {}
        }
        self
    }

    /// Whether its text ends with the evidence of the property.
    pub(crate) fn cites_evidence(&self) -> bool {
        match self {
            Kind::Violation { .. } | Kind::MissingProperty { .. } | Kind::UnknownValue { .. } => {
                true
            }
            Kind::NotJson { .. }
            | Kind::RecordTooLong { .. }
            | Kind::Undecodable { .. }
            | Kind::NotWritable
            | Kind::LargeInteger { .. }
            | Kind::DuplicateKey { .. }
            | Kind::MoreDuplicateKeys { .. }
            | Kind::MoreUndeclared { .. }
            | Kind::Foreign { .. }
            | Kind::TooManyItems { .. }
            | Kind::Unexplained { .. }
            | Kind::UndeclaredProperty { .. }
            | Kind::NotDecoded { .. }
            | Kind::NotWrittenBack { .. }
            | Kind::OtherId { .. } => false,
        }
    }
}
