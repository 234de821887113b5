//! Layers name the same places, and no message contradicts itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use conversation_validator::{Layer, Report, Validator};
use serde_json::{Value, json};

#[path = "../../codegen/tests/support/amount.rs"]
mod amount;

/// One of so many ways to break a property is tried where not all are, in turn.
const SAMPLE: usize = 8;

fn accepted() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads/accept");
    let entries = fs::read_dir(folder).expect("the folder of payloads is readable");
    entries
        .map(|entry| {
            let text = fs::read(entry.expect("an entry").path()).expect("a payload is readable");
            serde_json::from_slice(&text).expect("a payload is JSON")
        })
        .collect()
}

/// The pointers of all members of objects in `value`.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                members(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(object) => {
            for (name, member) in object {
                if !name.contains(['~', '/']) {
                    let at = format!("{at}/{name}");
                    members(member, &at, found);
                    found.push(at);
                }
            }
        }
        _ => {}
    }
}

/// Values of every type, and numbers at every edge.
fn wrong() -> Vec<Value> {
    let mut wrong = vec![
        json!(null),
        json!(true),
        json!("text"),
        json!([]),
        json!({}),
        json!([1]),
        json!({"a": 1}),
    ];
    for number in [
        "-1",
        "0.5",
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "1e300",
        "-1e300",
        "9007199254740993",
    ] {
        wrong.push(serde_json::from_str(number).expect("a number"));
    }
    wrong
}

/// Every declared property that a payload shows, broken in every way.
fn broken(mut look: impl FnMut(&str, &Value, &Report)) {
    let validator = Validator::new();
    let mut seen = BTreeSet::new();
    for payload in accepted() {
        let mut pointers = Vec::new();
        members(&payload, "", &mut pointers);
        for pointer in pointers {
            // one message of many shows the same; a tag beside it makes it another place
            let (parent, _) = pointer.rsplit_once('/').expect("no whole document");
            let parent = payload.pointer(parent).expect("the parent is there");
            let tags = ["type", "assignee_type", "file_type", "content_type"];
            let tags: Vec<_> = tags.iter().map(|tag| parent.get(tag)).collect();
            let general: String = pointer.chars().filter(|c| !c.is_ascii_digit()).collect();
            if !seen.insert(format!("{general} {tags:?}")) {
                continue;
            }
            let (first, step) = if amount::all_cases() {
                (0, 1)
            } else {
                (seen.len() % SAMPLE, SAMPLE)
            };
            for wrong in wrong().into_iter().skip(first).step_by(step) {
                let mut payload = payload.clone();
                *payload.pointer_mut(&pointer).expect("it is there") = wrong.clone();
                look(
                    &pointer,
                    &wrong,
                    &validator.check(payload.to_string().as_bytes()),
                );
            }
        }
    }
}

#[test]
fn layer_types_names_every_property_as_layer_schema_does() {
    let mut named = BTreeSet::new();
    broken(|pointer, wrong, report| {
        // schema speaks of the tag, and readers of what it chose
        if pointer.ends_with("/assignee_type") {
            return;
        }
        let of = |layer: Layer| {
            let findings = report.findings().iter().filter(move |f| f.layer == layer);
            findings.map(|f| f.instance_path.as_str())
        };
        let schema: BTreeSet<_> = of(Layer::Schema).collect();
        for path in of(Layer::Types) {
            assert!(
                schema.contains(path),
                "{pointer} as {wrong}: {path} is none of {schema:?}"
            );
            assert!(!path.contains('<'), "{pointer} as {wrong}: {path}");
            if let Some((_, name)) = path.rsplit_once('/') {
                named.insert(name.to_owned());
            }
        }
    });
    let schema: Value = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
    let definitions = schema["$defs"].as_object().expect("definitions");
    let declared: BTreeSet<_> = definitions
        .values()
        .filter_map(|definition| definition["properties"].as_object())
        .flatten()
        .filter(|(_, property)| property.get("$ref").is_some() || property["type"].is_string())
        .map(|(name, _)| name.clone())
        .collect();
    let missed: Vec<_> = declared.difference(&named).collect();
    // what the types take as it comes breaks no reader; of a sample, much is what they take
    let least = if amount::all_cases() { 10 } else { 2 };
    assert!(
        missed.len() * least < declared.len(),
        "{missed:?} of {declared:?}"
    );
}

#[test]
fn what_an_agent_lacks_is_named_behind_a_union_that_a_sibling_tags() {
    let text = include_str!("../../schema/payloads/accept/status-open.json");
    let mut payload: Value = serde_json::from_str(text).expect("a payload is JSON");
    let mut agents = accepted().into_iter().filter(|payload| {
        payload["meta"]["assignee"].is_object() && payload["meta"]["assignee_type"] != "AgentBot"
    });
    payload["meta"] = agents.next().expect("an agent is shown")["meta"].clone();
    payload["meta"]["assignee"]["auto_offline"] = json!(7);
    let report = Validator::new().check(payload.to_string().as_bytes());
    for layer in [Layer::Schema, Layer::Types] {
        let finding = report.findings().iter().find(|f| f.layer == layer);
        let finding = finding.unwrap_or_else(|| panic!("{layer} says nothing: {report}"));
        assert_eq!(finding.instance_path, "/meta/assignee/auto_offline");
        assert!(!finding.evidence.is_empty());
    }
}

#[test]
fn no_message_says_that_it_expected_what_it_found() {
    broken(|pointer, wrong, report| {
        for finding in report.findings() {
            let Some((_, said)) = finding.message.split_once("expected ") else {
                continue;
            };
            let (expected, found) = said.split_once(", found ").expect("both are told");
            let found = found.split(';').next().unwrap_or_default();
            let expected = expected
                .split_once(" of at ")
                .map_or(expected, |(what, _)| what);
            let alternatives = expected.split(", ").flat_map(|e| e.split(" or "));
            for alternative in alternatives {
                assert_ne!(alternative, found, "{pointer} as {wrong}: {finding}");
            }
        }
    });
}

#[test]
fn an_integer_out_of_range_says_so_in_every_layer() {
    let text = include_str!("../../schema/payloads/accept/status-open.json");
    let mut payload: Value = serde_json::from_str(text).expect("a payload is JSON");
    payload["id"] = json!("number");
    for number in ["9223372036854775808", "1e19", "1e300"] {
        let text = payload.to_string().replace("\"number\"", number);
        let report = Validator::new().check(text.as_bytes());
        let findings = report.findings().iter();
        let at_id: Vec<_> = findings.filter(|f| f.instance_path == "/id").collect();
        assert_eq!(at_id.len(), 2, "{number}: {report}");
        for finding in at_id {
            let said = finding.message.contains("out of range");
            assert!(said, "{number}: {finding}");
        }
    }
    // read as a float, this one is the least integer of all; its spelling tells
    let text = payload
        .to_string()
        .replace("\"number\"", "-9223372036854775809");
    let report = Validator::new().check(text.as_bytes());
    let told = "expected numbers that fit into 64 bits";
    assert!(report.to_string().contains(told), "{report}");
    let text = payload.to_string().replace("\"number\"", "1e400");
    let report = Validator::new().check(text.as_bytes());
    assert!(
        report
            .to_string()
            .contains("expected numbers that fit into 64 bits"),
        "{report}"
    );
}
