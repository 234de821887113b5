//! Asks jsonschema about the schema: whether it compiles, and whether the values that are listed in
//! it conform.

use jsonschema::{PatternOptions, Validator};
use serde_json::{Value, json};

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Literal, Node};
use crate::source::json::Json;
use crate::source::problem::Problems;

/// Checks that every `pattern` compiles as it does in the validator, in an engine that runs in
/// linear time.
pub(super) fn patterns(schema: &Schema, problems: &mut Problems) {
    for node in schema.nodes() {
        let Some(pattern) = &node.limits.pattern else {
            continue;
        };
        if compiled(&json!({ "pattern": pattern })).is_err() {
            problems.add(
                format!("{}/pattern", node.pointer),
                format!("`{pattern}` is not a pattern that jsonschema accepts"),
                "write a regular expression without look-around and back-references, as the \
                 crate `regex` has them",
            );
        }
    }
}

/// Checks that the whole schema compiles, and that the values in it conform to their own schemas.
///
/// Requires that every reference resolves, and none only to itself.
pub(super) fn values(schema: &Schema, problems: &mut Problems) {
    let document = Value::from(&schema.document);
    if let Err(error) = compiled(&document) {
        problems.add(
            error.schema_path().as_str(),
            format!("jsonschema does not accept this schema: {error}"),
            "write the keyword as the specification defines it",
        );
        return;
    }
    for node in schema.nodes() {
        examples(schema, node, &document, problems);
        listed(schema, node, problems);
    }
}

fn examples(schema: &Schema, node: &Node, document: &Value, problems: &mut Problems) {
    let examples = schema
        .keyword(node, "examples")
        .map_or(&[] as &[_], Json::items);
    if examples.is_empty() {
        return;
    }
    // the subschema, with the definitions that it refers to
    let mut alone = document.pointer(&node.pointer).cloned().unwrap_or_default();
    if let (Some(members), Some(definitions)) = (alone.as_object_mut(), document.get("$defs")) {
        members.insert("$defs".to_owned(), definitions.clone());
    }
    let Ok(validator) = compiled(&alone) else {
        return;
    };
    for (index, example) in examples.iter().enumerate() {
        if let Some(error) = validator.iter_errors(&Value::from(example)).next() {
            problems.add(
                format!("{}/examples/{index}", node.pointer),
                format!("this example does not conform: {error}"),
                "write a value that conforms, or remove it",
            );
        }
    }
}

/// Checks that the values of an enumeration conform to the bounds beside it.
fn listed(schema: &Schema, node: &Node, problems: &mut Problems) {
    let Some(values) = node.values.as_ref().filter(|_| node.limits.has_bounds()) else {
        return;
    };
    let keyword = if values.extensible {
        "x-extensible-enum"
    } else {
        "enum"
    };
    let mut bounds = Value::from(
        schema
            .document
            .pointer(&node.pointer)
            .unwrap_or(&Json::Null),
    );
    if let Some(members) = bounds.as_object_mut() {
        members.remove("enum");
    }
    let Ok(validator) = compiled(&bounds) else {
        return;
    };
    for (index, literal) in values.literals.iter().enumerate() {
        let value = match literal {
            Literal::String(text) => Value::from(text.as_str()),
            Literal::Integer(integer) => Value::from(*integer),
            Literal::Other(_) => continue,
        };
        if let Some(error) = validator.iter_errors(&value).next() {
            problems.add(
                format!("{}/{keyword}/{index}", node.pointer),
                format!("this value does not conform to the keywords beside it: {error}"),
                "widen the bound, or remove the value",
            );
        }
    }
}

/// Options as in the validator, with the formats that it asserts on request.
fn compiled(schema: &Value) -> Result<Validator, jsonschema::ValidationError<'static>> {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
}
