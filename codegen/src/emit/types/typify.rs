//! Prepares the schema in the form that typify handles correctly, and reads typify's output.
//!
//! typify defines one struct for each object, with its fields named and documented. Every property
//! is passed to it as required and not null; absence and null are wrapped around the type
//! afterwards, because typify has no third state. Every other definition is declared as a
//! replacement, which this crate writes.

use std::collections::BTreeMap;

use ::typify::{TypeSpace, TypeSpaceSettings};
use schemars::schema::RootSchema;
use serde_json::{Map, Value, json};
use syn::{Item, ItemStruct};

use crate::read::schema::{Kind, Node, Schema};
use crate::source::naming;
use crate::source::problem::{Errors, Problem};

/// typify's structs, by the names of their definitions.
pub(super) fn structs(schema: &Schema) -> Result<BTreeMap<String, ItemStruct>, Errors> {
    let mut settings = TypeSpaceSettings::default();
    let mut definitions = Map::new();
    for (name, node) in &schema.definitions {
        let lowered = if matches!(node.kind(), Kind::Object) {
            object(node)
        } else {
            settings.with_replacement(name, name, std::iter::empty());
            json!({"type": "object"})
        };
        definitions.insert(name.clone(), lowered);
    }
    let refused = |what: String| {
        Problem::new(
            &*schema.file,
            "/$defs",
            format!("typify rejects the definitions: {what}"),
            "this is a bug in codegen, which should have rejected them first: report it",
        )
    };
    let root: RootSchema = serde_json::from_value(json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": definitions,
    }))
    .map_err(|error| refused(error.to_string()))?;
    let mut space = TypeSpace::new(&settings);
    space
        .add_root_schema(root)
        .map_err(|error| refused(error.to_string()))?;
    let file: syn::File =
        syn::parse2(space.to_stream()).map_err(|error| refused(error.to_string()))?;
    Ok(file
        .items
        .into_iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), item)),
            _ => None,
        })
        .collect())
}

/// typify generated no struct for an object, or dropped a property of it.
pub(super) fn lost(schema: &Schema, node: &Node) -> Problem {
    Problem::new(
        &*schema.file,
        node.pointer.clone(),
        "typify generates nothing for this",
        "this is a bug in codegen, which should have rejected it first: report it",
    )
}

fn object(node: &Node) -> Value {
    // the lint has checked that every property has a field name of its own
    let properties: Map<String, Value> = node
        .properties
        .iter()
        .filter_map(|property| Some((naming::field(&property.name)?, lowered(&property.node))))
        .collect();
    json!({
        "type": "object",
        "required": properties.keys().collect::<Vec<_>>(),
        "properties": properties,
    })
}

fn lowered(node: &Node) -> Value {
    match node.kind() {
        Kind::Reference(name) => json!({"$ref": format!("#/definitions/{name}")}),
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::Integer => json!({"type": "integer", "format": "int64"}),
        Kind::Number => json!({"type": "number"}),
        Kind::String => json!({"type": "string"}),
        Kind::Map => json!({"type": "object"}),
        Kind::Array(items) => {
            let items = items.map_or(Value::Bool(true), |items| {
                let item = lowered(items);
                if items.nullable && !matches!(items.kind(), Kind::Untyped) {
                    json!({"oneOf": [item, {"type": "null"}]})
                } else {
                    item
                }
            });
            json!({"type": "array", "items": items})
        }
        // the lint allows only untyped values without a name
        _ => Value::Bool(true),
    }
}
