//! Changes of a schema: `compat` reports what an edit means for users of the contract, and `patch`
//! applies an edit to the hand-written text.

pub(crate) mod compat;
pub(crate) mod patch;
