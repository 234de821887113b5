//! Text to JSON, and JSON to a document of the one dialect: JSON Schema 2020-12.

use serde_json::Value;

use super::{Errors, Problem, Problems};
use crate::json::{Json, child};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema as ordered JSON, once it is known to satisfy its meta-schema.
pub(super) fn read(text: &str) -> Result<Json, Errors> {
    let not_json = |error: serde_json::Error| {
        Problem::new(
            "",
            format!("the schema is not JSON: {error}"),
            "mend the text at that place",
        )
    };
    let document: Json = serde_json::from_str(text).map_err(not_json)?;
    let value: Value = serde_json::from_str(text).map_err(not_json)?;

    let mut problems = Problems::default();
    let mut duplicates = Vec::new();
    document.duplicate_keys("", &mut duplicates);
    for pointer in duplicates {
        problems.add(
            pointer,
            "this key stands twice in one object",
            "remove one of the two",
        );
    }
    match document.get("$schema").and_then(Json::as_str) {
        Some(DIALECT) => {}
        _ => problems.add(
            child("", "$schema"),
            "the schema does not declare the dialect it is written in",
            format!("write \"$schema\": \"{DIALECT}\""),
        ),
    }
    for error in jsonschema::draft202012::meta::validator().iter_errors(&value) {
        problems.add(
            error.instance_path().as_str(),
            format!("the meta-schema of JSON Schema 2020-12 refuses this: {error}"),
            "write the keyword as the specification has it",
        );
    }
    problems.or(document)
}
