//! What a finding says, before it is put into words.
//!
//! Texts, groups and fingerprints are made from it, and nothing is recovered from a text. The
//! matches over it have no `_` arm, so that a new kind is decided about in each of them.

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
/// A value of the payload is in it only where the user asked for values, and a name only as the
/// message shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Kind {
    /// Layer `json`: the text is no JSON, or none that readers can take.
    NotJson {
        /// In what way.
        fault: JsonFault,
        /// Where; not known of a value in memory.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        position: Option<Position>,
        /// It is a last line that ends too early, and may still be written.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_cut_off: bool,
    },
    /// Layer `json`: a record is too long to be looked at.
    RecordTooLong {
        /// The limit, in bytes.
        limit: u64,
        /// Its length in bytes, if it was read to its end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        length: Option<u64>,
        /// What to do about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        remedy: Option<Words>,
    },
    /// Layer `json`: what a recording holds cannot be decoded.
    Undecodable {
        /// Why.
        problem: Words,
    },
    /// Layer `json`: a value in memory is none of JSON.
    NotWritable,
    /// Layer `json`: integers of more than 64 bits, which readers round.
    LargeInteger {
        /// Where the first is, and how many there are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_of: Option<(Position, u64)>,
    },
    /// Layer `json`: a key comes more than once in its object.
    DuplicateKey {
        /// How often.
        count: u64,
    },
    /// Layer `json`: more keys come more than once than are told.
    MoreDuplicateKeys {
        /// What a payload is, with an article.
        subject: Words,
        /// How many are told.
        limit: u64,
    },
    /// Layer `schema`: a keyword of the schema is violated.
    Violation {
        /// The keyword, and what it demands.
        #[serde(flatten)]
        keyword: Keyword,
        /// Null would be all right, too.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        nullable: bool,
        /// What kind of thing is there.
        found: Words,
        /// The value, where the user asked for values.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
    /// Layer `schema`: a required property is not there.
    MissingProperty {
        /// Its name.
        property: String,
    },
    /// Layer `schema`: the payload has nothing in common with the contract.
    Foreign {
        /// What a payload is, with an article.
        subject: Words,
        /// What it is instead of an object; of an object, nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found: Option<Words>,
        /// Where one is inside of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nearest: Option<Nearest>,
    },
    /// Layer `schema`: arrays are too long to be looked at whole.
    TooManyItems {
        /// What a payload is, with an article.
        subject: Words,
        /// How many items are looked at.
        limit: u64,
    },
    /// Layer `schema`: it is violated, and nothing says in what.
    Unexplained {
        /// What a payload is, with an article.
        subject: Words,
    },
    /// Layer `undeclared`: a property that the schema does not declare.
    UndeclaredProperty {
        /// The definition of the object.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner: Option<Words>,
        /// Its name, unless that is masked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    },
    /// Layer `undeclared`: a value outside a set that grows with the server.
    UnknownValue {
        /// The first values of the set.
        known: Words,
        /// The value, where the user asked for values.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
    /// Layer `undeclared`: there is more than is told.
    MoreUndeclared {
        /// What a payload is, with an article.
        subject: Words,
        /// How much is told.
        limit: u64,
    },
    /// Layer `types`: the shared types do not decode the payload.
    NotDecoded {
        /// The schema accepts it.
        accepted: bool,
        /// The property that is not there, if that is why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        property: Option<String>,
        /// What the types expect.
        expected: Words,
        /// What kind of thing is there.
        found: Words,
    },
    /// Layer `roundtrip`: the shared types write another value than they read.
    NotWrittenBack {
        /// What kind of thing was read.
        read: Words,
        /// What kind of thing is written.
        written: Words,
    },
    /// The response is about something else than was requested.
    OtherId {
        /// The property that says so.
        property: Words,
        /// Its value, where the user asked for values.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
}

/// Where in a payload the one that is meant is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Nearest {
    /// JSON Pointer of it, masked as everywhere.
    pub instance_path: String,
    /// It is a text that holds the payload.
    pub is_text: bool,
}

impl Kind {
    /// The property that is not there, if that is what is wrong.
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

    /// The same without a position, which is another one in each payload.
    #[must_use]
    pub fn anywhere(mut self) -> Kind {
        match &mut self {
            Kind::NotJson { position, .. } => *position = None,
            Kind::LargeInteger { first_of } => *first_of = None,
            Kind::RecordTooLong { .. }
            | Kind::Undecodable { .. }
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

    /// Whether its text ends with how the property is known.
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
