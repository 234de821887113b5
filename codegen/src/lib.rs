//! Makes code from hand-written JSON Schemas and an `openapi.json`: the types that
//! services share, the calls that answer with them, and the schema as static data.
//!
//! Pure: text in, text out. The same sources and the same lock file give the same bytes.

mod acceptor;
mod artefact;
mod compat;
mod contract;
mod docs;
mod fixtures;
mod json;
mod json_schema;
mod naming;
mod openapi;
mod operation;
mod patch;
mod problem;
mod schema;
mod schemas;
mod types;

pub use acceptor::{Formats, acceptor};
pub use artefact::{Artefacts, GENERATED};
pub use compat::{Accepts, Answer, Bump, Change, Compatibility, Judge, Rule, compat};
pub use patch::patch;
pub use problem::{Errors, Problem};

use std::collections::BTreeMap;

use artefact::{CLIENT, VALIDATOR};
use problem::Problems;
use schemas::Schemas;

/// The file of the one schema that payloads are checked by.
pub const SCHEMA: &str = "conversation.schema.json";
/// The file that says which calls there are, and which schema each one answers with.
pub const OPENAPI: &str = "openapi.json";

/// What code is made from; all of it text, as it stands in the files.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The JSON Schemas by the names of their files, [`SCHEMA`] among them.
    pub schemas: BTreeMap<String, String>,
    /// The text of [`OPENAPI`]; without it there are types and no calls.
    pub openapi: Option<String>,
    /// Payloads the schema accepts, by name, which become the client's fixtures.
    pub payloads: BTreeMap<String, String>,
}

/// Makes every artefact, or tells everything that is wrong with the sources.
///
/// # Errors
///
/// A source is not JSON, not of its dialect, or holds what an emitter would get wrong:
/// each with its file, its pointer and what to write instead.
pub fn generate(sources: &Sources) -> Result<Artefacts, Errors> {
    let mut problems = Problems::of("");
    let schemas = Schemas::parse(&sources.schemas, &mut problems);
    let operations = match &sources.openapi {
        Some(text) => openapi::parse(text, &schemas).unwrap_or_else(|errors| {
            problems.append(errors);
            Vec::new()
        }),
        None => Vec::new(),
    };
    let operations = problems.or(operations)?;
    let primary = schemas.primary()?;

    let all = "schema/*.schema.json";
    let mut artefacts = Artefacts::default();
    artefacts.rust(CLIENT, "types.rs", all, types::generate(&schemas)?)?;
    for (file, text) in &sources.schemas {
        artefacts.copy(CLIENT, file, text);
    }
    if sources.openapi.is_some() {
        let code = operation::generate(&operations);
        artefacts.rust(CLIENT, "operation.rs", "schema/openapi.json", code)?;
    }
    artefacts.rust(
        CLIENT,
        "json_schema.rs",
        all,
        json_schema::generate(&schemas),
    )?;
    let accepted = "schema/payloads/accept";
    let code = fixtures::generate(&sources.payloads);
    artefacts.rust(CLIENT, "fixtures.rs", accepted, code)?;
    for (name, text) in &sources.payloads {
        artefacts.copy(CLIENT, &fixtures::path(name), text);
    }
    let contract = contract::generate(primary);
    artefacts.rust(
        VALIDATOR,
        "contract.rs",
        "schema/conversation.schema.json",
        contract,
    )?;
    artefacts.rust(
        VALIDATOR,
        "acceptor.rs",
        "schema/conversation.schema.json",
        acceptor::generate(primary, Formats::Annotation)?,
    )?;
    Ok(artefacts)
}
