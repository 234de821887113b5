//! The shape of findings, and which layer says what at which level.

use std::fs;

use conversation_validator::{
    Answer, Finding, Layer, Level, Options, Readers, Redactor, Report, Validator,
};
use serde_json::{Value, json};

fn accepted() -> Value {
    accepted_as("status-open")
}

fn accepted_as(name: &str) -> Value {
    let path = format!(
        "{}/../schema/payloads/accept/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read(path).expect("a payload is readable");
    serde_json::from_slice(&text).expect("a payload is JSON")
}

fn with(pointer: &str, value: Value) -> Value {
    let mut payload = accepted();
    let (parent, name) = pointer.rsplit_once('/').expect("no whole document");
    payload.pointer_mut(parent).expect("the parent is there")[name] = value;
    payload
}

fn of_layer(report: &Report, layer: Layer) -> Vec<&Finding> {
    report
        .findings()
        .iter()
        .filter(|f| f.layer == layer)
        .collect()
}

#[test]
fn a_schema_finding_has_both_paths_the_keyword_and_the_evidence() {
    let report = Validator::new().check_value(&with("/status", json!("new")));
    let [finding] = report.findings() else {
        panic!("{report}");
    };
    assert_eq!(
        serde_json::to_value(finding).expect("a finding is writable"),
        json!({
            "level": "error",
            "layer": "schema",
            "instance_path": "/status",
            "schema_path": "/$defs/ConversationStatus/enum",
            "keyword": "enum",
            "message": finding.message,
            "evidence": finding.evidence,
        })
    );
    assert!(
        finding.message.starts_with(
            r#"expected one of "open", "resolved", "pending", "snoozed", found another string; per "#
        ),
        "{finding}"
    );
    assert!(finding.evidence.contains(&"source"), "{finding:?}");
    assert_eq!(report.readers(), Readers::Survive);
}

#[test]
fn a_missing_property_is_reported_at_its_parent_with_its_own_evidence() {
    let mut payload = accepted();
    payload["meta"]
        .as_object_mut()
        .expect("an object")
        .remove("hmac_verified");
    let report = Validator::new().check_value(&payload);
    let finding = of_layer(&report, Layer::Schema)[0];
    assert_eq!(finding.instance_path, "/meta");
    assert_eq!(
        finding.schema_path.as_deref(),
        Some("/$defs/ConversationMeta/required")
    );
    assert_eq!(finding.keyword.as_deref(), Some("required"));
    assert!(
        finding
            .message
            .starts_with("expected property `hmac_verified`, found none")
    );
    assert!(!finding.evidence.is_empty());
}

#[test]
fn wrong_types_break_readers_and_that_is_a_warning() {
    let report = Validator::new().check_value(&with("/id", json!("7")));
    assert_eq!(report.readers(), Readers::Break);
    let types = of_layer(&report, Layer::Types);
    assert_eq!(types.len(), 1);
    assert_eq!(types[0].level, Level::Warning);
    assert_eq!(types[0].instance_path, "/id");
    assert_eq!((&types[0].schema_path, &types[0].keyword), (&None, &None));
    assert_eq!(
        types[0].message,
        "readers with the shared types break here: expected an integer, found a string"
    );
}

#[test]
fn types_look_at_conforming_payloads_only_when_named() {
    assert_eq!(
        Validator::new().check_value(&accepted()).readers(),
        Readers::NotTried
    );
    let named = Options::new().layers([Layer::Types]).build();
    assert_eq!(named.check_value(&accepted()).readers(), Readers::Survive);
}

#[test]
fn undeclared_things_are_notes_and_errors_on_demand() {
    let mut payload = with("/brand_new", json!(1));
    payload["meta"]["channel"] = json!("Channel::New");
    let report = Validator::new().check_value(&payload);
    assert!(report.conforms(), "{report}");
    assert_eq!(report.count(Level::Note), 2);
    let strict = Options::new().deny_undeclared(true).build();
    let report = strict.check_value(&payload);
    assert_eq!(report.count(Level::Error), 2);
    assert!(
        of_layer(&report, Layer::Undeclared)
            .iter()
            .all(|f| f.level == Level::Error)
    );
}

#[test]
fn a_union_gives_the_findings_of_the_branch_its_tag_names() {
    for (wrong, path, keyword) in [
        (json!({"type": "nobody", "id": "x"}), "/type", "enum"),
        (json!({"type": 5, "id": "x"}), "/type", "enum"),
        (json!({"type": null, "id": "x"}), "/type", "enum"),
        (json!({"id": "x", "brand_new": 1}), "", "required"),
        (json!("text"), "", "type"),
        (json!([]), "", "type"),
    ] {
        let mut payload = accepted_as("sender-contact");
        payload["messages"][0]["sender"] = wrong.clone();
        let report = Validator::new().check_value(&payload);
        let schema = of_layer(&report, Layer::Schema);
        assert_eq!(schema.len(), 1, "{wrong}:\n{report}");
        assert_eq!(schema[0].instance_path, format!("/messages/0/sender{path}"));
        assert_eq!(schema[0].keyword.as_deref(), Some(keyword));
        assert!(of_layer(&report, Layer::Undeclared).is_empty(), "{report}");
    }
}

#[test]
fn a_nullable_value_gives_the_findings_of_what_it_is_when_not_null() {
    let mut payload = accepted();
    payload["last_non_activity_message"]["id"] = json!("text");
    let report = Validator::new().check_value(&payload);
    let schema = of_layer(&report, Layer::Schema);
    assert_eq!(schema.len(), 1, "{report}");
    assert_eq!(schema[0].instance_path, "/last_non_activity_message/id");
    assert_eq!(
        schema[0].schema_path.as_deref(),
        Some("/$defs/MessageId/type")
    );
}

#[test]
fn a_sibling_tag_chooses_what_the_assignee_may_hold() {
    let mut payload = accepted_as("assigned-to-bot");
    payload["meta"]["assignee"]["brand_new"] = json!(1);
    let report = Validator::new().check_value(&payload);
    assert!(
        report
            .to_string()
            .contains("of AgentBot, found `brand_new`"),
        "{report}"
    );
    payload["meta"]
        .as_object_mut()
        .expect("an object")
        .remove("assignee_type");
    let report = Validator::new().check_value(&payload);
    assert!(
        report.to_string().contains("of Agent, found `brand_new`"),
        "{report}"
    );
    payload["meta"]["assignee_type"] = json!("Nobody");
    let report = Validator::new().check_value(&payload);
    assert!(!report.to_string().contains("brand_new"), "{report}");
}

#[test]
fn a_sibling_tag_outside_its_growing_set_is_a_note_and_the_assignee_any_object() {
    let mut payload = accepted_as("assigned-to-bot");
    payload["meta"]["assignee_type"] = json!("Nobody");
    payload["meta"]["assignee"] = json!({"id": "CANARY", "CANARY": [1, null]});
    let report = Validator::new().check_value(&payload);
    assert!(report.conforms(), "{report}");
    let notes = of_layer(&report, Layer::Undeclared);
    assert_eq!(notes.len(), 1, "{report}");
    assert_eq!(notes[0].instance_path, "/meta/assignee_type");
    let answer = conversation_validator::accept(payload.to_string().as_bytes());
    assert_eq!(answer, Answer::ValidWithNotes);

    let denied = Options::new().deny_undeclared(true).build();
    assert!(!denied.check_value(&payload).conforms());

    let redacted = Redactor::new().redact(payload.to_string().as_bytes());
    let redacted = String::from_utf8(redacted.expect("it is JSON")).expect("it is UTF-8");
    assert!(!redacted.contains("CANARY"), "{redacted}");

    payload["meta"]["assignee"] = json!("Nobody");
    let report = Validator::new().check_value(&payload);
    let errors = of_layer(&report, Layer::Schema);
    assert_eq!(errors.len(), 1, "{report}");
    assert_eq!(errors[0].instance_path, "/meta/assignee");
}

#[test]
fn formats_are_asserted_only_on_demand() {
    let payload = with("/uuid", json!("no uuid"));
    assert!(Validator::new().check_value(&payload).conforms());
    let report = Options::new()
        .assert_formats(true)
        .build()
        .check_value(&payload);
    let finding = of_layer(&report, Layer::Schema)[0];
    assert_eq!(finding.keyword.as_deref(), Some("format"));
    assert!(
        finding
            .message
            .starts_with("expected a string in the format `uuid`, found another")
    );
}

#[test]
fn findings_come_in_the_order_of_the_payload() {
    let mut payload = accepted();
    let message = payload["messages"][0].clone();
    payload["messages"] = Value::Array(vec![message; 11]);
    for index in 0..11 {
        payload["messages"][index]["id"] = json!("text");
    }
    payload["account_id"] = json!("text");
    let report = Options::new()
        .layers([Layer::Schema])
        .build()
        .check_value(&payload);
    let paths: Vec<_> = report
        .findings()
        .iter()
        .map(|f| f.instance_path.as_str())
        .collect();
    assert_eq!(paths[..3], ["/account_id", "/messages", "/messages/0/id"]);
    assert_eq!(paths[11..], ["/messages/9/id", "/messages/10/id"]);
}

#[test]
fn a_validator_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Validator>();
}

