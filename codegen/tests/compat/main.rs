//! What an edit means is told by its rule, and jsonschema's own comparison never contradicts it.

#[path = "../support/amount.rs"]
mod amount;
mod definitions;
mod edits;
mod random;
mod version;

const SCHEMA: &str = include_str!("small.schema.json");
