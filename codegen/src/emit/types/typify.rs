//! The schema as typify gets it right, and what typify makes of it.
//!
//! typify defines one struct for each object, its fields named and documented. Every
//! property is handed over as required and not null: whether a value may be absent or
//! null is put around the type afterwards, because typify has no third state. Every
//! definition that is no such object is a replacement, written by this crate.

use std::collections::BTreeMap;

use ::typify::{TypeSpace, TypeSpaceSettings};
use schemars::schema::RootSchema;
use serde_json::{Map, Value, json};
use syn::{Item, ItemStruct};

use crate::read::schema::{Kind, Node, Schema};
use crate::source::naming;
use crate::source::problem::{Errors, Problem};

/// typify's structs, by the name of their definition.
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
            format!("typify refuses the definitions: {what}"),
            "this is a mistake in codegen, which should have refused them first: report it",
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

/// typify made no struct of an object, or lost a property of it.
pub(super) fn lost(schema: &Schema, node: &Node) -> Problem {
    Problem::new(
        &*schema.file,
        node.pointer.clone(),
        "typify makes nothing of this",
        "this is a mistake in codegen, which should have refused it first: report it",
    )
}

fn object(node: &Node) -> Value {
    // the lint has made sure that every property has a field name, and its own
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
        // the lint leaves only what is untyped without a name
        _ => Value::Bool(true),
    }
}
