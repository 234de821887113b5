//! The support code of the generated `JsonSchema` implementations; public only for them, and not
//! covered by semver.
//!
//! A schema derived from the Rust types would be another contract; these implementations return
//! their own parts of the hand-written schema, including annotations.

use std::sync::OnceLock;

use schemars1::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// The JSON Pointer of the definitions in a file: the prefix of references to them.
const DEFINITIONS: &str = "$defs";
const REFERENCE: &str = "#/$defs/";

/// The definitions of several schema files, in which every name is unique.
#[derive(Debug)]
pub struct Definitions {
    files: &'static [&'static str],
    reference: fn(&str, &mut SchemaGenerator) -> Option<Schema>,
    read: OnceLock<Map<String, Value>>,
}

impl Definitions {
    /// Takes the texts of the files; `reference` returns the generator's own reference to a
    /// definition.
    #[must_use]
    pub const fn new(
        files: &'static [&'static str],
        reference: fn(&str, &mut SchemaGenerator) -> Option<Schema>,
    ) -> Self {
        Self {
            files,
            reference,
            read: OnceLock::new(),
        }
    }

    /// A definition as it is in its file, but with the generator's references.
    pub fn get(&self, name: &str, generator: &mut SchemaGenerator) -> Schema {
        let definitions = self.read.get_or_init(|| read(self.files));
        let mut definition = definitions.get(name).cloned().unwrap_or_default();
        self.refer(&mut definition, generator);
        Schema::try_from(definition).unwrap_or_default()
    }

    /// Replaces references only where this project's dialect allows a schema: a property may itself
    /// be named `$ref`.
    fn refer(&self, schema: &mut Value, generator: &mut SchemaGenerator) {
        let Value::Object(keywords) = schema else {
            return;
        };
        for (keyword, value) in keywords.iter_mut() {
            match (&**keyword, value) {
                ("items" | "if" | "then", schema) => self.refer(schema, generator),
                ("properties", Value::Object(members)) => {
                    for schema in members.values_mut() {
                        self.refer(schema, generator);
                    }
                }
                ("allOf" | "anyOf", Value::Array(schemas)) => {
                    for schema in schemas {
                        self.refer(schema, generator);
                    }
                }
                _ => {}
            }
        }
        let name = keywords.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|reference| reference.strip_prefix(REFERENCE));
        if let Some(target) = name.and_then(|name| (self.reference)(name, generator)) {
            replace(keywords, target.to_value());
        }
    }
}

/// Replaces the `$ref` by `target`, and keeps the annotations beside it.
fn replace(keywords: &mut Map<String, Value>, target: Value) {
    match target {
        Value::Object(mut target) if target.len() == 1 && target.contains_key("$ref") => {
            keywords.append(&mut target);
        }
        // the generator is set to inline definitions
        Value::Object(target) if keywords.len() == 1 => *keywords = target,
        target => {
            keywords.remove("$ref");
            keywords.insert("allOf".to_owned(), Value::Array(vec![target]));
        }
    }
}

fn read(files: &[&str]) -> Map<String, Value> {
    let mut definitions = Map::new();
    for file in files {
        // the code generator has parsed them before
        let mut file: Value = serde_json::from_str(file).unwrap_or_default();
        if let Some(Value::Object(found)) = file.get_mut(DEFINITIONS) {
            definitions.append(found);
        }
    }
    definitions
}
