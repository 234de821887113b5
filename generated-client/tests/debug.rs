//! `Debug` of a payload shows ids, statuses and times, and no personal data.
//!
//! Canaries are planted by walking the schema along each accepted payload: in every `x-sensitive`
//! value, in every free-form one, as an undeclared key of every object, and in objects with an
//! unknown tag. New sensitive values in the schema are covered automatically.

mod schema_walk;

use std::path::Path;

use conversation_client::Conversation;
use schema_walk::{CANARY, Canaries};
use serde_json::{Value, json};

const ID: i64 = 4_242_000_001;
const MESSAGE_ID: i64 = 4_343_000_001;
const CREATED_AT: i64 = 1_616_161_616;

#[test]
fn no_planted_value_is_shown() {
    let mut planted = 0;
    for (name, mut document) in accepted() {
        mark(&mut document);
        let mut canaries = Canaries::default();
        canaries.plant(&mut document);
        planted += canaries.planted;
        shows_only_what_it_may(&name, &document);
    }
    assert!(planted > 1_000, "only {planted} canaries");
}

#[test]
fn nothing_of_an_object_with_an_unknown_tag_is_shown() {
    let mut planted = 0;
    for (name, mut document) in accepted() {
        mark(&mut document);
        let mut canaries = Canaries {
            unknown_tags: true,
            ..Canaries::default()
        };
        canaries.plant(&mut document);
        planted += canaries.unknown_objects;
        shows_only_what_it_may(&name, &document);
    }
    assert!(planted > 50, "only {planted} objects of a union");
}

/// Numbers that `Debug` has to show, so that it does not simply hide everything.
fn mark(document: &mut Value) {
    document["id"] = json!(ID);
    document["created_at"] = json!(CREATED_AT);
    for message in document["messages"].as_array_mut().into_iter().flatten() {
        message["id"] = json!(MESSAGE_ID);
    }
}

fn shows_only_what_it_may(name: &str, document: &Value) {
    let conversation: Conversation =
        serde_json::from_value(document.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
    let kept = serde_json::to_string(&conversation).expect("the types serialize");
    assert!(
        kept.contains(CANARY),
        "{name}: the canaries were not decoded"
    );
    let status = document["status"].as_str().expect("a status");
    let messages = document["messages"].as_array().expect("messages");
    for shown in [format!("{conversation:?}"), format!("{conversation:#?}")] {
        if let Some(at) = shown.find(CANARY) {
            let around: String = shown[..at].chars().rev().take(200).collect();
            let around: String = around.chars().rev().collect();
            panic!("{name}: a canary is shown after\n{around}");
        }
        assert!(shown.contains(&ID.to_string()), "{name}: no id");
        assert!(shown.contains(&CREATED_AT.to_string()), "{name}: no time");
        let status = format!("status: {status}");
        assert!(shown.to_lowercase().contains(&status), "{name}: no status");
        let ids = shown.matches(&MESSAGE_ID.to_string()).count();
        assert!(ids >= messages.len(), "{name}: {ids} message ids");
    }
}

fn accepted() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads/accept");
    let entries = std::fs::read_dir(&folder).expect("the folder of accepted payloads");
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    let payloads: Vec<_> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| {
            let bytes = std::fs::read(&path).expect("a readable payload");
            let document = serde_json::from_slice(&bytes).expect("a payload is JSON");
            (path.display().to_string(), document)
        })
        .collect();
    assert!(!payloads.is_empty(), "no payloads");
    payloads
}
