//! What the keywords of the dialect demand.

use serde::{Deserialize, Serialize};

use crate::message::{Words, counted, one_of};

/// A keyword, and its value in the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "keyword", rename_all = "camelCase")]
pub enum Keyword {
    /// `type`
    Type {
        /// The names of types, `null` last.
        types: Vec<Words>,
    },
    /// `enum`
    Enum {
        /// The values, in JSON.
        values: Vec<String>,
    },
    /// `minimum`
    Minimum {
        /// The bound, in JSON.
        limit: String,
    },
    /// `maximum`
    Maximum {
        /// The bound, in JSON.
        limit: String,
    },
    /// `minLength`
    MinLength {
        /// In characters.
        limit: u64,
    },
    /// `maxLength`
    MaxLength {
        /// In characters.
        limit: u64,
    },
    /// `minItems`
    MinItems {
        /// The number of items.
        limit: u64,
    },
    /// `maxItems`
    MaxItems {
        /// The number of items.
        limit: u64,
    },
    /// `pattern`
    Pattern {
        /// The regular expression.
        pattern: String,
    },
    /// `format`
    Format {
        /// Its name.
        format: String,
    },
    /// A keyword outside of the dialect of the schema.
    #[serde(rename = "other")]
    Other {
        /// Its name.
        name: String,
    },
}

impl Keyword {
    /// Whether null is among what it lists.
    #[must_use]
    pub fn allows_null(&self) -> bool {
        match self {
            Keyword::Type { types } => types.iter().any(|name| name == "null"),
            Keyword::Enum { values } => values.iter().any(|value| value == "null"),
            Keyword::Minimum { .. }
            | Keyword::Maximum { .. }
            | Keyword::MinLength { .. }
            | Keyword::MaxLength { .. }
            | Keyword::MinItems { .. }
            | Keyword::MaxItems { .. }
            | Keyword::Pattern { .. }
            | Keyword::Format { .. }
            | Keyword::Other { .. } => false,
        }
    }

    /// What it demands, in words.
    #[must_use]
    pub fn expectation(&self) -> String {
        match self {
            Keyword::Type { types } => {
                let types: Vec<_> = types.iter().map(|name| type_in_words(name)).collect();
                one_of(&types)
            }
            Keyword::Enum { values } => match values.as_slice() {
                [only] => only.clone(),
                many => format!("one of {}", many.join(", ")),
            },
            Keyword::Minimum { limit } => format!("a number of at least {limit}"),
            Keyword::Maximum { limit } => format!("a number of at most {limit}"),
            Keyword::MinLength { limit } => {
                format!("a string of at least {}", counted(*limit, "character"))
            }
            Keyword::MaxLength { limit } => {
                format!("a string of at most {}", counted(*limit, "character"))
            }
            Keyword::MinItems { limit } => {
                format!("an array of at least {}", counted(*limit, "item"))
            }
            Keyword::MaxItems { limit } => {
                format!("an array of at most {}", counted(*limit, "item"))
            }
            Keyword::Pattern { pattern } => format!("a string that matches `{pattern}`"),
            Keyword::Format { format } => format!("a string in the format `{format}`"),
            // still better than no message
            Keyword::Other { name } => format!("what `{name}` demands"),
        }
    }
}

fn type_in_words(name: &str) -> String {
    match name {
        "null" => name.to_owned(),
        "integer" | "array" | "object" => format!("an {name}"),
        _ => format!("a {name}"),
    }
}
