//! Rewrites nullable references.
//!
//! jsonschema reports a violated `anyOf` as one error that contains the errors of every branch,
//! each with a copy of the value. Nobody wants to read that null was possible too, and a large
//! payload would be copied many times. `anyOf: [{$ref: X}, {type: null}]` demands the same as "if
//! it is not null, then X", and for that form only the findings of X are reported.

use serde_json::{Map, Value, json};

/// The schema with every nullable reference written as a condition.
pub(super) fn looked_through(mut schema: Value) -> Value {
    look_through(&mut schema);
    schema
}

// as deep as the schema file, which is part of this crate
fn look_through(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(target) = nullable_target(object) {
                object.remove("anyOf");
                object.insert("if".to_owned(), json!({"type": "null"}));
                object.insert("else".to_owned(), target);
            }
            object.values_mut().for_each(look_through);
        }
        Value::Array(items) => items.iter_mut().for_each(look_through),
        _ => {}
    }
}

/// What `object` demands unless the value is null, if its `anyOf` has that form.
fn nullable_target(object: &Map<String, Value>) -> Option<Value> {
    if ["if", "then", "else"]
        .iter()
        .any(|k| object.contains_key(*k))
    {
        return None;
    }
    match object.get("anyOf")?.as_array()?.as_slice() {
        [target, null] if *null == json!({"type": "null"}) && target.get("$ref").is_some() => {
            Some(target.clone())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nullable_reference_becomes_a_condition() {
        let schema = json!({"properties": {"a": {
            "description": "d", "anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}}});
        assert_eq!(
            looked_through(schema),
            json!({"properties": {"a": {
                "description": "d", "if": {"type": "null"}, "else": {"$ref": "#/$defs/A"}}}})
        );
    }

    #[test]
    fn any_other_any_of_stays() {
        let schema = json!({"anyOf": [{"type": "string"}, {"type": "null"}]});
        assert_eq!(looked_through(schema.clone()), schema);
    }
}
