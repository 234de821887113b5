//! Walks the schema and a payload together, and plants canaries in everything that must be hidden.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// Contained in every planted value and name; only digits, so that it fits into a number too.
pub(crate) const CANARY: &str = "86753098675309";

static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(conversation_client::SCHEMA).expect("a schema is JSON"));

/// What has been planted so far, and whether unknown tags are planted as well.
#[derive(Default)]
pub(crate) struct Canaries {
    pub(crate) planted: usize,
    pub(crate) unknown_tags: bool,
    pub(crate) unknown_objects: usize,
}

impl Canaries {
    pub(crate) fn plant(&mut self, document: &mut Value) {
        self.at(&[&SCHEMA], document, false);
    }

    /// `inherited`: an enclosing value is sensitive as a whole.
    fn at(&mut self, schemas: &[&'static Value], value: &mut Value, inherited: bool) {
        let schemas: Vec<&Value> = schemas
            .iter()
            .flat_map(|schema| applicable(schema, value))
            .collect();
        let sensitive = inherited || schemas.iter().any(|schema| schema["x-sensitive"] == true);
        let unions: Vec<Union> = schemas.iter().filter_map(|schema| union(schema)).collect();
        let properties = properties(&schemas);
        match value {
            Value::Object(object) if properties.is_empty() => {
                object.values_mut().for_each(|value| self.everything(value));
                self.undeclared(object);
            }
            Value::Object(object) => {
                for (key, value) in object.iter_mut() {
                    if let Some(schemas) = properties.get(key.as_str()) {
                        self.at(schemas, value, sensitive);
                    }
                }
                self.undeclared(object);
                if self.unknown_tags {
                    for union in &unions {
                        self.forget_tag(union, object);
                    }
                }
            }
            Value::Array(elements) => {
                let items = schemas.iter().filter_map(|schema| schema.get("items"));
                let items: Vec<&Value> = items.collect();
                for element in elements.iter_mut() {
                    if items.is_empty() {
                        self.everything(element);
                    } else {
                        self.at(&items, element, sensitive);
                    }
                }
            }
            scalar if sensitive => self.everything(scalar),
            _ => {}
        }
    }

    /// Replaces the tag of a union's object by an unknown one.
    fn forget_tag(&mut self, union: &Union, object: &mut Map<String, Value>) {
        match union.subject {
            Some(subject) => object
                .get_mut(subject)
                .into_iter()
                .for_each(|value| self.everything(value)),
            None => object.values_mut().for_each(|value| self.everything(value)),
        }
        object.insert(union.tag.to_owned(), json!("no_such_tag"));
        self.unknown_objects += 1;
    }

    /// Adds an undeclared key, whose name is as private as its value.
    fn undeclared(&mut self, object: &mut Map<String, Value>) {
        let value = json!({CANARY: [CANARY, 86_753_098_675_309_u64]});
        object.insert(format!("key {CANARY}"), value);
        self.planted += 1;
    }

    /// Plants a canary in every string and number, whatever the schema says.
    fn everything(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                *text = format!("{CANARY} {text}");
                self.planted += 1;
            }
            Value::Number(_) => {
                *value = json!(86_753_098_675_309_u64);
                self.planted += 1;
            }
            Value::Array(elements) => elements.iter_mut().for_each(|value| self.everything(value)),
            Value::Object(object) => object.values_mut().for_each(|value| self.everything(value)),
            Value::Null | Value::Bool(_) => {}
        }
    }
}

/// The schema, and all schemas that it refers to for this value.
fn applicable(schema: &'static Value, value: &Value) -> Vec<&'static Value> {
    let mut all = vec![schema];
    if let Some(reference) = schema["$ref"].as_str() {
        let target = SCHEMA.pointer(reference.trim_start_matches('#'));
        all.extend(applicable(target.expect("a definition"), value));
    }
    // the first branch describes the value, the second one is null
    if let Some(own) = schema["anyOf"].get(0).filter(|_| !value.is_null()) {
        all.extend(applicable(own, value));
    }
    for branch in schema["allOf"].as_array().into_iter().flatten() {
        if holds(&branch["if"], value) {
            all.extend(applicable(&branch["then"], value));
        }
    }
    all
}

/// The conditions of a union: a tag has a value, or one of several.
fn holds(condition: &Value, value: &Value) -> bool {
    let required = condition["required"].as_array().into_iter().flatten();
    let present = |key: &Value| value.get(key.as_str().unwrap_or_default()).is_some();
    let tags = condition["properties"].as_object().into_iter().flatten();
    required.into_iter().all(present)
        && tags.into_iter().all(|(tag, wanted)| match value.get(tag) {
            None => true,
            Some(found) => {
                wanted["const"] == *found
                    || wanted["enum"]
                        .as_array()
                        .is_some_and(|values| values.contains(found))
            }
        })
}

/// How the objects of a union are distinguished.
struct Union {
    tag: &'static str,
    /// The sibling that the tag describes; without one, the object contains its own tag.
    subject: Option<&'static str>,
}

fn union(schema: &'static Value) -> Option<Union> {
    let branch = schema["allOf"].get(0)?;
    let (tag, _) = branch["if"]["properties"].as_object()?.iter().next()?;
    let subject = branch["then"]["properties"].as_object();
    Some(Union {
        tag,
        subject: subject.and_then(|properties| Some(properties.keys().next()?.as_str())),
    })
}

fn properties(schemas: &[&'static Value]) -> BTreeMap<&'static str, Vec<&'static Value>> {
    let mut all = BTreeMap::<&str, Vec<&Value>>::new();
    for schema in schemas {
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            all.entry(key).or_default().push(property);
        }
    }
    all
}
