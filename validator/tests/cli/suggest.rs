//! `suggest`: the edits of the schema that a profile asks for.

use std::fs;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::amount;
use crate::run::{Folder, Outcome, good};

const SCHEMA: &str = conversation_client::SCHEMA;

/// A folder with `profile.json`, the profile of forty payloads that were changed.
fn profiled(change: impl Fn(&mut Value), flags: &[&str]) -> Folder {
    let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    change(&mut payload);
    let folder = Folder::new().with("some.ndjson", format!("{payload}\n").repeat(40));
    let check = ["check", "some.ndjson", "--quiet", "--profile=profile.json"];
    folder.run(&[&check, flags].concat());
    folder
}

fn suggest(folder: &Folder, format: &str) -> Outcome {
    folder.run(&["suggest", "profile.json", "--format", format])
}

fn operations(outcome: &Outcome) -> Vec<Value> {
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("an array of operations")
}

#[test]
fn people_are_told_what_how_sure_and_why() {
    let folder = profiled(|payload| payload["can_reply"] = Value::Null, &[]);
    let expected = "\
allow null at `can_reply` of Conversation
  high confidence: 40 of 40 records, first some.ndjson:1, last some.ndjson:40
  evidence: recorded: null
";
    let outcome = suggest(&folder, "text");
    assert_eq!(outcome.code, Some(0));
    assert!(outcome.stdout.starts_with(expected), "{}", outcome.stdout);
    let path = "/$defs/Conversation/properties/can_reply/type";
    assert!(
        outcome.stdout.contains(&format!(
            r#"  {{"op":"replace","path":"{path}","value":["boolean","null"]}}"#
        )),
        "{}",
        outcome.stdout
    );
    let last = outcome.stdout.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("1 suggestion, 0 of which must be made by hand; "),
        "{last}"
    );
}

#[test]
fn for_programs_it_is_a_json_patch_that_explains_itself() {
    let folder = profiled(
        |payload| {
            payload["can_reply"] = Value::Null;
            payload["brand_new"] = json!(7);
        },
        &[],
    );
    let outcome = suggest(&folder, "json");
    let operations = operations(&outcome);
    assert!(operations.len() >= 3, "{operations:#?}");
    for operation in &operations {
        assert_eq!(operation["support"]["records"], 40, "{operation}");
        assert_eq!(operation["support"]["first"], "some.ndjson:1");
        assert_eq!(operation["support"]["last"], "some.ndjson:40");
        assert_eq!(operation["confidence"], "high");
        assert!(operation["adds_evidence"].is_array());
        assert!(operation["overturns_evidence"].is_array());
    }
    // an implementation of RFC 6902 that is not ours takes it
    let patch: json_patch::Patch =
        serde_json::from_str(&outcome.stdout).expect("a JSON Patch of RFC 6902");
    let mut schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    json_patch::patch(&mut schema, &patch).expect("it can be applied");
    // and the one that keeps the text makes the same of it
    let text = codegen::patch(SCHEMA, &outcome.stdout).expect("it can be applied");
    assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), schema);
    let properties = &schema["$defs"]["Conversation"]["properties"];
    assert_eq!(properties["brand_new"]["type"], "integer");
    // what was profiled conforms to it
    let payload = fs::read_to_string(folder.path("some.ndjson")).expect("it is there");
    let payload: Value = serde_json::from_str(payload.lines().next().unwrap_or_default())
        .expect("a payload is JSON");
    assert!(jsonschema::is_valid(&schema, &payload));
}

#[test]
fn one_more_type_keeps_the_bounds_and_passes_the_lint() {
    let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    let mut lines = payload.to_string();
    payload["unread_count"] = json!("3");
    payload["account_id"] = json!("seven");
    lines = format!("{lines}\n{payload}\n").repeat(20);
    let folder = Folder::new().with("some.ndjson", &lines);
    folder.run(&["check", "some.ndjson", "--quiet", "--profile=profile.json"]);
    let patch = suggest(&folder, "json").stdout;

    let text = codegen::patch(SCHEMA, &patch).expect("it can be applied");
    let sources = codegen::Sources {
        schemas: [(codegen::SCHEMA.to_owned(), text.clone())].into(),
        ..codegen::Sources::default()
    };
    codegen::generate(&sources).expect("code can be made from it");
    let before: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let after: Value = serde_json::from_str(&text).expect("JSON");
    for (property, bounds) in [
        (
            "unread_count",
            "/$defs/Conversation/properties/unread_count",
        ),
        ("account_id", "/$defs/AccountId"),
    ] {
        let property = &after["$defs"]["Conversation"]["properties"][property];
        assert_eq!(property["type"], json!(["integer", "string"]));
        let bounds = before.pointer(bounds).expect("it has bounds");
        for keyword in ["minimum", "maximum"] {
            assert_eq!(property[keyword], bounds[keyword], "{property}");
        }
    }
    for line in lines.lines() {
        let payload: Value = serde_json::from_str(line).expect("JSON");
        assert!(jsonschema::is_valid(&after, &payload));
    }
}

