//! The layers of a check, one module each.

pub mod json;
pub mod roundtrip;
pub mod schema;
pub mod types;
pub mod undeclared;

/// The maximum number of notes of a layer on one payload. Nobody reads more, and a payload that
/// consists of nothing else would fill the memory.
pub(crate) const NOTES_LIMIT: usize = crate::document::DUPLICATES_LIMIT;
