//! Nothing a payload holds overflows a stack of one MiB.

use std::fs;
use std::path::Path;
use std::thread;

use conversation_validator::{Layer, Options};

const STACK: usize = 1024 * 1024;

/// Checks every text on a thread of its own, with every layer.
fn survive(texts: Vec<Vec<u8>>) {
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || {
            let validator = Options::new().layers(Layer::ALL).build();
            for text in texts {
                let _ = validator.check(&text).to_string();
            }
        })
        .expect("a thread starts")
        .join()
        .expect("checking does not panic");
}

#[test]
fn ten_thousand_levels_and_as_many_as_are_let_through() {
    let mut texts = Vec::new();
    for levels in [120, 126, 127, 128, 10_000] {
        texts.push("[".repeat(levels) + &"]".repeat(levels));
        texts.push("[".repeat(levels));
        texts.push(r#"{"a":"#.repeat(levels) + "1" + &"}".repeat(levels));
        // the names of the schema, so that judge and types go along as far as they do
        texts.push(r#"{"meta":{"sender":"#.repeat(levels / 2));
        for free_form in ["custom_attributes", "additional_attributes", "brand_new"] {
            let inner = r#"{"a":["#.repeat(levels / 2) + &"]}".repeat(levels / 2);
            texts.push(format!("{{\"{free_form}\":{inner}}}"));
        }
    }
    survive(texts.into_iter().map(String::into_bytes).collect());
}

#[test]
fn every_payload_with_a_deep_free_form_value_in_every_object() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads/accept");
    let deep = r#"{"a":["#.repeat(55) + &"]}".repeat(55);
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of payloads is readable") {
        let path = entry.expect("its entries are readable").path();
        let text = fs::read_to_string(path).expect("a payload is readable");
        texts.push(text.clone().into_bytes());
        texts.push(
            text.replace("{}", &format!("{{\"deep\": {deep}}}"))
                .replacen('{', &format!("{{\"deep\": {deep}, "), 1)
                .into_bytes(),
        );
    }
    survive(texts);
}
