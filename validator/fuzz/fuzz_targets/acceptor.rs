//! No payload is accepted that the judge refuses, and a silent one has no finding.
#![no_main]

use std::sync::LazyLock;

use conversation_validator::{Answer, Layer, Options, Validator, accept};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static JUDGE: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(conversation_client::SCHEMA).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema compiles")
});

static VALIDATOR: LazyLock<Validator> = LazyLock::new(Validator::new);

/// With formats, which are never left to the acceptor, so that it has no say in this.
static NOTES: LazyLock<Validator> = LazyLock::new(|| {
    let layers = [Layer::Json, Layer::Undeclared];
    Options::new().layers(layers).assert_formats(true).build()
});

fuzz_target!(|payload: &[u8]| {
    let answer = accept(payload);
    if answer == Answer::Unknown {
        return;
    }
    let value: Value = serde_json::from_slice(payload).expect("what is accepted is JSON");
    assert!(JUDGE.is_valid(&value), "accepted, and invalid");
    let report = VALIDATOR.check(payload);
    assert!(report.conforms(), "accepted, and with errors: {report}");
    let notes = NOTES.check(payload);
    assert!(
        notes.findings().is_empty() || answer == Answer::ValidWithNotes,
        "not told: {notes}"
    );
});
