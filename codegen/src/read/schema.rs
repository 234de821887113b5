//! One schema: parsed into the model that every emitter reads, and linted, so that an emitter never
//! meets a schema that it would get wrong.

use crate::source::problem::{Errors, Problems};

mod conditional;
mod dialect;
mod lint;
mod model;
mod node;
mod parse;

pub(crate) use model::Schema;
pub(crate) use node::{Branch, Kind, Limits, Literal, Node, Property, Types, Union, Values};

/// A schema that types can be generated from.
pub(crate) fn parse(file: &str, text: &str) -> Result<Schema, Errors> {
    let (schema, mut problems) = read(file, text)?;
    lint::types(&schema, &mut problems);
    problems.or(schema)
}

/// Any schema within the supported keywords, even one without types: with boolean schemas, with a
/// root other than an object, or without names.
pub(crate) fn parse_untyped(file: &str, text: &str) -> Result<Schema, Errors> {
    let (schema, problems) = read(file, text)?;
    problems.or(schema)
}

fn read(file: &str, text: &str) -> Result<(Schema, Problems), Errors> {
    let document = dialect::read(file, text)?;
    let mut problems = Problems::of(file);
    let (root, definitions) = parse::document(&document, &mut problems);
    let schema = Schema::new(file, document, root, definitions);
    lint::meaning(&schema, &mut problems);
    Ok((schema, problems))
}
