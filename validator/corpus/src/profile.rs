//! What a corpus has shown of the schema: counts for each of its subschemas, and no values.
//!
//! A profile is bounded by the schema, not by the corpus, and two of them merge into what one
//! run over both corpora would have given. [`crate::coverage`], [`crate::suggest`] and
//! [`crate::drift`] read it.

use std::collections::BTreeMap;

use check::contract::{Contract, Types};
use check::document::{Element, Glance};

mod error;
mod file;
mod gather;
mod kept;
mod merge;
mod range;
mod sighting;
mod tally;

pub use error::{Damage, ProfileError};
pub use gather::Gatherer;
pub use kept::{KEPT_LIMIT, Kept};
pub use range::Range;
pub use sighting::Sighting;
pub use tally::Tally;

/// The counts of a corpus.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// What the pointers in `nodes` mean.
    pub contract: &'static Contract,
    /// Records that are JSON, with the first and the last of them.
    pub records: Tally,
    /// Records that conform to the schema.
    pub conforming: Tally,
    /// Records that are no JSON; nothing else is counted of them.
    pub not_json: Tally,
    /// Whether values outside closed or growing sets were kept, because the user asked to
    /// see values.
    pub keeps_values: bool,
    /// What was seen of each subschema, by its JSON Pointer in the schema file; a subschema
    /// that was never met is missing.
    pub nodes: BTreeMap<String, NodeProfile>,
}

/// What was seen of one subschema.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeProfile {
    /// Values that it speaks of, null among them. Of a property: how often it was present.
    pub present: Tally,
    /// Only of a property: objects that lack it.
    pub absent: Tally,
    /// Values by their JSON type, declared or not. A number without a fraction counts as
    /// `integer`, and only there.
    pub types: BTreeMap<JsonType, Tally>,
    /// Its values by their index in the contract's `Node::values`.
    pub values: BTreeMap<usize, Tally>,
    /// Values outside that set, of the types that are in it. What is kept of them is a string
    /// as it is, or an integer's digits.
    pub other_values: Kept<Tally>,
    /// Its unions' branches, by the indexes of union and branch in the contract.
    pub branches: BTreeMap<(usize, usize), Tally>,
    /// Objects whose tag is undeclared, missing, or no string, by the index of the union.
    pub no_branch: BTreeMap<usize, Tally>,
    /// Lengths of its strings, in characters.
    pub lengths: Option<(u64, u64)>,
    /// Its arrays without an item, with one, and with more.
    pub items: [Tally; 3],
    /// The most items that one of its arrays had.
    pub longest: u64,
    /// Its numbers, rounded outwards so far that they tell no value.
    pub numbers: Option<Range>,
    /// Its numbers below its `minimum`, and above its `maximum`.
    pub beyond: [Tally; 2],
    /// Strings that match its `pattern`, and that do not.
    pub pattern: [Tally; 2],
    /// Strings that hold its `format`, and that do not.
    pub format: [Tally; 2],
    /// Properties that its objects have and it does not declare, by their names as findings
    /// show them.
    pub undeclared: Kept<Undeclared>,
}

/// A property that the schema does not declare.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Undeclared {
    /// How often it was there.
    pub present: Tally,
    /// The JSON types of its values.
    pub types: BTreeMap<JsonType, Tally>,
    /// Its numbers, rounded outwards.
    pub numbers: Option<Range>,
}

/// A type of JSON Schema, of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `boolean`.
    Boolean,
    /// A number without a fraction, however it is written.
    Integer,
    /// A number with a fraction.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

impl JsonType {
    /// The type of a value.
    #[inline]
    #[must_use]
    pub fn of(value: Element<'_>) -> JsonType {
        match value.glance() {
            Glance::Null => JsonType::Null,
            Glance::Boolean => JsonType::Boolean,
            Glance::Integer(_) => JsonType::Integer,
            Glance::Fraction(_) => JsonType::Number,
            Glance::String(_) => JsonType::String,
            Glance::Array(_) => JsonType::Array,
            Glance::Object => JsonType::Object,
        }
    }

    /// The type of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<JsonType> {
        JsonType::ALL.into_iter().find(|of| of.as_str() == name)
    }

    /// All of them, in the order in which they are told.
    pub const ALL: [JsonType; 7] = [
        JsonType::Null,
        JsonType::Boolean,
        JsonType::Integer,
        JsonType::Number,
        JsonType::String,
        JsonType::Array,
        JsonType::Object,
    ];

    /// The name that JSON Schema has for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            JsonType::Null => "null",
            JsonType::Boolean => "boolean",
            JsonType::Integer => "integer",
            JsonType::Number => "number",
            JsonType::String => "string",
            JsonType::Array => "array",
            JsonType::Object => "object",
        }
    }

    /// The set of it alone.
    #[must_use]
    pub fn set(self) -> Types {
        match self {
            JsonType::Null => Types::NULL,
            JsonType::Boolean => Types::BOOLEAN,
            JsonType::Integer => Types::INTEGER,
            JsonType::Number => Types::NUMBER,
            JsonType::String => Types::STRING,
            JsonType::Array => Types::ARRAY,
            JsonType::Object => Types::OBJECT,
        }
    }
}
