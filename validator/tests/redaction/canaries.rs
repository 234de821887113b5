//! Data planted in every place of every payload: where it survives is a list.

use std::collections::{BTreeSet, HashSet};

use conversation_validator::Redactor;
use serde_json::{Value, json};

use crate::payloads::of_schema;
use crate::{SAMPLE, amount};

const CANARY: &str = "canary-7f3a";
const NUMBER: i64 = 97_250_123_456;

/// Where any text stays, because the schema declares it, and as nothing personal: all else
/// is replaced. Items of arrays are `*`.
const TEXT_STAYS: &str = include_str!("text_stays.txt");

/// Where a large integer stays.
const NUMBERS_STAY: &str = include_str!("numbers_stay.txt");

#[test]
fn planted_text_survives_only_where_the_schema_declares_text() {
    let planted = |value: &Value| (value.is_string() || value.is_null()).then(|| json!(CANARY));
    survive("text_stays.txt", TEXT_STAYS, CANARY, planted);
}

#[test]
fn planted_numbers_survive_only_where_the_schema_declares_numbers() {
    let planted = |value: &Value| (value.is_number() || value.is_null()).then(|| json!(NUMBER));
    survive(
        "numbers_stay.txt",
        NUMBERS_STAY,
        &NUMBER.to_string(),
        planted,
    );
}

#[test]
fn nothing_survives_as_another_type_or_inside_of_one() {
    let planted = |value: &Value| {
        let inside = json!({"a": [CANARY, NUMBER, {"b": CANARY}]});
        (!value.is_array() && !value.is_object()).then_some(inside)
    };
    survive("", "", CANARY, planted);
    survive("", "", &NUMBER.to_string(), planted);
}

fn survive(list: &str, expected: &str, needle: &str, planted: impl Fn(&Value) -> Option<Value>) {
    let redactor = Redactor::new();
    let mut survivors = BTreeSet::new();
    // the payloads have much in common, and once is enough for a place and what is there
    let mut seen = HashSet::new();
    for (_, payload) in of_schema("accept") {
        let payload: Value = serde_json::from_slice(&payload).expect("a payload is JSON");
        let mut pointers = Vec::new();
        places(&payload, String::new(), String::new(), &mut pointers);
        for (pointer, place) in pointers {
            let mut payload = payload.clone();
            // a name that holds a slash leads nowhere, which is no loss
            let Some(value) = payload.pointer_mut(&pointer) else {
                continue;
            };
            let Some(canary) = planted(value) else {
                continue;
            };
            if !seen.insert((place.clone(), value.to_string())) {
                continue;
            }
            // what a list has can only be told of all
            let is_told_by_any = expected.is_empty();
            if is_told_by_any && !amount::all_cases() && seen.len() % SAMPLE != 0 {
                continue;
            }
            *value = canary;
            let redacted = redactor
                .redact(payload.to_string().as_bytes())
                .expect("it is JSON");
            if String::from_utf8_lossy(&redacted).contains(needle) {
                // two properties hold messages
                survivors.insert(place.replace("/last_non_activity_message", "/messages/*"));
            }
        }
    }
    let survivors: Vec<_> = survivors.iter().map(String::as_str).collect();
    let expected: Vec<_> = expected.lines().collect();
    assert_eq!(
        survivors,
        expected,
        "{list} should be\n{}\n",
        survivors.join("\n")
    );
}

/// The pointers of everything in `value`, exact and with `*` for indexes.
fn places(value: &Value, at: String, place: String, out: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, format!("{at}/{index}"), format!("{place}/*"), out);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                places(
                    member,
                    format!("{at}/{name}"),
                    format!("{place}/{name}"),
                    out,
                );
            }
        }
        _ => {}
    }
    out.push((at, place));
}
