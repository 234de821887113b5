//! What many payloads show of a contract.
//!
//! - [`profile`]: counts for each schema node, which the others read;
//! - [`coverage`]: the parts of the contract that a corpus never showed;
//! - [`drift`]: the changes between two corpora;
//! - [`suggest`]: edits of the schema that a corpus suggests.

pub mod coverage;
pub mod drift;
pub mod profile;
pub mod suggest;
