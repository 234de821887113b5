//! `--format json`, whose shape is a promise.

use serde_json::{Value, json};

use crate::run::{Folder, Outcome, bad, good};

fn report(outcome: &Outcome) -> Value {
    serde_json::from_str(&outcome.stdout).expect("one JSON document on stdout")
}

#[test]
fn the_report_is_one_object_of_this_shape() {
    let folder = Folder::new()
        .with("a.ndjson", format!("{}\n{}\n", good(), bad()))
        .with("b.json", "{");
    let outcome = folder.run(&[
        "check",
        "--format",
        "json",
        "a.ndjson",
        "b.json",
        "none.json",
    ]);
    assert_eq!(outcome.code, Some(3));
    let report = report(&outcome);
    assert_eq!(report["format_version"], 1);
    assert_eq!(
        report["summary"],
        json!({"documents": 3, "conforming": 1, "errors": 2, "warnings": 1, "notes": 0,
               "unreadable": 1, "skipped": 0})
    );
    let findings = report["findings"].as_array().expect("an array of findings");
    assert_eq!(findings.len(), 3);
    let schema = &findings[0];
    assert_eq!(
        schema,
        &json!({
            "source": "a.ndjson",
            "record": 2,
            "level": "error",
            "layer": "schema",
            "instance_path": "/id",
            "schema_path": "/$defs/ConversationId/type",
            "keyword": "type",
            "kind": {
                "type": "violation",
                "keyword": "type",
                "types": ["integer"],
                "found": "a string",
            },
            "message": schema["message"],
            "evidence": schema["evidence"],
            "at": schema["at"],
        })
    );
    assert!(
        schema["evidence"]
            .as_array()
            .is_some_and(|list| !list.is_empty())
    );
    // the warning comes after all errors
    assert_eq!(findings[2]["layer"], "types");
    assert_eq!(findings[2]["level"], "warning");
    assert_eq!(findings[2]["schema_path"], Value::Null);
    assert_eq!(findings[2]["keyword"], Value::Null);
    assert_eq!(findings[1]["source"], "b.json");
    assert_eq!(findings[1]["record"], 1);
    assert_eq!(findings[1]["evidence"], json!([]));
    let members: Vec<_> = report.as_object().expect("an object").keys().collect();
    assert_eq!(
        members,
        [
            "complaints",
            "findings",
            "format_version",
            "groups",
            "inputs",
            "other_inputs",
            "shows_values",
            "skipped",
            "skipped_entries",
            "summary",
            "ungrouped"
        ]
    );
}

#[test]
fn nothing_wrong_is_a_report_too() {
    let folder = Folder::new().with("good.json", good());
    let report = report(&folder.run(&["check", "--format", "json", "good.json"]));
    assert_eq!(report["findings"], json!([]));
    assert_eq!(report["summary"]["conforming"], 1);
}

#[test]
fn no_more_findings_are_listed_than_asked_and_all_are_counted() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n", bad()).repeat(600));
    let default = report(&folder.run(&["check", "--format", "json", "a.ndjson"]));
    assert_eq!(default["findings"].as_array().map(Vec::len), Some(1000));
    assert_eq!(default["summary"]["errors"], 600);
    assert_eq!(default["summary"]["warnings"], 600);
    let none = report(&folder.run(&["check", "--format=json", "--max-findings=0", "a.ndjson"]));
    assert_eq!(none["findings"], json!([]));
    assert_eq!(none["summary"]["errors"], 600);
}

#[test]
fn flags_reach_the_check() {
    let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    payload["brand_new"] = json!(1);
    let folder = Folder::new().with("a.json", payload.to_string());
    let run = |flags: &[&str]| {
        let mut arguments = vec!["check", "--format", "json", "a.json"];
        arguments.extend(flags);
        let outcome = folder.run(&arguments);
        (outcome.code, report(&outcome)["summary"].clone())
    };
    assert_eq!(run(&[]).0, Some(0));
    assert_eq!(run(&[]).1["notes"], 1);
    let (code, summary) = run(&["--deny-undeclared"]);
    assert_eq!((code, &summary["errors"]), (Some(1), &json!(1)));
    assert_eq!(
        run(&["--layers", "json,schema,types,roundtrip"]).1["notes"],
        0
    );
}

#[test]
fn a_position_in_a_kind_is_within_the_record() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n[1, \n", good()));
    let outcome = folder.run(&["check", "--format", "json", "a.ndjson"]);
    let report = report(&outcome);
    let finding = &report["findings"][0];
    assert_eq!(finding["kind"]["type"], "not_json");
    assert_eq!(finding["kind"]["position"]["line"], 1);
    assert_eq!(finding["at"]["line"], 2);
    assert_eq!(report["groups"][0]["kind"]["position"], Value::Null);
}

#[test]
fn records_that_are_too_long_are_one_group() {
    let lines = format!("{}\n{}\n", "[1]".repeat(10), "[1]".repeat(20));
    let folder = Folder::new().with("a.ndjson", lines);
    let outcome = folder.run(&["check", "--format", "json", "--max-record=10", "a.ndjson"]);
    let report = report(&outcome);
    assert_eq!(report["summary"]["errors"], 2);
    assert_eq!(report["groups"].as_array().map(Vec::len), Some(1));
}
