//! What every phase stands on: the texts that come in, JSON that remembers its order, the
//! problems found in it, and the Rust names that JSON names become.

pub(crate) mod files;
pub(crate) mod json;
pub(crate) mod naming;
pub(crate) mod printable;
pub(crate) mod problem;
