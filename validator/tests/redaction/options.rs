//! What becomes of ids and times, and that a payload that conforms goes on to do so.

use std::collections::HashMap;

use conversation_validator::{
    Layer, Options, RedactIds, RedactOptions, RedactTimes, Redactor, Sampler,
};
use serde_json::Value;

use crate::{SAMPLE, amount};

const IDS: [RedactIds; 2] = [RedactIds::Keep, RedactIds::Hash];
const TIMES: [RedactTimes; 2] = [RedactTimes::Keep, RedactTimes::Shift];

fn redactor(ids: RedactIds, times: RedactTimes) -> Redactor {
    let key = b"a secret of thirty-two bytes....";
    RedactOptions::new().ids(ids).times(times).key(key).build()
}

fn redacted(redactor: &Redactor, text: &str) -> Value {
    let redacted = redactor.redact(text.as_bytes()).expect("it is JSON");
    serde_json::from_slice(&redacted).expect("it is redacted to JSON")
}

#[test]
fn what_conforms_does_so_with_any_options() {
    let strict = Options::new()
        .layers(Layer::ALL)
        .assert_formats(true)
        .build();
    let records = if amount::all_cases() {
        300
    } else {
        300 / SAMPLE
    };
    for ids in IDS {
        for times in TIMES {
            let redactor = redactor(ids, times);
            for sample in Sampler::new(41).take(records) {
                let redacted = redactor.redact(sample.text.as_bytes()).expect("it is JSON");
                let report = strict.check(&redacted);
                assert!(report.findings().is_empty(), "{ids:?} {times:?}: {report}");
            }
        }
    }
}

/// Every value that was the same at two places is the same at both, and others are others.
#[test]
fn equal_values_have_equal_replacements_wherever_they_are() {
    let redactor = redactor(RedactIds::Hash, RedactTimes::Shift);
    let mut texts = HashMap::new();
    let mut numbers = HashMap::new();
    for sample in Sampler::new(42).take(100) {
        let raw: Value = serde_json::from_str(&sample.text).expect("JSON");
        let other = redacted(&redactor, &sample.text);
        pairs(&raw, &other, &mut |raw, other| match (raw, other) {
            (Value::String(raw), Value::String(other)) if other.starts_with("redacted_") => {
                let known = texts.entry(raw.clone()).or_insert_with(|| other.clone());
                assert_eq!(known, other);
            }
            _ => {}
        });
        for (one, same) in [
            ("/id", "/messages/0/conversation_id"),
            ("/account_id", "/messages/0/account_id"),
            ("/inbox_id", "/messages/0/inbox_id"),
            ("/messages/0/sender_id", "/messages/0/sender/id"),
        ] {
            let at = |payload: &Value, pointer| payload.pointer(pointer).and_then(Value::as_i64);
            let (Some(raw_one), Some(raw_same)) = (at(&raw, one), at(&raw, same)) else {
                continue;
            };
            let (one, same) = (at(&other, one), at(&other, same));
            assert_eq!(one == same, raw_one == raw_same);
            assert!(one.is_some_and(|id| id > 0));
            let known = numbers.entry(raw_one).or_insert(one);
            assert_eq!(*known, one);
        }
    }
    assert!(texts.len() > 100 && numbers.len() > 10);
    let replacements: std::collections::HashSet<_> = texts.values().collect();
    assert_eq!(replacements.len(), texts.len());
}

fn pairs(raw: &Value, other: &Value, each: &mut impl FnMut(&Value, &Value)) {
    match (raw, other) {
        (Value::Array(raw), Value::Array(other)) => {
            for (raw, other) in raw.iter().zip(other) {
                pairs(raw, other, each);
            }
        }
        (Value::Object(raw), Value::Object(other)) => {
            for (name, raw) in raw {
                if let Some(other) = other.get(name) {
                    pairs(raw, other, each);
                }
            }
        }
        _ => each(raw, other),
    }
}

#[test]
fn times_of_all_forms_are_put_back_by_one_amount_and_never_stays_never() {
    let redactor = redactor(RedactIds::Keep, RedactTimes::Shift);
    let text = r#"{"created_at":1700000000,"updated_at":1700000000.2500,"timestamp":1.7e9,
        "snoozed_until":"2023-11-14T22:13:20.125Z","waiting_since":0,"agent_last_seen_at":0.0,
        "first_reply_created_at":1700000100}"#;
    let other = redacted(&redactor, text);
    let created = other["created_at"].as_i64().expect("a time");
    assert!(
        (1_000_000_000..1_669_000_000).contains(&created),
        "{created}"
    );
    assert_eq!(other["first_reply_created_at"], created + 100);
    assert_eq!(
        other["timestamp"].as_f64(),
        serde_json::json!(created).as_f64()
    );
    let written = redactor.redact(text.as_bytes()).expect("it is JSON");
    let written = String::from_utf8(written).expect("it is text");
    assert!(
        written.contains(&format!("\"updated_at\":{created}.2500,")),
        "{written}"
    );
    assert!(
        written.contains("\"waiting_since\":0,\"agent_last_seen_at\":0.0,"),
        "{written}"
    );
    let snoozed = other["snoozed_until"].as_str().expect("a time");
    assert!(
        snoozed.contains(".125") && !snoozed.starts_with("2023-11"),
        "{snoozed}"
    );
    // by the same amount: that of a text that says when the other was
    let same = redacted(&redactor, r#"{"snoozed_until":"1970-01-01T00:00:00Z"}"#);
    assert!(
        same["snoozed_until"]
            .as_str()
            .is_some_and(|text| text.starts_with("99"))
    );
}

#[test]
fn a_uuid_becomes_another_one() {
    let text = r#"{"uuid":"2f6a0f4e-8f0e-4d4e-9a55-2b1c1f3c0d11"}"#;
    let kept = redacted(&redactor(RedactIds::Keep, RedactTimes::Keep), text);
    assert_eq!(kept.to_string(), text);
    let hashed = redacted(&redactor(RedactIds::Hash, RedactTimes::Keep), text);
    let uuid = hashed["uuid"].as_str().expect("a text");
    assert_eq!((uuid.len(), &uuid[14..15]), (36, "4"));
    assert!(!text.contains(uuid));
}

/// What is wrong at its place could be anything.
#[test]
fn what_is_not_what_its_place_is_for_is_replaced() {
    let text = r#"{"status":"2023-04-18T09:30:12Z","uuid":"open","id":"7","snoozed_until":"open",
        "messages":[{"content_type":"972501234567","updated_at":"2023-04-18T09:30:12.972501234567Z"}],
        "meta":{"channel":"Channel::Ann","sender":{"email":"open"}},"created_at":-97250123456789}"#;
    let other = redacted(&Redactor::new(), text).to_string();
    for data in ["2023", "open", "\"7\"", "9725", "Ann"] {
        assert!(!other.contains(data), "{data}: {other}");
    }
}
