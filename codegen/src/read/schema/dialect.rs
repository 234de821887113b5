//! Parses text as JSON, and checks that it is a schema of the one dialect: JSON Schema 2020-12.

use serde_json::Value;

use crate::source::json::{self, Json, child};
use crate::source::problem::{Errors, Problems};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema as ordered JSON, after checking it against its meta-schema.
pub(super) fn read(file: &str, text: &str) -> Result<Json, Errors> {
    let mut problems = Problems::of(file);
    let Some(document) = json::read(text, &mut problems) else {
        return problems.or(Json::Null);
    };
    match document.get("$schema").and_then(Json::as_str) {
        Some(DIALECT) => {}
        // a boolean schema cannot contain a keyword
        None if matches!(document, Json::Boolean(_)) => {}
        _ => problems.add(
            child("", "$schema"),
            "the schema does not declare the dialect it is written in",
            format!("write \"$schema\": \"{DIALECT}\""),
        ),
    }
    for error in jsonschema::draft202012::meta::validator().iter_errors(&Value::from(&document)) {
        problems.add(
            error.instance_path().as_str(),
            format!("the meta-schema of JSON Schema 2020-12 refuses this: {error}"),
            "write the keyword as the specification defines it",
        );
    }
    problems.or(document)
}
