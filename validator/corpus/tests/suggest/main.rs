//! Suggestions repair the schema: the server's other responses then conform, and code can be
//! generated from the result.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::add_value::AddValue as _;
use check::validator::Validator;
use contracts::GET_CONVERSATION;
use corpus::profile::{Profile, ProfileBuilder, Sighting};
use corpus::suggest::{Confidence, Reason, Suggestion, suggest};

#[path = "../support/add_value.rs"]
mod add_value;
#[path = "../../../../codegen/tests/support/amount.rs"]
mod amount;
mod kinds;
mod places;

/// The accepted payloads, by name.
fn accepted() -> Vec<(&'static str, Value)> {
    let payloads = conversation_client::fixtures::ALL.iter();
    payloads
        .map(|fixture| {
            let value = serde_json::from_slice(fixture.json).expect("JSON");
            (fixture.name, value)
        })
        .collect()
}

fn profile(payloads: &[Value], show_values: bool) -> Profile {
    let mut builder = ProfileBuilder::new(&GET_CONVERSATION, show_values);
    let source: Arc<str> = Arc::from("a.ndjson");
    let validator = Validator::of(&GET_CONVERSATION);
    for (record, payload) in (1..).zip(payloads) {
        let sighting = Sighting {
            source: Arc::clone(&source),
            record,
        };
        let conforms = validator.check_value(payload).conforms();
        builder.add_value(&sighting, Some(payload), conforms);
    }
    builder.finish()
}

fn operations(suggestions: &[Suggestion]) -> String {
    let all: Vec<_> = suggestions.iter().flat_map(|s| &s.operations).collect();
    serde_json::to_string(&all).expect("JSON")
}

/// The text of the schema with all suggestions applied, from which code can be generated.
fn patched(suggestions: &[Suggestion]) -> String {
    let text = codegen::patch(conversation_client::SCHEMA, &operations(suggestions))
        .unwrap_or_else(|errors| panic!("{errors}\n{suggestions:#?}"));
    let sources = codegen::Sources {
        schemas: BTreeMap::from([(codegen::SCHEMA.to_owned(), text.clone())]),
        ..codegen::Sources::default()
    };
    if let Err(errors) = codegen::generate(&sources) {
        panic!("{errors}\n{suggestions:#?}");
    }
    text
}

fn judge(schema: &str) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

