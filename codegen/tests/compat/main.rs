//! What an edit means is told by its rule, and jsonschema's own comparison never contradicts it.

mod definitions;
mod edits;
mod random;
mod version;

const SCHEMA: &str = include_str!("small.schema.json");
