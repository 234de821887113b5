//! No schema, however broken, makes the generator panic; what it accepts is Rust.

use std::fs;
use std::path::Path;

use codegen::{Sources, generate};
use serde_json::{Value, json};

/// What may stand in a place where something else was meant.
fn intruders() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("Self"),
        json!([]),
        json!({}),
        json!(["", null, {}]),
        json!({"$ref": "#/$defs/Root"}),
        json!({"type": "object", "properties": {"": {}}}),
    ]
}

fn generate_from(schema: &Value) {
    let sources = Sources {
        schema: schema.to_string(),
        ..Sources::default()
    };
    if let Err(errors) = generate(&sources) {
        for problem in &errors {
            assert!(
                !problem.problem.contains("mistake in codegen")
                    && !problem.remedy.contains("mistake in codegen"),
                "an emitter met what the lint should have refused: {problem}\n{schema:#}"
            );
        }
    }
}

/// The pointers of every value inside `value`.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                pointers(value, &format!("{at}/{}", escaped(key)), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            items.remove(key.parse().expect("an index"));
        }
        _ => {}
    }
}

#[test]
fn no_damage_to_a_schema_makes_the_generator_panic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut mutants = 0;
    for entry in fs::read_dir(folder).expect("the golden folder") {
        let file = entry.expect("an entry").path().join("schema.json");
        let Some(schema) = fs::read_to_string(file)
            .ok()
            .and_then(|text| serde_json::from_str::<Value>(&text).ok())
        else {
            continue;
        };
        let mut places = Vec::new();
        pointers(&schema, "", &mut places);
        for place in places {
            let mut mutant = schema.clone();
            remove(&mut mutant, &place);
            generate_from(&mutant);
            for intruder in intruders() {
                let mut mutant = schema.clone();
                *mutant.pointer_mut(&place).expect("the place") = intruder;
                generate_from(&mutant);
                mutants += 1;
            }
        }
    }
    assert!(mutants > 10_000, "only {mutants} mutants");
}

#[test]
fn text_that_is_no_schema_is_refused_with_its_place() {
    let nested = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for text in [
        "", "\0", "nonsense", "[]", "1e400", "true", "{\"a\":", &nested,
    ] {
        let sources = Sources {
            schema: text.to_owned(),
            ..Sources::default()
        };
        let errors = generate(&sources).expect_err("this is no schema");
        assert!(errors.iter().count() > 0);
    }
}
