//! Applies a JSON Patch (RFC 6902) to the text of a schema.
//!
//! The schema is written by hand, and stays so: what the patch does not touch keeps its
//! order and its formatting, byte for byte, and what it adds is laid out as its neighbours
//! are. Each operation is an edit of the text; what the text says is never printed anew.

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

/// The text of a schema, with all operations of a JSON Patch done to it in their order.
///
/// Members of an operation that RFC 6902 does not know are ignored, as it says.
///
/// # Errors
///
/// One of the texts is no JSON, the patch is none, or an operation cannot be done; then none
/// is.
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
        "another value stands there",
        "the schema has changed since the patch was made: make the patch anew, or mend it by hand",
    ))
}
