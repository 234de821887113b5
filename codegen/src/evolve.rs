//! From one schema to the next: `compat` says what an edit means for those who use it, and
//! `patch` makes one in the text that is written by hand.

pub(crate) mod compat;
pub(crate) mod patch;