#[test]
fn nothing_is_suggested_for_what_conforms() {
    let folder = profiled(|_| {}, &[]);
    let outcome = suggest(&folder, "text");
    assert!(
        outcome.stdout.starts_with("nothing to suggest: "),
        "{}",
        outcome.stdout
    );
    assert_eq!(suggest(&folder, "json").stdout, "[]\n");
    // nor for nothing at all
    let folder = Folder::new().with("none.ndjson", "");
    folder.run(&["check", "none.ndjson", "--profile", "profile.json"]);
    assert_eq!(suggest(&folder, "json").stdout, "[]\n");
}

#[test]
fn a_value_is_named_only_where_the_profile_keeps_it() {
    let new_status = |payload: &mut Value| payload["status"] = json!("canary on hold");
    let folder = profiled(new_status, &[]);
    // `run` fails where the value is in the output
    let outcome = suggest(&folder, "text");
    assert!(
        outcome
            .stdout
            .contains("add values to ConversationStatus\n"),
        "{}",
        outcome.stdout
    );
    assert!(outcome.stdout.contains("--show-values"));
    let outcome = suggest(&folder, "json");
    assert_eq!(operations(&outcome), Vec::<Value>::new());
    assert!(
        outcome
            .stderr
            .contains("not in the patch: add values to ConversationStatus: the profile keeps no"),
        "{}",
        outcome.stderr
    );

    let folder = profiled(
        |payload| payload["status"] = json!("on hold"),
        &["--show-values"],
    );
    let added = operations(&suggest(&folder, "json"));
    let path = "/$defs/ConversationStatus/enum/-";
    assert!(
        added
            .iter()
            .any(|o| o["path"] == path && o["value"] == "on hold"),
        "{added:#?}"
    );
}

#[test]
fn nothing_from_a_payload_reaches_the_terminal_as_it_is() {
    let names = [
        "</script>",
        "]]>",
        "::error::",
        "a\u{1b}[31m",
        "a\u{9b}31m",
        "a\u{202e}b",
        "~/",
        "",
        "a\nb",
        "'; DROP TABLE--",
        "`x`",
    ];
    // more than a terminal may get, and where there is time for it much more
    let long = "x".repeat(if amount::all_cases() {
        1 << 20
    } else {
        1 << 17
    });
    let hostile = |payload: &mut Value| {
        for name in names.into_iter().chain([long.as_str()]) {
            payload[name] = json!("canary");
        }
        // becomes a good name of Rust, whatever it is
        payload["status"] = json!("on\u{9b}31m\u{202e}hold");
    };
    for flags in [&[][..], &["--show-values"]] {
        let folder = profiled(hostile, flags);
        for format in ["text", "json"] {
            let outcome = suggest(&folder, format);
            assert_eq!(outcome.code, Some(0));
            let all = outcome.stdout + &outcome.stderr;
            let raw = |c: &char| c.is_control() && *c != '\n' || *c == '\u{202e}';
            assert_eq!(all.chars().find(raw), None, "{format}");
            assert!(all.len() < 100_000, "{}", all.len());
        }
        let shown = suggest(&folder, "json").stdout;
        assert_eq!(
            shown.contains("on\\u009b31m\\u202ehold"),
            !flags.is_empty(),
            "{shown}"
        );
        // and what is suggested can be applied
        codegen::patch(SCHEMA, &shown).expect("it can be applied");
    }
}

#[test]
fn what_is_no_profile_of_this_schema_is_refused() {
    let folder = profiled(|_| {}, &[]);
    let text = fs::read_to_string(folder.path("profile.json")).expect("it is written");
    let mut other: Value = serde_json::from_str(&text).expect("JSON");
    other["schema"]["sha256"] = "0".repeat(64).into();
    let mut newer: Value = serde_json::from_str(&text).expect("JSON");
    newer["format_version"] = 99.into();
    let cases = [
        (text[..text.len() / 2].to_owned(), 3),
        (String::new(), 3),
        ("[]".to_owned(), 3),
        (newer.to_string(), 3),
        (other.to_string(), 2),
    ];
    for (text, code) in cases {
        let folder = Folder::new().with("profile.json", &text);
        for format in ["text", "json"] {
            let outcome = suggest(&folder, format);
            assert_eq!(outcome.code, Some(code), "{text}");
            assert_eq!(outcome.stdout, "");
            assert!(
                outcome.stderr.contains("cannot use profile.json: "),
                "{}",
                outcome.stderr
            );
        }
    }
    let outcome = Folder::new().run(&["suggest", "nowhere.json"]);
    assert_eq!(outcome.code, Some(3));
    assert!(outcome.stderr.contains("cannot read nowhere.json: "));
}

#[test]
fn a_closed_pipe_is_the_end_and_no_error() {
    let folder = profiled(|payload| payload["can_reply"] = Value::Null, &[]);
    for format in ["text", "json"] {
        let mut child = folder
            .command(&["suggest", "profile.json", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}
