//! Everything that the schema allows comes, by a walk over the schema file that knows nothing
//! of the contract that the samples are made from.

use std::collections::BTreeSet;

use conversation_validator::Sampler;
use serde_json::{Map, Value};

use crate::{amount, amount_of};

const RECORDS: usize = 10_000;

#[test]
fn everything_that_the_schema_allows_is_seen() {
    let schema: Value = serde_json::from_str(conversation_client::SCHEMA).expect("a schema");
    let schema = Schema(&schema);
    let mut possible = BTreeSet::new();
    schema.possible(&mut possible);
    assert!(possible.len() > 500, "{}", possible.len());

    let mut seen = BTreeSet::new();
    for sample in Sampler::new(41).take(amount_of(RECORDS)) {
        let payload: Value = serde_json::from_str(&sample.text).expect("a sample is JSON");
        schema.see("", &payload, &mut seen);
    }
    let never: Vec<_> = possible.difference(&seen).collect();
    // in a sample, what is rare may be missed
    let allowed = if amount::all_cases() {
        0
    } else {
        possible.len() / 5
    };
    assert!(never.len() <= allowed, "never seen: {never:#?}");
}

struct Schema<'s>(&'s Value);

impl<'s> Schema<'s> {
    fn at(&self, pointer: &str) -> &'s Value {
        self.0
            .pointer(pointer)
            .unwrap_or_else(|| panic!("no {pointer} in the schema"))
    }

    /// What has to be seen: each `POINTER present`, `absent`, `null`, `TYPE`, `= VALUE`,
    /// `taken`.
    fn possible(&self, possible: &mut BTreeSet<String>) {
        for name in self
            .at("/$defs")
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
        {
            self.possible_at(&format!("/$defs/{name}"), possible);
        }
    }

    fn possible_at(&self, pointer: &str, possible: &mut BTreeSet<String>) {
        let schema = self.at(pointer);
        for found in types(schema) {
            possible.insert(format!("{pointer} {found}"));
        }
        for literal in literals(schema) {
            possible.insert(format!("{pointer} = {literal}"));
        }
        if schema.get("anyOf").is_some() {
            possible.insert(format!("{pointer} null"));
        }
        for index in 0..branches(schema).len() {
            possible.insert(format!("{pointer}/allOf/{index} taken"));
        }
        for name in members(schema) {
            let property = format!("{pointer}/properties/{name}");
            possible.insert(format!("{property} present"));
            if !requires(schema, name) {
                possible.insert(format!("{property} absent"));
            }
            self.possible_at(&property, possible);
        }
        if schema.get("items").is_some() {
            for many in ["one", "many"] {
                possible.insert(format!("{pointer} {many}"));
            }
            if schema.get("minItems").is_none() {
                possible.insert(format!("{pointer} none"));
            }
            self.possible_at(&format!("{pointer}/items"), possible);
        }
    }

    fn see(&self, pointer: &str, value: &Value, seen: &mut BTreeSet<String>) {
        let schema = self.at(pointer);
        seen.insert(format!("{pointer} {}", type_of(value)));
        if literals(schema).any(|literal| literal == value) {
            seen.insert(format!("{pointer} = {value}"));
        }
        if let Some(target) = target(schema).filter(|_| !value.is_null() || !nullable(schema)) {
            self.see(target, value, seen);
        }
        if let Some(items) = value.as_array().filter(|_| schema.get("items").is_some()) {
            let many = ["none", "one", "many"][items.len().min(2)];
            seen.insert(format!("{pointer} {many}"));
            for item in items {
                self.see(&format!("{pointer}/items"), item, seen);
            }
        }
        let Some(object) = value.as_object() else {
            return;
        };
        for name in members(schema) {
            let property = format!("{pointer}/properties/{name}");
            match object.get(name) {
                None => {
                    seen.insert(format!("{property} absent"));
                }
                Some(member) => {
                    seen.insert(format!("{property} present"));
                    self.see(&property, member, seen);
                }
            }
        }
        for (index, branch) in branches(schema).iter().enumerate() {
            if !holds(&branch["if"], object) {
                continue;
            }
            seen.insert(format!("{pointer}/allOf/{index} taken"));
            let then = &branch["then"];
            if let Some(target) = target(then) {
                self.see(target, value, seen);
            }
            for (name, demanded) in then["properties"].as_object().into_iter().flatten() {
                if let (Some(target), Some(member)) = (target(demanded), object.get(name)) {
                    self.see(target, member, seen);
                }
            }
        }
    }
}

/// Whether a condition of the dialect holds: `const` or `enum` of one property.
fn holds(condition: &Value, object: &Map<String, Value>) -> bool {
    let required = condition.get("required").and_then(Value::as_array);
    let properties = condition["properties"].as_object();
    properties
        .into_iter()
        .flatten()
        .all(|(name, allowed)| match object.get(name) {
            None => required.is_none_or(|names| !names.contains(&Value::from(name.as_str()))),
            Some(tag) => {
                allowed.get("const") == Some(tag)
                    || allowed["enum"]
                        .as_array()
                        .is_some_and(|tags| tags.contains(tag))
            }
        })
}

fn target(schema: &Value) -> Option<&str> {
    let reference = schema
        .get("$ref")
        .or_else(|| schema["anyOf"][0].get("$ref"));
    reference?.as_str()?.strip_prefix('#')
}

fn nullable(schema: &Value) -> bool {
    schema.get("anyOf").is_some()
}

/// The types that `type` names; of a value of any type, all.
fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ if target(schema).is_some() => Vec::new(),
        _ => vec![
            "null", "boolean", "integer", "number", "string", "array", "object",
        ],
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn literals(schema: &Value) -> impl Iterator<Item = &Value> {
    ["enum", "x-extensible-enum"]
        .into_iter()
        .filter_map(|keyword| schema.get(keyword)?.as_array())
        .flatten()
}

fn branches(schema: &Value) -> &[Value] {
    schema["allOf"].as_array().map_or(&[], Vec::as_slice)
}

fn members(schema: &Value) -> impl Iterator<Item = &str> {
    schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(Map::keys)
        .map(String::as_str)
}

fn requires(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|names| names.contains(&Value::from(name)))
}
