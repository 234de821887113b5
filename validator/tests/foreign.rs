//! A payload that has nothing in common with the contract is one finding.

use conversation_validator::{Layer, Level, Options, Readers, Report, Validator};
use serde_json::{Value, json};

fn conversation() -> Value {
    let text = include_str!("../../schema/payloads/accept/status-open.json");
    serde_json::from_str(text).expect("a payload is JSON")
}

fn check(payload: &Value) -> Report {
    Validator::new().check(payload.to_string().as_bytes())
}

fn nested(depth: usize) -> Value {
    (0..depth).fold(conversation(), |inner, _| json!({"body": inner}))
}

#[test]
fn what_shares_no_key_with_the_contract_is_one_finding() {
    for (payload, message, keyword) in [
        (
            json!({"error": "Resource could not be found"}),
            "this is not a conversation: none of its properties is here",
            "required",
        ),
        (
            json!({}),
            "this is not a conversation: none of its properties is here",
            "required",
        ),
        (
            json!({"body": conversation(), "headers": {}, "ok": true}),
            "this is not a conversation: none of its properties is here (one is at #/body)",
            "required",
        ),
        (
            json!({"body": conversation().to_string()}),
            "this is not a conversation: none of its properties is here (one is at #/body, as text)",
            "required",
        ),
        (
            json!([conversation()]),
            "this is not a conversation: expected an object, found an array (one is at #/0)",
            "type",
        ),
        (
            json!(conversation().to_string()),
            "this is not a conversation: expected an object, found a string (one is at #, as text)",
            "type",
        ),
        (
            json!([]),
            "this is not a conversation: expected an object, found an array",
            "type",
        ),
        (
            json!(null),
            "this is not a conversation: expected an object, found null",
            "type",
        ),
        (
            json!(7),
            "this is not a conversation: expected an object, found an integer",
            "type",
        ),
    ] {
        let report = check(&payload);
        let [finding] = report.findings() else {
            panic!("{payload}:\n{report}");
        };
        assert_eq!(finding.message, message);
        assert_eq!(
            (finding.level, finding.layer),
            (Level::Error, Layer::Schema)
        );
        assert_eq!(finding.instance_path, "");
        assert_eq!(finding.keyword.as_deref(), Some(keyword));
        let schema_path = format!("/$defs/Conversation/{keyword}");
        assert_eq!(finding.schema_path, Some(schema_path));
        assert!(finding.at.is_some());
        assert_eq!(report.readers(), Readers::Break);
    }
}

#[test]
fn a_payload_that_shares_one_key_is_told_in_full() {
    let report = check(&json!({"id": 7, "brand_new": 1}));
    assert!(report.findings().len() > 10, "{report}");
    assert!(!report.to_string().contains("this is not"), "{report}");
}

#[test]
fn neither_undeclared_properties_nor_denying_them_add_to_it() {
    let strict = Options::new().deny_undeclared(true).build();
    let names: Vec<_> = (0..50).map(|number| format!("\"key{number}\":1")).collect();
    let payload = format!("{{{}}}", names.join(","));
    assert_eq!(strict.check(payload.as_bytes()).findings().len(), 1);
}

#[test]
fn an_object_of_another_kind_is_not_taken_for_the_right_one() {
    let sender = conversation()["meta"]["sender"].clone();
    let report = check(&json!({"body": sender}));
    assert!(!report.to_string().contains("one is at"), "{report}");
}

#[test]
fn the_search_is_bounded() {
    let report = check(&nested(3));
    assert!(
        report.to_string().contains("(one is at #/body/"),
        "{report}"
    );
    assert!(!check(&nested(50)).to_string().contains("one is at"));
    let wide = json!({"list": vec![json!({"a": [1]}); 50_000], "z": {"y": [[conversation()]]}});
    assert_eq!(check(&wide).findings().len(), 1);
}

#[test]
fn no_name_that_is_data_and_no_value_is_told() {
    let payload = json!({"body": {"canary": conversation()}, "text": "canary"});
    let report = check(&payload);
    assert!(report.to_string().contains("#/body/<masked>"), "{report}");
    assert!(!format!("{report:?}").contains("canary"));
}
