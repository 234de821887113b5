//! What a service publishes that uses the types with schemars: the hand-written schema
//! itself, to the judge and to the reader.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use conversation_client::{Conversation, SCHEMA};
use jsonschema::Validator;
use schemars1::generate::SchemaSettings;
use schemars1::{JsonSchema, Schema, SchemaGenerator, schema_for};
use serde_json::{Value, json};

fn judge(schema: &Value) -> Validator {
    jsonschema::draft202012::new(schema).expect("a schema")
}

/// The schema as the service's document has it, where definitions are components.
fn document() -> Value {
    let settings =
        SchemaSettings::draft2020_12().with(|s| s.definitions_path = "/components/schemas".into());
    let mut generator = settings.into_generator();
    let root = generator.subschema_for::<Conversation>();
    let mut document = root.to_value();
    document["components"] = json!({"schemas": generator.take_definitions(true)});
    document
}

/// Every payload that is JSON, by its path.
fn payloads() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads");
    let mut payloads = Vec::new();
    for kind in ["accept", "reject"] {
        for entry in fs::read_dir(folder.join(kind)).expect("the payloads") {
            let path = entry.expect("an entry").path();
            let text = fs::read(&path).expect("a file");
            if let Ok(payload) = serde_json::from_slice(&text) {
                payloads.push((path.display().to_string(), payload));
            }
        }
    }
    payloads
}

#[test]
fn the_schema_handed_out_judges_as_the_schema_does() {
    let original = judge(&serde_json::from_str(SCHEMA).expect("JSON"));
    let of_the_type = judge(&schema_for!(Conversation).to_value());
    let of_the_document = judge(&document());
    let (mut accepted, mut refused) = (0, 0);
    for (path, payload) in payloads() {
        let verdict = original.is_valid(&payload);
        assert_eq!(of_the_type.is_valid(&payload), verdict, "{path}");
        assert_eq!(of_the_document.is_valid(&payload), verdict, "{path}");
        if verdict {
            accepted += 1;
        } else {
            refused += 1;
        }
    }
    assert!(accepted >= 25 && refused >= 25, "{accepted} and {refused}");
}

#[test]
fn every_definition_is_that_of_the_file() {
    let file: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let mut document = document();
    assert_eq!(document["$ref"], "#/components/schemas/Conversation");
    let definitions = document["components"]["schemas"].take();
    let text = definitions.to_string();
    assert!(!text.contains("#/$defs/"));
    let undone: Value = serde_json::from_str(&text.replace("#/components/schemas/", "#/$defs/"))
        .expect("it stays JSON");
    assert_eq!(undone, file["$defs"]);
}

#[test]
fn the_schema_of_one_type_holds_what_it_refers_to() {
    let file: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let mut schema = schema_for!(Conversation).to_value();
    assert_eq!(schema["title"], "Conversation");
    let definitions = schema["$defs"].take();
    for (name, definition) in definitions.as_object().expect("definitions") {
        assert_eq!(*definition, file["$defs"][name], "{name}");
    }
    for keyword in ["description", "type", "required", "properties"] {
        assert_eq!(schema[keyword], file["$defs"]["Conversation"][keyword]);
    }
}

#[test]
fn references_go_where_older_openapi_has_its_schemas() {
    let mut generator = SchemaSettings::openapi3().into_generator();
    let root = generator.subschema_for::<Conversation>().to_value();
    assert_eq!(root, json!({"$ref": "#/components/schemas/Conversation"}));
    let definitions = Value::Object(generator.take_definitions(true)).to_string();
    assert!(definitions.contains("#/components/schemas/Message"));
    assert!(!definitions.contains("#/$defs/"));
}

/// A type of the service's own that has the name of one of ours.
struct Message;

impl JsonSchema for Message {
    fn schema_name() -> Cow<'static, str> {
        "Message".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::Message").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars1::json_schema!({"type": "string"})
    }
}

#[test]
fn a_type_of_the_same_name_is_kept_apart() {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let own = generator.subschema_for::<Message>().to_value();
    let ours = generator
        .subschema_for::<conversation_client::Message>()
        .to_value();
    assert_ne!(own, ours);
    let conversation = generator.into_root_schema_for::<Conversation>().to_value();
    let messages = &conversation["properties"]["messages"]["items"];
    assert_eq!(*messages, ours);
}
