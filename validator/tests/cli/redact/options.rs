//! The flags that say how to redact: what stays, for whom, and that it is told.

use std::fs;

use serde_json::{Value, json};

use crate::run::{Folder, good, numbered};

/// A conversation whose ids, times and texts come at several places.
fn linked() -> Value {
    let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    payload["meta"]["sender"]["email"] = "canary@example.com".into();
    payload["labels"] = json!(["canary@example.com", "canary"]);
    payload["meta"]["team"] = json!({
        "id": 3, "name": "canary", "description": null, "allow_auto_assign": true,
        "account_id": payload["account_id"], "is_member": true,
    });
    payload["custom_attributes"] = json!({"canary": "canary"});
    payload
}

fn redacted(folder: &Folder, arguments: &[&str]) -> Value {
    let outcome = folder.run(&[&["redact", "a.json"][..], arguments].concat());
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("a line of JSON")
}

#[test]
fn ids_and_times_stay_unless_asked_for_otherwise() {
    let folder = Folder::new().with("a.json", linked().to_string());
    let (raw, kept) = (linked(), redacted(&folder, &[]));
    for pointer in ["/id", "/account_id", "/created_at", "/meta/sender/id"] {
        assert_eq!(raw.pointer(pointer), kept.pointer(pointer), "{pointer}");
    }
    let hashed = redacted(&folder, &["--ids", "hash", "--times", "shift"]);
    for pointer in ["/id", "/account_id", "/created_at", "/meta/sender/id"] {
        assert_ne!(raw.pointer(pointer), hashed.pointer(pointer), "{pointer}");
    }
    assert_eq!(hashed["account_id"], hashed["meta"]["team"]["account_id"]);
    let distance = |payload: &Value| {
        let seconds = |name: &str| payload[name].as_i64().expect("a time");
        seconds("timestamp") - seconds("created_at")
    };
    assert_eq!(distance(&raw), distance(&hashed));
}

#[test]
fn equal_values_have_equal_pseudonyms_in_all_records_and_on_all_threads() {
    let lines: String = (1..=300).map(|_| linked().to_string() + "\n").collect();
    let folder = Folder::new()
        .with("a.ndjson", &lines)
        .with("b.ndjson", &lines);
    let outcome = folder.run(&["redact", "a.ndjson", "b.ndjson", "--threads", "5"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let lines: std::collections::HashSet<_> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), 1);
    let payload: Value = lines
        .iter()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .next()
        .expect("a line");
    assert_eq!(payload["labels"][0], payload["meta"]["sender"]["email"]);
    assert_eq!(payload["labels"][1], payload["meta"]["team"]["name"]);
}

#[test]
fn the_same_bytes_come_from_any_number_of_threads() {
    let lines: String = (1..=200)
        .map(|id| match id % 50 {
            0 => "<html>\n".to_owned(),
            _ => numbered(7, id) + "\n",
        })
        .collect();
    let mut folder = Folder::new()
        .with("d/a.ndjson", &lines)
        .with("key", "a secret of thirty-two bytes....");
    for id in 1..=50 {
        folder = folder.with(&format!("d/{id}.json"), numbered(8, id));
    }
    let run = |threads: &str| {
        let arguments = [
            "redact",
            "d",
            "--key-file",
            "key",
            "--summary",
            "--threads",
            threads,
        ];
        let outcome = folder.run(&arguments);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        (outcome.stdout, outcome.stderr)
    };
    let one = run("1");
    assert_eq!(one.0.lines().count(), 246);
    for threads in ["2", "3", "16"] {
        assert_eq!(run(threads), one, "{threads}");
    }
}

#[test]
fn a_key_file_gives_the_same_pseudonyms_in_every_run_and_another_key_others() {
    let folder = Folder::new()
        .with("a.json", linked().to_string())
        .with("key", "a secret of thirty-two bytes....")
        .with("same", "a secret of thirty-two bytes....\n")
        .with("other", "another secret of 32 bytes......");
    let with = |key: &str| redacted(&folder, &["--ids=hash", "--times=shift", "--key-file", key]);
    assert_eq!(with("key"), with("key"));
    assert_eq!(with("key"), with("same"));
    let (one, other) = (with("key"), with("other"));
    for pointer in [
        "/id",
        "/created_at",
        "/labels/0",
        "/meta/sender/email",
        "/meta/sender/name",
    ] {
        assert_ne!(one.pointer(pointer), other.pointer(pointer), "{pointer}");
    }
    assert_ne!(
        redacted(&folder, &[])["labels"],
        redacted(&folder, &[])["labels"]
    );
}

#[test]
fn a_file_that_is_no_key_is_refused_without_a_word_of_it() {
    let folder = Folder::new()
        .with("a.json", good())
        .with("empty", "")
        .with("blank", "\n")
        .with("short", "canary123456789\n");
    for (key, reason) in [
        ("empty", "it is empty"),
        ("blank", "it is empty"),
        ("short", "a key has at least 16 bytes, but this one has 15"),
        ("missing", "no such file"),
    ] {
        let outcome = folder.run(&["redact", "a.json", "--key-file", key]);
        assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(reason), "{}", outcome.stderr);
        assert_eq!(outcome.stdout, "");
    }
}