#[test]
fn a_payload_without_end_is_refused_without_telling_everything() {
    let mut payload = accepted();
    payload["labels"] = Value::Array(vec![json!(1); 30_000]);
    payload["messages"] = Value::Array(vec![json!({}); 30_000]);
    let report = Validator::new().check_value(&payload);
    let first = &report.findings()[0];
    assert_eq!((first.level, first.layer), (Level::Error, Layer::Schema));
    assert!(first.message.contains("of the first items only"), "{first}");
    // one error an item of the first array, besides what is wrong with the arrays themselves
    let errors = report.count(Level::Error);
    assert!((20_000..20_010).contains(&errors), "{errors}");
}

#[test]
fn an_endless_payload_whose_first_items_are_right_is_still_refused() {
    let mut payload = accepted();
    let mut labels = vec![json!("label"); 30_000];
    labels.push(json!(1));
    payload["labels"] = Value::Array(labels);
    assert!(!Validator::new().check_value(&payload).conforms());
}

#[test]
fn arrays_that_were_not_looked_at_are_not_called_too_short() {
    // the last item that is looked at is a message, or a label
    for labels in [2, 20_000] {
        let mut payload = accepted_as("attachment-file");
        let messages = payload["messages"].as_array().expect("messages");
        let has_one = |message: &&Value| message.get("attachments").is_some();
        let message = messages.iter().find(has_one).expect("one").clone();
        payload["last_non_activity_message"] = message.clone();
        payload["messages"] = Value::Array(vec![message; 10_000]);
        payload["labels"] = Value::Array(vec![json!("a"); labels]);
        payload["status"] = json!(5);
        let report = Validator::new().check_value(&payload);
        let errors = of_layer(&report, Layer::Schema);
        let keywords: Vec<_> = errors.iter().map(|f| f.keyword.as_deref()).collect();
        assert!(!keywords.contains(&Some("minItems")), "{report}");
        assert_eq!(errors.last().expect("one").instance_path, "/status");
    }
}

