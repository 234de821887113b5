//! The source files, as text.

use std::collections::BTreeMap;

/// The file of the schema that payloads are checked against.
pub const SCHEMA: &str = "conversation.schema.json";
/// The file that describes the calls, and the schema of each call's response.
pub const OPENAPI: &str = "openapi.json";

/// All inputs of the generator, as they are in the files.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The JSON Schemas by file name, [`SCHEMA`] among them.
    pub schemas: BTreeMap<String, String>,
    /// The text of [`OPENAPI`]; without it there are types but no calls.
    pub openapi: Option<String>,
    /// Payloads that the schema accepts, by name; they become the client's fixtures.
    pub payloads: BTreeMap<String, String>,
}
