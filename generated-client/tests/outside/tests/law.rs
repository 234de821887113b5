//! Every accepted payload is encoded as the same JSON value, outside the workspace too.

use conversation_client::Conversation;
use conversation_client::fixtures::{ALL, Fixture};
use serde_json::{Number, Value};

#[test]
fn every_fixture_is_written_back() {
    assert!(ALL.len() >= 25, "only {} fixtures", ALL.len());
    for fixture in ALL {
        let Fixture { name, json, .. } = fixture;
        let before: Value = serde_json::from_slice(json).expect("a fixture is JSON");
        let conversation = fixture.conversation().expect("a fixture decodes");
        let after = serde_json::to_vec(&conversation).expect("the types serialize");
        let after: Value = serde_json::from_slice(&after).expect("the types write JSON");
        assert!(
            same(&before, &after),
            "{name} is written back as another value"
        );
    }
}

#[test]
fn a_fraction_keeps_its_last_digit() {
    // without `float_roundtrip`, this would be decoded as another double: 1758986898.500548
    let digits = "1758986898.5005481";
    let fixture = &ALL[0];
    let mut document: Value = serde_json::from_slice(fixture.json).expect("a fixture is JSON");
    let object = document.as_object_mut().expect("an object");
    object.remove("updated_at");
    let rest = document.to_string();
    let text = format!(
        r#"{{"updated_at":{digits},"brand_new_key":{digits},{}"#,
        &rest[1..]
    );

    let conversation: Conversation = serde_json::from_str(&text).expect("it decodes");
    let written = serde_json::to_string(&conversation).expect("the types serialize");
    assert_eq!(written.matches(digits).count(), 2, "{}", fixture.name);
}

/// Numbers are compared mathematically, everything else exactly.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || same_number(a, b),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

/// `1` and `1.0`: two integers or two doubles were already compared exactly.
fn same_number(a: &Number, b: &Number) -> bool {
    a.is_f64() != b.is_f64() && a.as_f64() == b.as_f64()
}
