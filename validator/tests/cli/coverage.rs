//! `coverage`: what was seen, of what.

use serde_json::{Value, json};

use crate::run::{Folder, good};

/// A folder with the profile of these payloads.
fn profiled(payloads: &[Value]) -> Folder {
    let lines: Vec<_> = payloads.iter().map(Value::to_string).collect();
    let lines = lines.join(
        "
",
    );
    let folder = Folder::new().with("a.ndjson", lines);
    folder.run(&["check", "a.ndjson", "--quiet", "--profile", "p.json"]);
    folder
}

fn payload() -> Value {
    serde_json::from_str(&good()).expect("a payload is JSON")
}

fn json_of(folder: &Folder) -> Value {
    let outcome = folder.run(&["coverage", "p.json", "--format", "json"]);
    serde_json::from_str(&outcome.stdout).expect("one JSON document on stdout")
}

/// The denominators, counted in the schema's text.
#[test]
fn the_denominators_are_those_of_the_schema() {
    let schema: Value = serde_json::from_str(conversation_client::SCHEMA).expect("it is JSON");
    let mut properties = 0;
    let mut values = 0;
    let definitions = schema["$defs"].as_object().expect("it has definitions");
    for definition in definitions.values() {
        properties += definition["properties"]
            .as_object()
            .map_or(0, serde_json::Map::len);
        for keyword in ["enum", "x-extensible-enum"] {
            values += definition[keyword].as_array().map_or(0, Vec::len);
        }
    }
    let coverage = json_of(&profiled(&[]));
    assert_eq!(coverage["format_version"], 1);
    assert_eq!(coverage["records"], 0);
    assert_eq!(coverage["properties"], json!({"seen": 0, "of": properties}));
    assert_eq!(coverage["enum_values"], json!({"seen": 0, "of": values}));
    for part in ["type_alternatives", "branches"] {
        assert_eq!(coverage[part]["seen"], 0);
        assert!(coverage[part]["of"].as_u64().is_some_and(|of| of > 10));
    }
    let never_seen = coverage["never_seen"].as_array().map_or(0, Vec::len) as u64;
    let parts = ["properties", "enum_values", "type_alternatives", "branches"];
    let all = parts
        .iter()
        .filter_map(|part| coverage[part]["of"].as_u64());
    assert_eq!(never_seen, all.sum::<u64>());
}

#[test]
fn a_documented_property_that_no_record_has_stands_out() {
    let mut payload = payload();
    let had = payload
        .as_object_mut()
        .and_then(|members| members.remove("can_reply"));
    assert!(had.is_some());
    let folder = profiled(&[payload.clone(), payload]);
    let coverage = json_of(&folder);
    let never_seen = coverage["never_seen"].as_array().expect("a list");
    let expected = json!({
        "schema_path": "/$defs/Conversation/properties/can_reply",
        "what": "property",
        "name": "can_reply",
        "records": 2,
        "documented": true,
    });
    assert!(never_seen.contains(&expected), "{never_seen:#?}");
    let text = folder.run(&["coverage", "p.json"]).stdout;
    let (_, documented) = text
        .split_once("\ndocumented, but never seen")
        .expect("it is listed first");
    let line = "#/$defs/Conversation/properties/can_reply: never in 2 records";
    assert!(documented.contains(line), "{text}");
}

#[test]
fn what_was_seen_is_not_listed() {
    let mut other = payload();
    other["status"] = json!("snoozed");
    let coverage = json_of(&profiled(&[payload(), other]));
    let never_seen = coverage["never_seen"].as_array().expect("a list");
    let statuses: Vec<_> = never_seen
        .iter()
        .filter(|part| part["schema_path"] == "/$defs/ConversationStatus")
        .map(|part| (part["name"].as_str(), part["records"].as_u64()))
        .collect();
    let never = |value| (Some(value), Some(2));
    assert_eq!(statuses, [never("resolved"), never("pending")]);
}

#[test]
fn the_share_can_be_demanded() {
    let folder = profiled(&[payload()]);
    for (percent, code, said) in [
        ("0", 0, ""),
        ("5", 0, ""),
        ("5%", 0, ""),
        ("99.9", 1, "less than the 99.9 % that --fail-under requires"),
        ("101", 2, "from 0 to 100"),
        ("-5", 2, "from 0 to 100"),
        ("NaN", 2, "from 0 to 100"),
        ("inf", 2, "from 0 to 100"),
        ("much", 2, "from 0 to 100"),
    ] {
        let outcome = folder.run(&["coverage", "p.json", "--fail-under", percent]);
        assert_eq!(outcome.code, Some(code), "{percent}");
        assert!(
            outcome.stderr.contains(said),
            "{percent}: {}",
            outcome.stderr
        );
        assert_eq!(outcome.stderr.is_empty(), code == 0, "{percent}");
    }
}

#[test]
fn no_records_are_told_as_such() {
    let folder = profiled(&[]);
    let outcome = folder.run(&["coverage", "p.json"]);
    assert_eq!(outcome.code, Some(3));
    assert!(outcome.stdout.starts_with("the profile has no records"));
    assert!(outcome.stdout.contains(" 0.0 %"), "{}", outcome.stdout);
    assert!(!outcome.stdout.contains("documented, never seen"));
    let allowed = folder.run(&["coverage", "p.json", "--allow-empty", "--fail-under=1"]);
    assert_eq!(allowed.code, Some(1));
}
