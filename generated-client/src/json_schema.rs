//! What the generated `JsonSchema` implementations stand on; public for them alone, and no
//! part of this crate's promises.
//!
//! A schema made from the Rust types would be another contract: these hand out their own
//! part of the hand-written one, annotations and all.

use std::sync::OnceLock;

use schemars1::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// Where the definitions of a file are, and what a reference says before their name.
const DEFINITIONS: &str = "$defs";
const REFERENCE: &str = "#/$defs/";

/// The definitions of some schema files, in which no name stands twice.
#[derive(Debug)]
pub struct Definitions {
    files: &'static [&'static str],
    reference: fn(&str, &mut SchemaGenerator) -> Option<Schema>,
    read: OnceLock<Map<String, Value>>,
}

impl Definitions {
    /// From the texts of the files; `reference` gives the generator's own reference to a
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

    /// A definition as its file has it, with the references that the generator gives.
    pub fn get(&self, name: &str, generator: &mut SchemaGenerator) -> Schema {
        let definitions = self.read.get_or_init(|| read(self.files));
        let mut definition = definitions.get(name).cloned().unwrap_or_default();
        self.refer(&mut definition, generator);
        Schema::try_from(definition).unwrap_or_default()
    }

    /// Looks for references where this project's dialect has schemas, and nowhere else: a
    /// property may be named `$ref`, too.
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

/// Puts `target` in the place of the `$ref`, and leaves the annotations beside it.
fn replace(keywords: &mut Map<String, Value>, target: Value) {
    match target {
        Value::Object(mut target) if target.len() == 1 && target.contains_key("$ref") => {
            keywords.append(&mut target);
        }
        // the generator was told to write definitions where they are used
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
        // the generator of this code has read them, too
        let mut file: Value = serde_json::from_str(file).unwrap_or_default();
        if let Some(Value::Object(found)) = file.get_mut(DEFINITIONS) {
            definitions.append(found);
        }
    }
    definitions
}
