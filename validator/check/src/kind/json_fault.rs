//! Why a text is not JSON.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::message::Words;

/// A reason why a text is not JSON, or not JSON that readers can take.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JsonFault {
    /// It is blank.
    Empty,
    /// It has an encoding other than UTF-8, or begins with a byte order mark.
    Encoding {
        /// The encoding or mark that it begins with.
        found: Words,
    },
    /// A byte is not UTF-8.
    InvalidByte,
    /// Something else is expected.
    Unexpected {
        /// What is expected.
        expected: Words,
        /// The kind of character that is there; `None` at the end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found: Option<Words>,
    },
    /// NUL bytes follow the document.
    NulBytes,
    /// More text follows the document.
    Trailing {
        /// Whether it begins on the next line, as in NDJSON.
        is_next_line: bool,
    },
    /// A string contains an unescaped control character.
    ControlCharacter {
        /// The kind of control character.
        found: Words,
    },
    /// An escape is half of a surrogate pair.
    LoneSurrogate,
    /// A number is too large for a float.
    NumberOutOfRange,
    /// Arrays and objects are nested too deep.
    TooDeep {
        /// The level that readers refuse.
        limit: u64,
    },
    /// The parser refused the text, and the reason is not known.
    Unexplained {
        /// The line and the column where it stopped.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stopped: Option<(u64, u64)>,
    },
}

impl JsonFault {
    /// A hint that follows the position.
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
            JsonFault::Unexplained { stopped } => {
                f.write_str("expected JSON, found none")?;
                stopped.map_or(Ok(()), |(line, column)| {
                    write!(f, " at line {line}, column {column}")
                })
            }
        }
    }
}
