//! `drift`: what changed between two profiles.

use std::fs;

use serde_json::{Value, json};

use crate::run::{Folder, good};

/// A folder with `old.json`, the profile of a hundred payloads, and `new.json`, that of a
/// hundred changed ones.
fn profiled(change: fn(&mut Value)) -> Folder {
    let old: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    let mut new = old.clone();
    change(&mut new);
    let folder = Folder::new()
        .with("old.ndjson", format!("{old}\n").repeat(100))
        .with("new.ndjson", format!("{new}\n").repeat(100));
    folder.run(&["check", "old.ndjson", "--quiet", "--profile", "old.json"]);
    folder.run(&["check", "new.ndjson", "--quiet", "--profile", "new.json"]);
    folder
}

fn renamed(payload: &mut Value) {
    let members = payload.as_object_mut().expect("it is an object");
    let member = members.remove("can_reply").expect("it is there");
    members.insert("may_\u{1b}reply".to_owned(), member);
}

#[test]
fn a_renamed_property_is_told_as_that() {
    let folder = profiled(renamed);
    let outcome = folder.run(&["drift", "old.json", "new.json"]);
    assert_eq!(outcome.code, Some(0));
    let expected = "\
2 things changed from 100 records to 100

#/$defs/Conversation: undeclared property `may_\\u{1b}reply` appeared: 0.00 % (0 of 100 records) \
before, 100.00 % (100 of 100 records) now; far beyond chance
#/$defs/Conversation/properties/can_reply: present vanished: 100.00 % (100 of 100 records) \
before, 0.00 % (0 of 100 records) now; far beyond chance; perhaps renamed to `may_\\u{1b}reply`

a change is reported from 0.5 percentage points (0.1 where something appeared or vanished), if
Fisher's exact test over the records gives a probability of chance below 1e-6 divided by the
number of comparisons
";
    assert_eq!(outcome.stdout, expected);
}

#[test]
fn for_programs_it_is_one_object() {
    let folder = profiled(|payload| payload["can_reply"] = json!(null));
    let outcome = folder.run(&["drift", "old.json", "new.json", "--format=json"]);
    let drift: Value = serde_json::from_str(&outcome.stdout).expect("one JSON document");
    assert_eq!(drift["format_version"], 1);
    assert_eq!(
        (&drift["old_records"], &drift["new_records"]),
        (&json!(100), &json!(100))
    );
    let changes = drift["changes"].as_array().expect("a list of changes");
    // the boolean went, and the null came
    let changes: Vec<_> = changes
        .iter()
        .map(|change| (&change["kind"], &change["subject"], &change["new"]))
        .collect();
    let rate = json!({"records": 100, "of": 100});
    assert_eq!(changes, [(&json!("null_rate"), &json!("null"), &rate)]);
}

#[test]
fn a_change_fails_only_on_request() {
    let folder = profiled(renamed);
    let code = |old, new| folder.run(&["drift", old, new, "--fail-on-drift"]).code;
    assert_eq!(code("old.json", "new.json"), Some(1));
    assert_eq!(code("old.json", "old.json"), Some(0));
    let outcome = folder.run(&["drift", "new.json", "new.json"]);
    assert!(
        outcome
            .stdout
            .starts_with("nothing changed from 100 records to 100\n")
    );
}

#[test]
fn nothing_can_be_said_of_no_records() {
    let folder = profiled(|_| {}).with("none.ndjson", "");
    folder.run(&["check", "none.ndjson", "--profile", "none.json"]);
    for pair in [["old.json", "none.json"], ["none.json", "old.json"]] {
        let outcome = folder.run(&["drift", pair[0], pair[1], "--fail-on-drift"]);
        assert_eq!(outcome.code, Some(3));
        assert!(
            outcome.stdout.starts_with("nothing to compare"),
            "{}",
            outcome.stdout
        );
    }
    assert!(fs::metadata(folder.path("none.json")).is_ok());
}
