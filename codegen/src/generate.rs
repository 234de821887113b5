//! The pipeline: reads the sources, and generates every artefact from their model.

use crate::emit::artefact::{Artefacts, CLIENT, VALIDATOR};
use crate::emit::{acceptor, contract, fixtures, json_schema, operation, types};
use crate::read::openapi;
use crate::read::schemas::Schemas;
use crate::source::files::Sources;
use crate::source::problem::{Errors, Problems};

/// Generates every artefact, or reports every problem of the sources.
///
/// # Errors
///
/// Fails if a source is not JSON, not of its dialect, or contains something that an emitter would
/// get wrong. Each problem has its file, its pointer and its remedy.
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
    let contract = contract::generate(primary, &operations);
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
        acceptor::generate(primary, acceptor::Formats::Annotation)?,
    )?;
    Ok(artefacts)
}
