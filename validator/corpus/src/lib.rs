//! What many payloads show of a contract.
//!
//! - [`profile`]: counts of what was there, for each subschema; the others read it;
//! - [`coverage`]: what of the contract a corpus never showed;
//! - [`drift`]: in what two corpora differ;
//! - [`suggest`]: edits of the schema that a corpus asks for.

pub mod coverage;
pub mod drift;
pub mod profile;
pub mod suggest;
