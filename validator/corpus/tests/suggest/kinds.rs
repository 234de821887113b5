//! For values of every kind, a suggestion adds exactly one type: the patch applies, the result
//! passes the lint, and values of the old type that were refused still are.

use serde_json::{Value, json};

use super::{accepted, judge, patched, profile};
use crate::amount;
use corpus::suggest::{Suggestion, suggest};

/// A place in the schema, and a value that occurs there.
struct Kind {
    /// The schema path of the place.
    place: &'static str,
    /// The instance path of its value in the payload that is changed.
    value: &'static str,
    /// The new value, which occurs in some records.
    new: Value,
    /// Values that must be refused, as before.
    refused: Vec<Value>,
    /// The schema at the place afterwards, without the bounds of `bounds`.
    after: Value,
    /// The node whose bounds it has.
    bounds: Option<&'static str>,
}

fn kinds() -> Vec<Kind> {
    vec![
        Kind {
            place: "/$defs/Conversation/properties/unread_count",
            value: "/unread_count",
            new: json!("seven"),
            refused: vec![json!(-1), json!(true)],
            after: json!({"type": ["integer", "string"]}),
            bounds: Some("/$defs/Conversation/properties/unread_count"),
        },
        Kind {
            place: "/$defs/Conversation/properties/account_id",
            value: "/account_id",
            new: json!("seven"),
            refused: vec![json!(-1), json!(null)],
            after: json!({"type": ["integer", "string"]}),
            bounds: Some("/$defs/AccountId"),
        },
        Kind {
            place: "/$defs/Conversation/properties/created_at",
            value: "/created_at",
            new: json!("yesterday"),
            refused: vec![json!(-210_866_803_201_i64), json!(1.5)],
            after: json!({"type": ["integer", "string"]}),
            bounds: Some("/$defs/UnixSeconds"),
        },
        Kind {
            place: "/$defs/Conversation/properties/created_at",
            value: "/created_at",
            new: json!(1_700_000_000.5),
            refused: vec![json!(-210_866_803_201_i64), json!("1")],
            after: json!({"type": "number"}),
            bounds: Some("/$defs/UnixSeconds"),
        },
        Kind {
            place: "/$defs/Conversation/properties/status",
            value: "/status",
            new: json!(7),
            refused: vec![json!("openly"), json!(""), json!(null)],
            after: json!({
                "type": ["integer", "string"],
                "pattern": "^(open|resolved|pending|snoozed)$",
                "minimum": 0, "maximum": i64::MAX,
            }),
            bounds: None,
        },
        Kind {
            place: "/$defs/Message/properties/message_type",
            value: "/messages/0/message_type",
            new: json!("incoming"),
            refused: vec![json!(4), json!(-1), json!(0.5)],
            after: json!({"type": ["integer", "string"], "minimum": 0, "maximum": 3}),
            bounds: None,
        },
        Kind {
            place: "/$defs/Conversation/properties/uuid",
            value: "/uuid",
            new: json!(7),
            refused: vec![json!(-1), json!(true)],
            after: json!({
                "type": ["integer", "string"], "format": "uuid",
                "minimum": 0, "maximum": i64::MAX,
            }),
            bounds: None,
        },
        Kind {
            place: "/$defs/Conversation/properties/labels/items",
            value: "/labels/0",
            new: json!(7),
            refused: vec![json!(null), json!(true)],
            after: json!({"type": ["integer", "string"], "minimum": 0, "maximum": i64::MAX}),
            bounds: None,
        },
        Kind {
            place: "/$defs/Conversation/properties/muted",
            value: "/muted",
            new: json!("yes"),
            refused: vec![json!(null), json!(1)],
            after: json!({"type": ["boolean", "string"]}),
            bounds: None,
        },
        Kind {
            place: "/$defs/Conversation/properties/account_id",
            value: "/account_id",
            new: json!(null),
            refused: vec![json!("1"), json!(-1)],
            after: json!({"anyOf": [{"$ref": "#/$defs/AccountId"}, {"type": "null"}]}),
            bounds: None,
        },
        Kind {
            place: "/$defs/Conversation/properties/unread_count",
            value: "/unread_count",
            new: json!(null),
            refused: vec![json!("1"), json!(-1)],
            after: json!({"type": ["integer", "null"]}),
            bounds: Some("/$defs/Conversation/properties/unread_count"),
        },
    ]
}

/// In a sample of the cases, one kind in this many is tested.
const SAMPLE: usize = 5;

