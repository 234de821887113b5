//! The layers of a check, one module each.

pub mod json;
pub mod roundtrip;
pub mod schema;
pub mod types;
pub mod undeclared;

/// How many notes a layer makes of one payload: nobody reads more, and a payload that is
/// made of nothing else would fill the memory.
pub(crate) const NOTES_LIMIT: usize = crate::document::DUPLICATES_LIMIT;
