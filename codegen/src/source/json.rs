//! JSON with its members in the order of the text.
//!
//! `serde_json::Value` sorts them, but the order of the schema is the server's, which the emitters
//! follow; and of a duplicate key it would silently drop the first value.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::problem::Problems;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Boolean(bool),
    Number(Number),
    String(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Parses the text as JSON; a duplicate key is a problem, and so is invalid JSON.
pub(crate) fn read(text: &str, problems: &mut Problems) -> Option<Json> {
    let document: Json = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(error) => {
            problems.add(
                "",
                format!("the text is not JSON: {error}"),
                "correct it at that position",
            );
            return None;
        }
    };
    let mut duplicates = Vec::new();
    document.duplicate_keys("", &mut duplicates);
    for pointer in duplicates {
        problems.add(pointer, "duplicate key", "remove one of the two");
    }
    Some(document)
}

impl Json {
    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        self.members().find_map(|(k, v)| (k == key).then_some(v))
    }

    /// The value that a JSON Pointer refers to.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Json> {
        let mut segments = pointer.split('/').skip(1);
        segments.try_fold(self, |json, segment| match json {
            Json::Array(items) => items.get(segment.parse::<usize>().ok()?),
            json => json.get(&segment.replace("~1", "/").replace("~0", "~")),
        })
    }

    /// The members of an object; empty for any other value.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Json)> {
        let members = match self {
            Json::Object(members) => members.as_slice(),
            _ => &[],
        };
        members.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The items of an array; empty for any other value.
    pub(crate) fn items(&self) -> &[Json] {
        match self {
            Json::Array(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The strings of an array, or `None` if an item is not a string.
    pub(crate) fn strings(&self) -> Option<Vec<String>> {
        match self {
            Json::Array(items) => items
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect(),
            _ => None,
        }
    }

    /// The pointers of the members that repeat a key of their object.
    fn duplicate_keys(&self, pointer: &str, found: &mut Vec<String>) {
        let mut seen = std::collections::BTreeSet::new();
        for (key, value) in self.members() {
            let pointer = child(pointer, key);
            if !seen.insert(key) {
                found.push(pointer.clone());
            }
            value.duplicate_keys(&pointer, found);
        }
        for (index, item) in self.items().iter().enumerate() {
            item.duplicate_keys(&format!("{pointer}/{index}"), found);
        }
    }
}

/// The JSON Pointer of a member of the object at `pointer`.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The last value of a duplicate key wins.
impl From<&Json> for Value {
    fn from(json: &Json) -> Self {
        match json {
            Json::Null => Value::Null,
            Json::Boolean(value) => Value::Bool(*value),
            Json::Number(number) => Value::Number(number.clone()),
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => items.iter().map(Value::from).collect(),
            Json::Object(members) => members
                .iter()
                .map(|(key, value)| (key.clone(), Value::from(value)))
                .collect(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Number::from_f64(value)
            .map(Json::Number)
            .ok_or_else(|| E::custom("a number out of range"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