/// The payloads that have the value, every other one with the new value.
fn changed(kind: &Kind) -> Vec<Value> {
    let payloads = accepted().into_iter().map(|(_, value)| value);
    let with_it: Vec<Value> = payloads
        .filter(|payload| payload.pointer(kind.value).is_some())
        .collect();
    assert!(!with_it.is_empty(), "{}", kind.place);
    let new = with_it.iter().map(|payload| with(payload, kind, &kind.new));
    let new: Vec<Value> = new.collect();
    [new, with_it].concat()
}

fn with(payload: &Value, kind: &Kind, value: &Value) -> Value {
    let mut payload = payload.clone();
    *payload.pointer_mut(kind.value).expect("it is there") = value.clone();
    payload
}

#[test]
fn one_more_type_leaves_all_else_that_was_demanded() {
    let before: Value = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
    let step = if amount::all_cases() { 1 } else { SAMPLE };
    for kind in kinds().into_iter().step_by(step) {
        let payloads = changed(&kind);
        let suggestions = suggest(&profile(&payloads, true));
        let text = patched(&suggestions);
        let after: Value = serde_json::from_str(&text).expect("JSON");
        let place = after.pointer(kind.place).expect("the place");
        let mut expected = kind.after.clone();
        if let Some(bounds) = kind.bounds {
            let old = before.pointer(bounds).expect("the bounds");
            let is_number = expected["type"] == "number";
            for keyword in ["minimum", "maximum"] {
                assert!(is_number || old[keyword].is_i64(), "{bounds}");
                expected[keyword] = old[keyword].clone();
            }
        }
        let told = ["description", "x-evidence", "x-sensitive", "deprecated"];
        let mut found = place.clone();
        let members = found.as_object_mut().expect("a schema");
        members.retain(|keyword, _| !told.contains(&keyword.as_str()));
        assert_eq!(found, expected, "{}: {suggestions:#?}", kind.place);

        let schema = judge(&text);
        for payload in &payloads {
            let error = schema.iter_errors(payload).next();
            assert!(error.is_none(), "{}: {error:?}", kind.place);
        }
        let payload = payloads.first().expect("there is one");
        for value in &kind.refused {
            let refused = with(payload, &kind, value);
            assert!(!schema.is_valid(&refused), "{}: {value}", kind.place);
        }
    }
}

#[test]
fn the_other_uses_of_a_definition_stay_as_they_are() {
    let payloads: Vec<Value> = accepted().into_iter().map(|(_, value)| value).collect();
    let changed = payloads.iter().cloned().map(|mut payload| {
        payload["account_id"] = json!("seven");
        payload
    });
    let suggestions = suggest(&profile(&changed.collect::<Vec<_>>(), true));
    let before: Value = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
    let after: Value = serde_json::from_str(&patched(&suggestions)).expect("JSON");
    assert_eq!(before["$defs"]["AccountId"], after["$defs"]["AccountId"]);
    let other = "/$defs/Message/properties/account_id";
    assert_eq!(before.pointer(other), after.pointer(other));
}

#[test]
fn an_edit_of_a_definition_says_that_it_holds_for_every_use() {
    let payloads = accepted().into_iter().map(|(_, mut payload)| {
        payload["account_id"] = json!(-5);
        payload
    });
    let suggestions = suggest(&profile(&payloads.collect::<Vec<_>>(), true));
    let is_it = |s: &&Suggestion| s.schema_path == "/$defs/AccountId";
    let suggestion = suggestions.iter().find(is_it).expect("a wider bound");
    let remark = suggestion.remark.as_deref().unwrap_or_default();
    assert!(remark.contains("uses of AccountId"), "{remark}");
    assert!(remark.contains("`account_id` of Conversation"), "{remark}");
}

#[test]
fn an_undeclared_property_of_integers_and_strings_gets_bounds() {
    let mut number = 0;
    let payloads = accepted().into_iter().map(|(_, mut payload)| {
        number += 1;
        payload["brand_new"] = if number % 2 == 0 {
            json!(7)
        } else {
            json!("seven")
        };
        payload
    });
    let suggestions = suggest(&profile(&payloads.collect::<Vec<_>>(), true));
    let after: Value = serde_json::from_str(&patched(&suggestions)).expect("JSON");
    let property = &after["$defs"]["Conversation"]["properties"]["brand_new"];
    assert_eq!(property["type"], json!(["integer", "string"]));
    assert_eq!(property["minimum"], 0);
    assert_eq!(property["maximum"], i64::MAX);
}
