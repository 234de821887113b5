//! What every phase builds on: the source texts, JSON that keeps its order, problems, and Rust
//! names for JSON names.

pub(crate) mod files;
pub(crate) mod json;
pub(crate) mod naming;
pub(crate) mod printable;
pub(crate) mod problem;
