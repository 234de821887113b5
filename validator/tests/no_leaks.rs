//! No value of a payload, and no name that is data, is in a report.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use conversation_validator::{Layer, Options, Report, Validator};
use serde_json::{Value, json};

#[path = "../../codegen/tests/support/amount.rs"]
mod amount;

/// One in so many places is tried where not all are.
const SAMPLE: usize = 10;

const CANARY: &str = "canary-7f3a";

fn accepted() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads/accept");
    let mut payloads = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of payloads is readable") {
        let path = entry.expect("its entries are readable").path();
        let text = fs::read(&path).expect("a payload is readable");
        let value = serde_json::from_slice(&text).expect("a payload is JSON");
        payloads.push((path.display().to_string(), value));
    }
    payloads
}

fn all_layers() -> Validator {
    Options::new()
        .layers(Layer::ALL)
        .assert_formats(true)
        .build()
}

/// Everything anybody can get out of a report.
fn text_of(report: &Report) -> String {
    let json: Vec<_> = report
        .findings()
        .iter()
        .map(|finding| serde_json::to_string(finding).expect("a finding is writable"))
        .collect();
    format!("{report}\n{report:?}\n{}", json.join("\n"))
}

/// The pointers of everything in `value`.
fn places(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                self::places(item, format!("{at}/{index}"), places);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                self::places(member, format!("{at}/{name}"), places);
            }
        }
        _ => {}
    }
    places.push(at);
}

#[test]
fn a_value_in_any_place_is_in_no_report() {
    let validator = all_layers();
    // the payloads have much in common, and once is enough for a place and what is there
    let mut seen = HashSet::new();
    for (name, payload) in accepted() {
        let mut pointers = Vec::new();
        places(&payload, String::new(), &mut pointers);
        for pointer in pointers {
            let there = payload.pointer(&pointer).map(Value::to_string);
            if !seen.insert((pointer.clone(), there)) {
                continue;
            }
            if !amount::all_cases() && seen.len() % SAMPLE != 0 {
                continue;
            }
            let other = [json!([CANARY]), json!({"a": CANARY}), json!(70_300_401)];
            let other = other[seen.len() % other.len()].clone();
            for planted in [json!(CANARY), other] {
                let mut payload = payload.clone();
                // a pointer whose names hold a slash leads nowhere, which is no loss
                let Some(place) = payload.pointer_mut(&pointer) else {
                    continue;
                };
                *place = planted;
                let text = text_of(&validator.check(payload.to_string().as_bytes()));
                assert!(
                    !text.contains(CANARY) && !text.contains("70300401"),
                    "{name}: at {pointer}:\n{text}"
                );
            }
        }
    }
}

#[test]
fn everything_at_once_shows_nothing_either() {
    fn poison(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(poison),
            Value::Object(members) => members.values_mut().for_each(poison),
            _ => *value = json!(CANARY),
        }
    }
    let validator = all_layers();
    for (name, mut payload) in accepted() {
        poison(&mut payload);
        let report = validator.check(payload.to_string().as_bytes());
        assert!(!report.conforms(), "{name}");
        let text = text_of(&report);
        assert!(!text.contains(CANARY), "{name}:\n{text}");
    }
}

#[test]
fn broken_text_is_not_quoted() {
    for text in [
        format!("{{\"email\": \"{CANARY}"),
        format!("{{\"email\": {CANARY}}}"),
        format!("{{\"{CANARY}\": 1, }}"),
        format!("{{\"a\": \"{CANARY}\u{1}\"}}"),
        CANARY.to_owned(),
    ] {
        let text = text_of(&Validator::new().check(text.as_bytes()));
        assert!(!text.contains(CANARY), "{text}");
    }
}

#[test]
fn names_inside_free_form_and_undeclared_objects_are_masked() {
    let text = format!(
        r#"{{
            "custom_attributes": {{"{CANARY}": 1, "{CANARY}": 1, "list": [{{"{CANARY}": 1, "{CANARY}": 1}}]}},
            "meta": {{"sender": {{"additional_attributes": {{"{CANARY}": 1, "{CANARY}": 1}}}}}},
            "brand_new": {{"{CANARY}": 1, "{CANARY}": 1, "deep": {{"{CANARY}": 1, "{CANARY}": 1}}}}
        }}"#
    );
    let report = all_layers().check(text.as_bytes());
    let text = text_of(&report);
    assert!(!text.contains(CANARY), "{text}");
    let paths: Vec<_> = report
        .findings()
        .iter()
        .map(|f| f.instance_path.as_str())
        .collect();
    for path in [
        "/brand_new",
        "/brand_new/<masked>",
        "/brand_new/<masked>/<masked>",
        "/custom_attributes/<masked>",
        "/custom_attributes/<masked>/0/<masked>",
        "/meta/sender/additional_attributes/<masked>",
    ] {
        assert!(paths.contains(&path), "{path} is not among {paths:?}");
    }
}

#[test]
fn an_undeclared_name_is_shown_harmless_and_cut() {
    let long = "x".repeat(100);
    let text = format!(r#"{{"\u001b[31m/~": 1, "{long}": 2, "\u202eevil": 3}}"#);
    let report = Options::new()
        .layers([Layer::Undeclared])
        .build()
        .check(text.as_bytes());
    let lines = report.to_string();
    let short = "x".repeat(64);
    let expected = format!(
        "note undeclared #/\\u{{1b}}[31m~1~0: \
         expected a declared property of Conversation, found `\\u{{1b}}[31m/~`\n\
         note undeclared #/\\u{{202e}}evil: \
         expected a declared property of Conversation, found `\\u{{202e}}evil`\n\
         note undeclared #/{short}…: \
         expected a declared property of Conversation, found `{short}…`\n"
    );
    assert_eq!(lines, expected);
}

#[test]
fn values_and_names_are_shown_to_who_asks() {
    let validator = Options::new().show_values(true).build();
    let text = r#"{"status": "canary\u0007", "custom_attributes": {"canary": 1, "canary": 2}}"#;
    let report = validator.check(text.as_bytes()).to_string();
    assert!(
        report.contains(r#"found another string ("canary\u0007")"#),
        "{report}"
    );
    assert!(report.contains("#/custom_attributes/canary: "), "{report}");
}