/// A change of a server that an edit of the schema can follow.
type Mutation = (&'static str, Reason, fn(&mut Value));

/// In a sample of the cases, one change in this many is tested.
const SAMPLE: usize = 6;

const MUTATIONS: &[Mutation] = &[
    ("a new property", Reason::UndeclaredProperty, |p| {
        p["brand_new"] = json!({"a": 1});
    }),
    (
        "a new property of every type",
        Reason::UndeclaredProperty,
        |p| {
            let id = p["id"].as_i64().unwrap_or_default();
            p["meta"]["sender"]["any-type"] = match id % 4 {
                0 => json!(1.5),
                1 => json!(null),
                2 => json!(7),
                _ => json!("text"),
            };
        },
    ),
    ("a renamed property", Reason::Absent, |p| {
        let muted = p.as_object_mut().and_then(|p| p.remove("muted"));
        p["is_muted"] = muted.unwrap_or_default();
    }),
    ("two that vanished", Reason::Absent, |p| {
        if let Some(members) = p.as_object_mut() {
            members.remove("labels");
            members.remove("meta_removed");
            members.remove("can_reply");
        }
    }),
    ("a null at a reference", Reason::Null, |p| {
        p["inbox_id"] = json!(null);
    }),
    ("a null at a type", Reason::Null, |p| {
        p["muted"] = json!(null);
    }),
    ("another type at a reference", Reason::NewType, |p| {
        p["account_id"] = json!("seven");
    }),
    ("another type at a list", Reason::NewType, |p| {
        p["meta"]["hmac_verified"] = json!("yes");
    }),
    ("a fraction", Reason::NewType, |p| {
        p["unread_count"] = json!(0.5);
    }),
    ("a new status", Reason::NewValue, |p| {
        p["status"] = json!("on hold");
    }),
    ("a negative count", Reason::OutOfBounds, |p| {
        p["unread_count"] = json!(-3);
    }),
    ("too many messages", Reason::OutOfBounds, |p| {
        if let Some(messages) = p["messages"].as_array_mut() {
            // equally many in each half, so that it does not matter which half is profiled
            if let Some(first) = messages.first().cloned() {
                messages.resize(13, first);
            }
        }
    }),
];

#[test]
fn conforming_payloads_give_no_suggestion() {
    let payloads: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    let step = if amount::all_cases() { 1 } else { SAMPLE };
    let clean: Vec<Value> = payloads
        .into_iter()
        .step_by(step)
        .filter(|payload| {
            Validator::of(&GET_CONVERSATION)
                .check_value(payload)
                .findings()
                .is_empty()
        })
        .collect();
    assert!(clean.len() > 10, "{}", clean.len());
    assert_eq!(suggest(&profile(&clean, false)), []);
    assert_eq!(suggest(&profile(&clean, true)), []);
}

#[test]
fn each_change_is_named_and_its_patch_makes_the_other_half_conform() {
    let step = if amount::all_cases() { 1 } else { SAMPLE };
    for (name, reason, mutate) in MUTATIONS.iter().step_by(step) {
        check(name, &[(*reason, *mutate)]);
    }
}

#[test]
fn nothing_but_the_change_is_named() {
    let expected: &[&[&str]] = &[
        &["declare `brand_new` of Conversation"],
        &["declare `any-type` of Contact"],
        &[
            "make `muted` of Conversation optional",
            "declare `is_muted` of Conversation",
        ],
        &[
            "make `can_reply` of Conversation optional",
            "make `labels` of Conversation optional",
        ],
        &["allow null at `inbox_id` of Conversation"],
        &["allow null at `muted` of Conversation"],
        &["allow string at `account_id` of Conversation"],
        &["allow string at `hmac_verified` of ConversationMeta"],
        &["allow number at `unread_count` of Conversation"],
        &["add \"on hold\" to ConversationStatus"],
        &["widen `minimum` of `unread_count` of Conversation"],
        &["widen `maxItems` of `messages` of Conversation"],
    ];
    assert_eq!(expected.len(), MUTATIONS.len());
    let validator = Validator::of(&GET_CONVERSATION);
    let mut clean: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    clean.retain(|payload| validator.check_value(payload).findings().is_empty());
    for ((name, _, mutate), expected) in MUTATIONS.iter().zip(expected) {
        let mut changed = clean.clone();
        changed.iter_mut().for_each(mutate);
        let suggestions = suggest(&profile(&changed, true));
        let mut found: Vec<&str> = suggestions.iter().map(|s| s.title.as_str()).collect();
        found.sort_unstable();
        let mut expected: Vec<&str> = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn the_patches_of_several_changes_go_together() {
    for seed in 0..if amount::all_cases() { 4 } else { 1 } {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut chosen: Vec<_> = MUTATIONS.iter().collect();
        random.shuffle(&mut chosen);
        // these two change the same property
        chosen.retain(|(name, ..)| !matches!(*name, "a fraction" | "a null at a type"));
        let chosen: Vec<_> = chosen[..4].iter().map(|(_, r, m)| (*r, *m)).collect();
        check(&format!("seed {seed}"), &chosen);
    }
}

/// A change of every payload, and the reason for which an edit is suggested.
type Reasoned = (Reason, fn(&mut Value));

fn check(name: &str, mutations: &[Reasoned]) {
    let mut payloads: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    let before = payloads.clone();
    for payload in &mut payloads {
        for (_, mutate) in mutations {
            mutate(payload);
        }
    }
    let suggestions = suggest(&profile(&payloads, true));
    for (reason, _) in mutations {
        assert!(
            suggestions.iter().any(|s| s.reason == *reason),
            "{name}: {suggestions:#?}"
        );
    }
    // one half is profiled, and both have to conform
    let half: Vec<Value> = payloads.iter().step_by(2).cloned().collect();
    let schema = judge(&patched(&suggest(&profile(&half, true))));
    let failing: Vec<_> = payloads
        .iter()
        .filter_map(|payload| schema.iter_errors(payload).next().map(|e| e.to_string()))
        .collect();
    assert!(failing.is_empty(), "{name}: {failing:#?}");
    let widened = before.iter().all(|payload| schema.is_valid(payload));
    assert!(widened, "{name}: what conformed no longer does");
}

#[test]
fn without_values_a_new_value_is_reported_but_not_named() {
    let mut payloads: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    for payload in &mut payloads {
        payload["status"] = json!("on hold");
    }
    let suggestions = suggest(&profile(&payloads, false));
    let of_status = |s: &&Suggestion| s.schema_path == "/$defs/ConversationStatus";
    let suggestion = suggestions.iter().find(of_status).expect("a new status");
    assert_eq!(suggestion.reason, Reason::NewValue);
    assert!(suggestion.operations.is_empty());
    assert!(suggestion.lacks_values);
    assert!(!format!("{suggestions:?}").contains("on hold"));
    assert_eq!(suggestion.confidence, Confidence::High);
}

#[test]
fn a_new_tag_gets_a_branch() {
    let mut payloads: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    let mut changed = 0;
    for payload in &mut payloads {
        let messages = payload["messages"].as_array_mut().into_iter().flatten();
        for message in messages {
            if let Some(attachments) = message["attachments"].as_array_mut() {
                for attachment in attachments {
                    *attachment = json!({"file_type": "hologram", "depth": 3});
                    changed += 1;
                }
            }
        }
    }
    assert!(changed > 0);
    let suggestions = suggest(&profile(&payloads, true));
    let text = patched(&suggestions);
    assert!(
        text.contains("\"HologramAttachment\": {"),
        "{suggestions:#?}"
    );
    assert!(text.contains("\"depth\": {"), "{text}");
    let schema = judge(&text);
    assert!(payloads.iter().all(|payload| schema.is_valid(payload)));
}

#[test]
fn a_rename_is_reported_at_both_properties() {
    let mut payloads: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    for payload in &mut payloads {
        let old = payload
            .as_object_mut()
            .and_then(|p| p.remove("unread_count"));
        payload["unread_messages"] = old.unwrap_or_default();
    }
    let suggestions = suggest(&profile(&payloads, false));
    let remarks: Vec<_> = suggestions
        .iter()
        .filter_map(|s| s.remark.as_deref())
        .collect();
    assert!(
        remarks
            .iter()
            .any(|r| r.contains("renamed to `unread_messages`")),
        "{remarks:?}"
    );
    assert!(
        remarks
            .iter()
            .any(|r| r.contains("renamed from `unread_count`")),
        "{remarks:?}"
    );
}

#[test]
fn a_name_that_no_field_can_have_gets_no_edit() {
    let mut payload = accepted().remove(0).1;
    let names = [
        "", "é", "1st", "Muted", "a\u{1b}b", "~/", "self", "crate", "type", "gen", "extra",
    ];
    let long = "x".repeat(100);
    for name in names.into_iter().chain([long.as_str()]) {
        payload[name] = json!(1);
    }
    let suggestions = suggest(&profile(&[payload], false));
    // every suggestion passes the lint
    let text = patched(&suggestions);
    assert!(text.contains("\"gen\": {"), "{suggestions:#?}");
    let left: Vec<_> = suggestions
        .iter()
        .filter(|s| s.operations.is_empty())
        .collect();
    assert!(left.len() >= 5, "{left:#?}");
}