#[cfg(unix)]
#[test]
fn a_key_that_others_may_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new()
        .with("a.json", good())
        .with("key", "a secret of thirty-two bytes....");
    for (mode, is_told) in [(0o644, true), (0o600, false)] {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(folder.path("key"), permissions).expect("they are set");
        let outcome = folder.run(&["redact", "a.json", "--key-file", "key"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert_eq!(
            outcome.stderr.contains("warning: other users may read key"),
            is_told
        );
    }
}

#[test]
fn what_is_kept_stays_with_everything_in_it_and_nothing_else() {
    let mut raw = linked();
    raw["labels"] = json!(["kept", "other"]);
    raw["meta"]["team"]["name"] = "kept".into();
    raw["custom_attributes"] = json!({"plan": {"kept name": ["kept", 972_501]}, "more": "canary"});
    let folder = Folder::new().with("a.json", raw.to_string());
    let kept = redacted(
        &folder,
        &[
            "--keep=/labels/0",
            "--keep=#/custom_attributes/plan",
            "--keep=/$defs/Team/properties/name",
        ],
    );
    assert_eq!(kept["labels"][0], "kept");
    assert_ne!(kept["labels"][1], "other");
    assert_eq!(kept["meta"]["team"]["name"], "kept");
    assert_eq!(
        kept["custom_attributes"]["plan"],
        raw["custom_attributes"]["plan"]
    );
    assert_eq!(
        kept["custom_attributes"]
            .as_object()
            .map(serde_json::Map::len),
        Some(2)
    );
    assert!(kept["custom_attributes"].get("more").is_none());
    let all = redacted(
        &folder,
        &["--keep", "/labels/*", "--ids=hash", "--keep=/id"],
    );
    assert_eq!((&all["labels"], &all["id"]), (&raw["labels"], &raw["id"]));
}

#[test]
fn a_place_that_the_contract_lacks_is_wrong_usage() {
    let folder = Folder::new().with("a.json", good());
    for (pointer, said) in [
        (
            "/lables",
            "declares no `lables` in the payload; expected `account_id`",
        ),
        ("labels", "is not a JSON Pointer"),
        ("", "keeps the whole payload"),
        ("/", "declares no `` in the payload"),
        (
            "/*",
            "`/*` keeps everything in the payload; name what to keep",
        ),
        ("/*/*", "`/*/*` keeps everything in `/*`"),
        ("/meta/*", "or keep `/meta` as a whole"),
        ("/*/0", "names no property of the contract"),
        ("/$defs/Nothing", "the schema has nothing at"),
    ] {
        let outcome = folder.run(&["redact", "a.json", "--keep", pointer]);
        assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
    }
}

/// What a wildcard stands for, and what nobody meant by it.
#[test]
fn a_wildcard_keeps_no_undeclared_member_beside_declared_ones() {
    let mut raw = linked();
    raw["meta"]["sender"]["name"] = "kept".into();
    raw["meta"]["vip"] = json!({"name": "canary"});
    raw["meta"]["team"]["name"] = "a team".into();
    let folder = Folder::new().with("a.json", raw.to_string());
    let kept = redacted(&folder, &["--keep=/meta/*/name"]);
    assert_eq!(kept["meta"]["sender"]["name"], "kept");
    assert_eq!(kept["meta"]["team"]["name"], "a team");
}

#[test]
fn a_summary_tells_what_was_replaced_by_place_and_nothing_of_it() {
    let mut payload = linked();
    payload["canary@example.com"] = json!({"canary": 5});
    let folder = Folder::new().with("a.json", payload.to_string());
    let outcome = folder.run(&["redact", "a.json", "--summary", "--ids=hash"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let lines: Vec<_> = outcome
        .stderr
        .lines()
        .map(|line| {
            line.split_whitespace()
                .skip(1)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    for line in [
        "2 texts #/$defs/Conversation/properties/labels/items",
        "1 text #/$defs/Contact/properties/email",
        "1 text #/$defs/Conversation/properties/custom_attributes, inside",
        "1 name #/$defs/Conversation/properties/custom_attributes, inside",
        "1 id #/$defs/Conversation/properties/id",
        "2 names #, inside",
        "1 number #, inside",
    ] {
        assert!(
            lines.iter().any(|said| said == line),
            "{line} is not in {lines:#?}"
        );
    }
    assert!(!folder.run(&["redact", "a.json"]).stderr.contains("$defs"));
}

/// The list in the documentation is what the redactor goes by.
#[test]
fn the_documentation_lists_what_stays() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../docs/what-redaction-keeps.md"
    );
    let written = fs::read_to_string(path).expect("the list is readable");
    let outcome = Folder::new().run(&["redact", "--what-stays"]);
    assert_eq!((outcome.code, &*outcome.stderr), (Some(0), ""));
    assert_eq!(
        written, outcome.stdout,
        "`cargo validate redact --what-stays > docs/what-redaction-keeps.md`"
    );
}
