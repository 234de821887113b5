//! Each edit is reported by its rules, and jsonschema's own comparison never contradicts them.

#[path = "../support/amount.rs"]
mod amount;
mod definitions;
mod edits;
mod random;
mod surface;
mod version;

const SCHEMA: &str = include_str!("small.schema.json");
