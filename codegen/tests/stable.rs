//! The same schema gives the same bytes, and its key order is no part of the types.

use std::fs;
use std::path::Path;

use codegen::{Artefacts, Sources, generate};
use serde_json::Value;

fn schema() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/conversation.schema.json");
    fs::read_to_string(file).expect("the schema of the project")
}

fn artefacts(schema: String) -> Artefacts {
    let sources = Sources {
        schema,
        ..Sources::default()
    };
    generate(&sources).expect("the schema of the project is accepted")
}

fn types(artefacts: &Artefacts) -> &str {
    artefacts
        .iter()
        .find_map(|(path, text)| path.ends_with("/types.rs").then_some(text))
        .expect("the types")
}

#[test]
fn the_same_schema_gives_the_same_bytes() {
    assert_eq!(artefacts(schema()), artefacts(schema()));
}

#[test]
fn the_order_of_keys_is_no_part_of_the_types() {
    let as_written = artefacts(schema());
    // `Value` sorts the keys
    let value: Value = serde_json::from_str(&schema()).expect("JSON");
    let sorted = artefacts(value.to_string());
    assert_ne!(value.to_string(), schema());
    assert_eq!(types(&as_written), types(&sorted));
}
