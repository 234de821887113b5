//! The assertions for the tests of services.

use std::fs;
use std::panic;

use conversation_validator::{assert_conforms, assert_value_conforms};
use serde_json::{Value, json};

fn accepted() -> Vec<u8> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../schema/payloads/accept/status-open.json"
    );
    fs::read(path).expect("a payload is readable")
}

fn message_of(assertion: impl FnOnce() + panic::UnwindSafe) -> String {
    let panicked = panic::catch_unwind(assertion).expect_err("the assertion fails");
    *panicked
        .downcast::<String>()
        .expect("its message is a formatted text")
}

#[test]
fn conforming_bytes_and_values_pass() {
    assert_conforms(accepted());
    let value: Value = serde_json::from_slice(&accepted()).expect("it is JSON");
    assert_value_conforms(&value);
    let typed = conversation_client::from_slice(&accepted()).expect("the types read it");
    assert_value_conforms(&typed);
}

#[test]
fn a_failure_lists_the_findings_without_values() {
    let mut value: Value = serde_json::from_slice(&accepted()).expect("it is JSON");
    value["status"] = json!("canary");
    value["id"] = json!("canary");
    let bytes = value.to_string();
    let of_bytes = message_of(move || assert_conforms(&bytes));
    let of_value = message_of(move || assert_value_conforms(&value));
    assert_eq!(of_bytes, of_value);
    assert!(
        of_bytes.starts_with("the payload does not conform, errors: 2\n"),
        "{of_bytes}"
    );
    assert!(
        of_bytes.contains("error schema #/id #/$defs/"),
        "{of_bytes}"
    );
    assert!(
        of_bytes.contains("error schema #/status #/$defs/"),
        "{of_bytes}"
    );
    assert!(!of_bytes.contains("canary"), "{of_bytes}");
}

#[test]
fn what_cannot_be_written_as_json_fails_too() {
    let keys_that_are_no_names = std::collections::BTreeMap::from([(vec![1], 2)]);
    let message = message_of(move || assert_value_conforms(&keys_that_are_no_names));
    assert!(
        message.contains("error json #: expected a value that can be written as JSON"),
        "{message}"
    );
}