#[test]
fn what_is_beyond_the_limit_of_notes_is_told_of() {
    let names = |count: usize| -> String {
        let names = (0..count).map(|n| format!("\"n{n}\": 1, "));
        names.collect()
    };
    let repeated = |count: usize| -> String {
        let objects = vec!["{\"k\": 1, \"k\": 2}"; count].join(", ");
        format!("\"custom_attributes\": {{\"list\": [{objects}]}}, ")
    };
    let mut good = accepted();
    good.as_object_mut()
        .expect("an object")
        .remove("custom_attributes");
    let good = good.to_string()[1..].to_owned();
    for (layer, members, told) in [
        (
            Layer::Undeclared,
            names as fn(usize) -> String,
            "note undeclared #: expected a conversation, found more than 20000 undeclared \
             properties and unknown values; only the first are told",
        ),
        (
            Layer::Json,
            repeated,
            "note json #: expected a conversation, found more than 20000 keys that come more \
             than once; only the first are told",
        ),
    ] {
        for (count, is_more) in [(20_000, false), (20_001, true)] {
            let text = format!("{{{}{good}", members(count));
            let report = Options::new()
                .layers([layer])
                .build()
                .check(text.as_bytes());
            assert!(report.conforms());
            assert_eq!(report.findings().len(), 20_000 + usize::from(is_more));
            let said = report.findings().iter().any(|f| f.to_string() == told);
            assert_eq!(said, is_more, "{}", report.findings()[0]);
        }
    }
}
