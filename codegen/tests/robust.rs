//! No contract, however broken, makes the generator panic; whatever it accepts becomes valid Rust.

use std::fs;
use std::path::Path;

use codegen::{OPENAPI, SCHEMA, Sources, generate};
use serde_json::{Value, json};

#[path = "support/amount.rs"]
mod amount;
#[path = "support/contract.rs"]
mod contract;

/// In a sample, one mutant in this many is tried. Each value has 13 mutants: the number is coprime
/// to that, so that each kind of damage is tried.
const SAMPLE: usize = 20;

/// Values to put in place of another one.
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
        json!({"$ref": "conversation.schema.json"}),
        json!({"type": "object", "properties": {"": {}}}),
    ]
}

/// Generates from a contract with one file replaced.
fn generate_from(contract: &Sources, file: &str, content: String) {
    let mut sources = contract.clone();
    if file == OPENAPI {
        sources.openapi = Some(content);
    } else {
        sources.schemas.insert(file.to_owned(), content);
    }
    if let Err(errors) = generate(&sources) {
        assert!(
            !errors.is_mistake(),
            "an emitter received a schema that the lint should have rejected: {errors}\n{sources:#?}"
        );
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

/// Generates from mutants of a file, each with one value removed or replaced: from one in this many
/// of them. Counts on from `mutants`, and returns the new count.
fn damage(contract: &Sources, file: &str, text: &str, one_in: usize, mutants: &mut usize) {
    let Ok(document) = serde_json::from_str::<Value>(text) else {
        return;
    };
    let mut all = Vec::new();
    pointers(&document, "", &mut all);
    for pointer in all {
        // `None` removes the value
        let edits = [None].into_iter().chain(intruders().into_iter().map(Some));
        for edit in edits {
            *mutants += 1;
            if *mutants % one_in != 0 {
                continue;
            }
            let mut mutant = document.clone();
            match edit {
                None => remove(&mut mutant, &pointer),
                Some(intruder) => {
                    *mutant
                        .pointer_mut(&pointer)
                        .expect("a pointer of the document") = intruder;
                }
            }
            generate_from(contract, file, mutant.to_string());
        }
    }
}

#[test]
fn no_damage_to_a_contract_makes_the_generator_panic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let one_in = if amount::all_cases() { 1 } else { SAMPLE };
    let (mut schemas, mut documents) = (0, 0);
    for entry in fs::read_dir(folder).expect("the golden folder") {
        let case = entry.expect("an entry").path();
        if !case.is_dir() {
            continue;
        }
        let contract = contract::read(&case);
        match &contract.openapi {
            // problems of the case itself would only hide the effect of the damage
            Some(text) if generate(&contract).is_ok() => {
                damage(&contract, OPENAPI, text, one_in, &mut documents);
            }
            Some(_) => {}
            None => {
                let text = &contract.schemas[SCHEMA];
                damage(&contract, SCHEMA, text, one_in, &mut schemas);
            }
        }
    }
    assert!(schemas > 10_000, "only {schemas} mutants of schemas");
    assert!(documents > 1_000, "only {documents} mutants of documents");
}

#[test]
fn an_invalid_contract_is_rejected_with_its_file() {
    let contract = contract::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema"));
    let nested = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for text in [
        "", "\0", "nonsense", "[]", "1e400", "true", "{\"a\":", &nested,
    ] {
        for file in [SCHEMA, OPENAPI] {
            let mut sources = contract.clone();
            match file {
                OPENAPI => sources.openapi = Some(text.to_owned()),
                file => sources.schemas = [(file.to_owned(), text.to_owned())].into(),
            }
            let errors = generate(&sources).expect_err("this is not a contract");
            assert!(
                errors.iter().all(|problem| problem.file == file),
                "{errors}"
            );
        }
    }
}

#[test]
fn without_the_conversation_schema_nothing_is_generated() {
    let errors = generate(&Sources::default()).expect_err("there is no schema");
    assert_eq!(
        errors.to_string(),
        "conversation.schema.json#: there is no such schema; write it"
    );
}
