//! In what a text is no JSON.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::message::Words;

/// A way of not being JSON that readers can take.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JsonFault {
    /// There is nothing but space.
    Empty,
    /// It is in another encoding than UTF-8, or begins with a mark of it.
    Encoding {
        /// What it begins with.
        found: Words,
    },
    /// A byte is no UTF-8.
    InvalidByte,
    /// Something else should be there.
    Unexpected {
        /// What should.
        expected: Words,
        /// What kind of character is there; at the end, nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found: Option<Words>,
    },
    /// NUL bytes come after the document.
    NulBytes,
    /// More comes after the document.
    Trailing {
        /// On the next line, as in NDJSON.
        is_next_line: bool,
    },
    /// A string holds a control character as it is.
    ControlCharacter {
        /// Which kind of it.
        found: Words,
    },
    /// An escape is half of a character.
    LoneSurrogate,
    /// A number is too large for a float.
    NumberOutOfRange,
    /// Too many arrays and objects in each other.
    TooDeep {
        /// The level that readers refuse.
        limit: u64,
    },
    /// The parser says so, and nothing shows why.
    Unexplained {
        /// The line where it stopped.
        line: u64,
        /// The column where it stopped.
        column: u64,
    },
}

impl JsonFault {
    /// A hint that comes behind the position.
    pub(super) fn advice(&self) -> &'static str {
        match self {
            JsonFault::Trailing { is_next_line: true } => {
                "; several documents, one a line, are NDJSON"
            }
            _ => "",
        }
    }
}

/// What was expected and what was found, without a position.
impl fmt::Display for JsonFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JsonFault::Empty => f.write_str("expected a JSON document, found nothing"),
            JsonFault::Encoding { found } => {
                write!(f, "expected plain UTF-8, found {found} at the beginning")
            }
            JsonFault::InvalidByte => f.write_str("expected UTF-8, found an invalid byte"),
            JsonFault::Unexpected { expected, found } => {
                let found = found.as_deref().unwrap_or("the end of the document");
                write!(f, "expected {expected}, found {found}")
            }
            JsonFault::NulBytes => f.write_str("expected the end of the document, found NUL bytes"),
            JsonFault::Trailing { .. } => {
                f.write_str("expected the end of the document, found more")
            }
            JsonFault::ControlCharacter { found } => write!(
                f,
                "expected an escaped control character inside a string, found {found}"
            ),
            JsonFault::LoneSurrogate => {
                f.write_str("expected both halves of a surrogate pair (\\uD83D\\uDE00), found one")
            }
            JsonFault::NumberOutOfRange => {
                f.write_str("expected numbers that fit into 64 bits, found a larger one")
            }
            JsonFault::TooDeep { limit } => write!(
                f,
                "expected fewer than {limit} levels of arrays and objects, found more"
            ),
            JsonFault::Unexplained { line, column } => {
                write!(
                    f,
                    "expected JSON, found none at line {line}, column {column}"
                )
            }
        }
    }
}
