//! The schema's side: what it says of each place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::reasons::Limit;

const LIMITS: [&str; 6] = [
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
];

/// The definition of what clients post into a message.
const POSTED: &str = "ContentAttributes";

/// What the schema says of one place.
pub(crate) struct Place {
    pub(crate) nullable: bool,
    /// Any JSON conforms.
    pub(crate) untyped: bool,
    /// Of a property, whether it is always there.
    pub(crate) required: bool,
    pub(crate) limits: Vec<Limit>,
}

/// Each property and each array's elements, and each definition that has bounds.
pub(crate) fn places() -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    for (name, definition) in definitions() {
        if !limits(&definition).is_empty() {
            places.insert(name.clone(), place(&definition, false));
        }
        for (property, node) in definition["properties"].as_object().into_iter().flatten() {
            let at = format!("{name}/{property}");
            if let Some(items) = node.get("items") {
                places.insert(format!("{at}/*"), place(items, false));
            }
            let required = definition["required"].as_array();
            let is_required =
                required.is_some_and(|names| names.contains(&property.as_str().into()));
            places.insert(at, place(node, is_required));
        }
    }
    places
}

/// The places of what clients post, and of the definitions that it leads to.
pub(crate) fn posted() -> Vec<String> {
    let definitions = definitions();
    let mut reached = BTreeSet::from([POSTED.to_owned()]);
    let mut next = vec![POSTED.to_owned()];
    while let Some(name) = next.pop() {
        let definition = &definitions[&name];
        for name in references(definition) {
            if reached.insert(name.clone()) {
                next.push(name);
            }
        }
    }
    let all = places().into_keys();
    all.filter(|place| reached.contains(place.split('/').next().unwrap_or(place)))
        .collect()
}

fn definitions() -> BTreeMap<String, Value> {
    let schema: Value = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
    let definitions = schema["$defs"].as_object().expect("definitions");
    definitions.clone().into_iter().collect()
}

/// The names of the definitions that the node refers to.
fn references(node: &Value) -> Vec<String> {
    match node {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(to) if key == "$ref" => vec![to.replace("#/$defs/", "")],
                _ => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

fn place(node: &Value, required: bool) -> Place {
    let names_null = |types: &Value| match types {
        Value::Array(types) => types.iter().any(|name| name == "null"),
        name => name == "null",
    };
    let nullable = match (node.get("anyOf"), node.get("type"), node.get("$ref")) {
        (Some(Value::Array(branches)), ..) => branches.iter().any(|b| names_null(&b["type"])),
        (_, Some(types), _) => names_null(types),
        (_, _, Some(_)) => false,
        // without a type, null is one of the values
        _ => true,
    };
    let words = [
        "description",
        "examples",
        "deprecated",
        "x-evidence",
        "x-sensitive",
    ];
    let mut keywords = node.as_object().into_iter().flatten();
    Place {
        nullable,
        untyped: keywords.all(|(key, _)| words.contains(&key.as_str())),
        required,
        limits: limits(node),
    }
}

fn limits(node: &Value) -> Vec<Limit> {
    let limit = |keyword| Some((keyword, node.get(keyword)?.as_i64().expect("an integer")));
    assert!(
        node.get("pattern").is_none(),
        "a pattern needs a reason, too: {node}"
    );
    LIMITS.into_iter().filter_map(limit).collect()
}
