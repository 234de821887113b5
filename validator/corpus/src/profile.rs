//! What a corpus has shown of the schema: counts for each schema node, and no values.
//!
//! The schema bounds the size of a profile, not the corpus. Two profiles merge into the profile
//! that one run over both corpora would give. [`crate::coverage`], [`crate::suggest`] and
//! [`crate::drift`] read profiles.

use std::collections::BTreeMap;

use check::contract::{Contract, Types};
use check::document::{Element, Glance};

mod builder;
mod error;
mod file;
mod kept_texts;
mod merge;
mod range;
mod sighting;
mod tally;

pub use builder::ProfileBuilder;
pub use error::{Damage, ProfileError};
pub use kept_texts::{KEPT_LIMIT, KeptTexts};
pub use range::Range;
pub use sighting::Sighting;
pub use tally::Tally;

/// The counts of a corpus.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The contract that the schema paths in `nodes` refer to.
    pub contract: &'static Contract,
    /// Records that are JSON.
    pub records: Tally,
    /// Records that conform to the schema.
    pub conforming: Tally,
    /// Records that are not JSON; nothing else is counted for them.
    pub not_json: Tally,
    /// Whether values outside closed or growing sets were kept, because the user chose to show
    /// values.
    pub keeps_values: bool,
    /// The counts of each schema node, by schema path. Nodes that were never reached are missing.
    pub nodes: BTreeMap<String, NodeProfile>,
}

/// The counts of one schema node.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeProfile {
    /// Values of the node, including null. For a property: how often it was present.
    pub present: Tally,
    /// For a property only: objects that lack it.
    pub absent: Tally,
    /// Values by their JSON type, declared or not. A number without a fraction counts as
    /// `integer`, and only there.
    pub types: BTreeMap<JsonType, Tally>,
    /// Values of the node's set, by their index in the contract's `Node::values`.
    pub values: BTreeMap<usize, Tally>,
    /// Values outside that set, of the same types. Strings are kept unchanged, integers as digits.
    pub other_values: KeptTexts<Tally>,
    /// Branches of the node's unions, by the indexes of union and branch in the contract.
    pub branches: BTreeMap<(usize, usize), Tally>,
    /// Objects whose tag is undeclared, missing or not a string, by the index of the union.
    pub no_branch: BTreeMap<usize, Tally>,
    /// The shortest and longest string, in characters.
    pub lengths: Option<(u64, u64)>,
    /// Arrays with no item, one item and more items.
    pub items: [Tally; 3],
    /// The number of items of the longest array.
    pub longest: u64,
    /// The range of the numbers, rounded outwards so far that it shows no value.
    pub numbers: Option<Range>,
    /// Numbers below `minimum` and above `maximum`.
    pub beyond: [Tally; 2],
    /// Strings that match `pattern`, and those that do not.
    pub pattern: [Tally; 2],
    /// Strings that have the `format`, and those that do not.
    pub format: [Tally; 2],
    /// Undeclared properties of the objects, by name as findings show it.
    pub undeclared: KeptTexts<Undeclared>,
}

/// An undeclared property.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Undeclared {
    /// How often it was present.
    pub present: Tally,
    /// The JSON types of its values.
    pub types: BTreeMap<JsonType, Tally>,
    /// The range of its numbers, rounded outwards.
    pub numbers: Option<Range>,
}

/// The JSON Schema type of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `boolean`.
    Boolean,
    /// A number without a fraction, in any notation.
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

    /// The type with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<JsonType> {
        JsonType::ALL.into_iter().find(|of| of.as_str() == name)
    }

    /// All types, in the order in which they are listed.
    pub const ALL: [JsonType; 7] = [
        JsonType::Null,
        JsonType::Boolean,
        JsonType::Integer,
        JsonType::Number,
        JsonType::String,
        JsonType::Array,
        JsonType::Object,
    ];

    /// The name in JSON Schema.
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

    /// The set with only this type.
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
