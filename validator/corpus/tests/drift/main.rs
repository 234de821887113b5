//! One planted change is reported as one change, and none as none.

use std::sync::Arc;

use fastrand::Rng;
use serde_json::{Value, json};

use crate::add_value::AddValue as _;
use contracts::GET_CONVERSATION;
use corpus::drift::{Change, ChangeKind, Shows, drift};
use corpus::profile::{Profile, ProfileBuilder, Sighting};

#[path = "../support/add_value.rs"]
mod add_value;
#[path = "../../../../codegen/tests/support/amount.rs"]
mod amount;
mod planted;

use planted::planted;

const RECORDS: u64 = 5_000;

/// In a sample of the cases, one change or run in this many is tested.
const SAMPLE: usize = 10;

/// A record as a service would write it, with realistic random parts.
fn record(rng: &mut Rng) -> Value {
    let chance = |rng: &mut Rng, of: u8| rng.u8(..100) < of;
    let messages: Vec<_> = (0..rng.usize(..6)).map(|_| message(rng)).collect();
    let mut record = json!({
        "id": rng.u32(..),
        "account_id": 7,
        "status": one_of(rng, &["open", "resolved", "pending", "snoozed"]),
        "can_reply": rng.bool(),
        "snoozed_until": chance(rng, 10).then_some("2026-01-01T00:00:00Z"),
        "messages": messages,
        "meta": {
            "sender": {"id": 3, "availability_status": one_of(rng, &["online", "offline"])},
            "channel": "Channel::Api",
            "assignee_type": "User",
            "assignee": {"id": 3, "account_id": 1, "role": "agent", "confirmed": rng.bool()},
            "hmac_verified": false,
        },
    });
    if chance(rng, 70) {
        record["priority"] = json!(chance(rng, 50).then_some("low"));
    }
    if chance(rng, 80) {
        record["last_non_activity_message"] = message(rng);
    }
    if chance(rng, 25) {
        record["meta"]["assignee_type"] = json!("AgentBot");
        record["meta"]["assignee"] = json!({"id": 3, "name": "Bot", "bot_type": "webhook"});
    }
    record
}

fn one_of(rng: &mut Rng, values: &[&'static str]) -> &'static str {
    values[rng.usize(..values.len())]
}

fn message(rng: &mut Rng) -> Value {
    let mut message = json!({
        "id": rng.u32(..),
        "message_type": rng.u8(..3),
        "content": "text",
        "private": rng.bool(),
        "status": one_of(rng, &["sent", "read"]),
        "content_type": "text",
    });
    match rng.u8(..3) {
        0 => message["sender"] = json!({"type": "contact", "id": 3, "name": "Ann"}),
        1 => message["sender"] = json!({"type": "user", "id": 3, "name": "Bob"}),
        _ => {}
    }
    message
}

/// A corpus in which a percentage of records is changed.
fn corpus(seed: u64, percent: u8, change: impl Fn(&mut Value)) -> Profile {
    corpus_of(RECORDS, seed, percent, change)
}

fn corpus_of(records: u64, seed: u64, percent: u8, change: impl Fn(&mut Value)) -> Profile {
    let mut rng = Rng::with_seed(seed);
    let source: Arc<str> = Arc::from("corpus");
    let mut builder = ProfileBuilder::new(&GET_CONVERSATION, false);
    for number in 1..=records {
        let mut payload = record(&mut rng);
        if rng.u8(..100) < percent {
            change(&mut payload);
        }
        let sighting = Sighting {
            source: source.clone(),
            record: number,
        };
        builder.add_value(&sighting, Some(&payload), true);
    }
    builder.finish()
}

fn unchanged(seed: u64) -> Profile {
    corpus(seed, 0, |_| {})
}

fn told(changes: &[Change]) -> Vec<(&str, ChangeKind, Shows, &str)> {
    let changes = changes.iter();
    changes
        .map(|c| (c.schema_path.as_str(), c.kind, c.shows, c.subject.as_str()))
        .collect()
}

#[test]
fn each_planted_change_is_reported_without_its_consequences() {
    let old = unchanged(1);
    let step = if amount::all_cases() { 1 } else { SAMPLE };
    for (index, planted) in planted().iter().enumerate().step_by(step) {
        let new = corpus(2, planted.percent, planted.change);
        let changes = drift(&old, &new);
        assert_eq!(told(&changes), planted.told, "planted change {index}");
        // the reverse is a change of the same size
        let back = drift(&new, &old);
        assert_eq!(back.len(), changes.len(), "{:#?}", told(&back));
    }
}

#[test]
fn without_a_change_no_run_of_a_hundred_reports_one() {
    // few records, for which chance changes rates the most
    let run = |seed| corpus_of(400, seed, 0, |_| {});
    let mut last = run(1_000);
    let runs = if amount::all_cases() {
        100
    } else {
        100 / SAMPLE as u64
    };
    for seed in 1_001..=1_000 + runs {
        let next = run(seed);
        assert_eq!(told(&drift(&last, &next)), [], "seeds before and at {seed}");
        last = next;
    }
}

#[test]
fn longer_lists_alone_are_not_a_change() {
    let lengthen = |r: &mut Value| {
        if let Some(messages) = r["messages"].as_array_mut() {
            let again = messages.clone();
            messages.extend(again);
        }
    };
    assert_eq!(told(&drift(&unchanged(1), &corpus(2, 100, lengthen))), []);
}

#[test]
fn few_or_no_records_can_be_compared() {
    let few = |present: bool| {
        let source: Arc<str> = Arc::from("few");
        let mut builder = ProfileBuilder::new(&GET_CONVERSATION, false);
        for record in 1..=30 {
            let payload = if present {
                json!({"id": 1, "uuid": "x"})
            } else {
                json!({"id": 1})
            };
            let source = source.clone();
            builder.add_value(&Sighting { source, record }, Some(&payload), true);
        }
        builder.finish()
    };
    let none = ProfileBuilder::new(&GET_CONVERSATION, false).finish();
    assert_eq!(drift(&few(true), &few(false)).len(), 1);
    assert_eq!(told(&drift(&few(true), &few(true))), []);
    assert_eq!(told(&drift(&few(true), &none)), []);
    assert_eq!(told(&drift(&none, &none)), []);
}

#[test]
fn a_share_that_moves_is_reported_once() {
    let old = unchanged(1);
    let new = corpus(2, 20, |r| r["status"] = json!("open"));
    let changes = drift(&old, &new);
    let expected = (
        "/$defs/ConversationStatus",
        ChangeKind::ValueShare,
        Shows::Value,
        "open",
    );
    assert_eq!(told(&changes), [expected]);
    let line = changes[0].to_string();
    assert!(
        line.starts_with("#/$defs/ConversationStatus: value open more often: 2"),
        "{line}"
    );
    assert!(line.ends_with("; far beyond chance"), "{line}");
}
