//! The files that code is made from, as text.

use std::collections::BTreeMap;

/// The file of the schema that payloads are checked against.
pub const SCHEMA: &str = "conversation.schema.json";
/// The file that lists the calls, and the schema that each of them answers with.
pub const OPENAPI: &str = "openapi.json";

/// Everything that code is made from, as it stands in the files.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The JSON Schemas by file name, [`SCHEMA`] among them.
    pub schemas: BTreeMap<String, String>,
    /// The text of [`OPENAPI`]; without it there are types but no calls.
    pub openapi: Option<String>,
    /// Payloads that the schema accepts, by name; they become the client's fixtures.
    pub payloads: BTreeMap<String, String>,
}
