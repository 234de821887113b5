//! Applies a JSON Patch (RFC 6902) to the text of a schema.
//!
//! The schema is hand-written, and stays readable as such: everything that the patch does not touch
//! keeps its order and its formatting, byte for byte, and what it adds is formatted like its
//! neighbours. Each operation edits the text; existing parts are never printed again.

mod container;
mod document;
mod layout;
mod operation;
mod pointer;
mod refusal;

use serde_json::Value;

use crate::source::files::SCHEMA;
use crate::source::json::{self, Json};
use crate::source::problem::{Errors, Problem, Problems};
use document::Document;
use operation::{Action, Operation, PATCH};
use pointer::Pointer;
use refusal::Refusal;

/// Applies all operations of a JSON Patch, in order, to the text of a schema.
///
/// Unknown members of an operation are ignored, as RFC 6902 requires.
///
/// # Errors
///
/// Fails if one of the texts is not JSON, if the patch is not a JSON Patch, or if an operation
/// cannot be applied; then none is.
pub fn patch(schema: &str, patch: &str) -> Result<String, Errors> {
    let mut problems = Problems::of(SCHEMA);
    let checked = json::read(schema, &mut problems);
    problems.or(checked)?;
    let mut document = Document::new(schema);
    for operation in operation::read(patch)? {
        apply(&mut document, &operation).map_err(|Refusal { problem, remedy }| {
            let problem = format!(
                "{} `{}`: {problem}",
                operation.action.name(),
                operation.path
            );
            Problem::new(PATCH, format!("/{}", operation.index), problem, remedy)
        })?;
    }
    Ok(document.into_text())
}

fn apply(document: &mut Document, operation: &Operation) -> Result<(), Refusal> {
    let path = &operation.path;
    match &operation.action {
        Action::Add(value) => document.add(path, value),
        Action::Remove => document.remove(path),
        Action::Replace(value) => document.replace(path, value),
        Action::Test(expected) => test(document, path, expected),
        Action::Copy(from) => {
            let value = document.get(from)?;
            document.add(path, &value)
        }
        Action::Move(from) if from == path => document.get(from).map(drop),
        Action::Move(from) if path.is_below(from) => Err(Refusal::new(
            format!("`{from}` cannot move into itself"),
            "move it to another place",
        )),
        Action::Move(from) => {
            let value = document.get(from)?;
            document.remove(from)?;
            document.add(path, &value)
        }
    }
}

fn test(document: &Document, path: &Pointer, expected: &Json) -> Result<(), Refusal> {
    if Value::from(&document.get(path)?) == Value::from(expected) {
        return Ok(());
    }
    Err(Refusal::new(
        "the value there is different",
        "the schema has changed since the patch was made: create the patch again, or correct it by hand",
    ))
}
