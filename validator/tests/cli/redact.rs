//! `redact`: what comes out, where it goes, and what is said.

use std::fs::{self, File};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::har::{entry, har};
use crate::packed::{gzip, zstd};
use crate::run::{Folder, bad, good};

mod har_file;
mod har_places;
mod har_servers;
mod interrupted;
mod options;

/// A conversation full of what nobody else may see.
fn private() -> String {
    let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    payload["status"] = "canary".into();
    payload["custom_attributes"] = json!({"canary": "canary", "list": [{"canary": 5}]});
    payload["meta"]["sender"]["name"] = "canary".into();
    payload["meta"]["sender"]["email"] = "canary@example.com".into();
    payload["brand_new"] = json!({"canary": ["canary"]});
    payload.to_string()
}

/// The findings of a check, without the source.
fn findings(folder: &Folder, path: &str) -> Value {
    let layers = "json,schema,undeclared,types,roundtrip";
    let outcome = folder.run(&["check", "--format", "json", "--layers", layers, path]);
    let mut report: Value = serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    for finding in report["findings"].as_array_mut().expect("a list") {
        finding["source"] = Value::Null;
        // the text is another, so its places are
        finding["at"] = Value::Null;
    }
    json!([report["summary"], report["findings"]])
}

#[test]
fn lines_come_out_without_data_and_with_their_findings() {
    // the outcome of every run is searched for the canary
    let lines = format!("{}\n{}\n{}\n", good(), private(), bad());
    let folder = Folder::new().with("raw.ndjson", lines);
    let outcome = folder.run(&["redact", "raw.ndjson"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert_eq!(outcome.stdout.lines().count(), 3);
    assert_eq!(
        outcome.stderr,
        "conversation-validator: 3 payloads redacted, 0 left out\n"
    );
    let folder = folder.with("redacted.ndjson", &outcome.stdout);
    assert_eq!(
        findings(&folder, "redacted.ndjson"),
        findings(&folder, "raw.ndjson")
    );
}

#[test]
fn every_kind_of_input_is_read() {
    let url = "https://chat.example.com/api/v1/accounts/1/conversations/7";
    let entries = [
        entry("GET", url, 200, &json!({"text": private()})),
        entry(
            "GET",
            "https://chat.example.com/canary",
            200,
            &json!({"text": "canary"}),
        ),
    ];
    let folder = Folder::new()
        .with("d/a.json", private())
        .with("d/b.ndjson.gz", gzip(&format!("{}\n", private())))
        .with("d/c.jsonl.zst", zstd(&format!("{}\n", private())))
        .with("d/d.har", har(&entries));
    let outcome = folder.run_with_input(&["redact", "d", "-"], private().as_bytes());
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert_eq!(outcome.stdout.lines().count(), 5);
    assert_eq!(
        outcome.stderr,
        "conversation-validator: d/d.har: 1 of 2 entries are other requests, skipped\n\
         conversation-validator: 5 payloads redacted, 0 left out\n"
    );
    // one redactor, and so one name for one name
    let lines: std::collections::HashSet<_> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), 1);
}

#[test]
fn what_is_no_json_is_left_out_and_named() {
    let lines = format!("{}\n<html>canary\n{{\"canary\": \n{}\n", good(), good());
    let folder = Folder::new().with("a.ndjson", lines);
    let outcome = folder.run(&["redact", "a.ndjson", "missing.json"]);
    assert_eq!(outcome.code, Some(3));
    assert_eq!(outcome.stdout.lines().count(), 2);
    let said: Vec<_> = outcome.stderr.lines().collect();
    assert_eq!(said.len(), 4, "{}", outcome.stderr);
    assert!(said[0].contains("cannot read missing.json: no such file"));
    assert!(said[1].contains("left out a.ndjson:2: expected a value, found `<` at line 1"));
    assert!(said[2].contains("left out a.ndjson:3: expected a value"));
    assert!(said[3].ends_with("2 payloads redacted, 2 left out"));
}

#[test]
fn a_new_file_is_written_and_no_other() {
    let folder = Folder::new().with("raw.ndjson", format!("{}\n{}\n", private(), bad()));
    for name in ["a.ndjson", "a.jsonl", "a.ndjson.gz", "a.jsonl.zst"] {
        let outcome = folder.run(&["redact", "raw.ndjson", "--output", name]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert_eq!(outcome.stdout, "");
        assert_eq!(findings(&folder, name), findings(&folder, "raw.ndjson"));
        let written = fs::read(folder.path(name)).expect("it is there");
        let again = folder.run(&["redact", "raw.ndjson", "--output", name]);
        assert_eq!(again.code, Some(2), "{}", again.stderr);
        let said = "the file already exists; --force overwrites it";
        assert!(again.stderr.contains(said), "{}", again.stderr);
        assert_eq!(fs::read(folder.path(name)).expect("it is there"), written);
        let forced = folder.run(&["redact", "raw.ndjson", "--output", name, "--force"]);
        assert_eq!(forced.code, Some(0), "{}", forced.stderr);
        // with another key
        assert_ne!(fs::read(folder.path(name)).expect("it is there"), written);
    }
    let raw = fs::read(folder.path("raw.ndjson")).expect("it is there");
    for (output, reason) in [
        ("raw.ndjson", "the file already exists"),
        ("./raw.ndjson", "the file already exists"),
        ("a.json", "recordings are NDJSON or HAR"),
        ("new/a.ndjson", "its folder does not exist"),
        ("raw.ndjson/a.ndjson", "raw.ndjson/a.ndjson: "),
    ] {
        let outcome = folder.run(&["redact", "raw.ndjson", "--output", output]);
        assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(reason), "{}", outcome.stderr);
    }
    assert_eq!(
        fs::read(folder.path("raw.ndjson")).expect("it is there"),
        raw
    );
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new().with("raw.ndjson", format!("{}\n", private()));
    fs::write(folder.path("b.ndjson"), "").expect("a file that others may read");
    for name in ["a.ndjson", "b.ndjson", "c.ndjson.zst"] {
        let outcome = folder.run(&["redact", "raw.ndjson", "--force", "-o", name]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let mode = fs::metadata(folder.path(name)).expect("it is there");
        assert_eq!(mode.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

/// What to do with a recording that is damaged, as `live --record` says.
#[test]
fn the_whole_lines_of_what_is_damaged_come_out() {
    let line = format!("{}\n", good());
    for (name, pack) in [
        ("a.ndjson.gz", gzip as fn(&str) -> _),
        ("a.ndjson.zst", zstd),
    ] {
        let content = [
            pack(&line),
            pack(&line),
            b"garbage that is no part".to_vec(),
        ]
        .concat();
        let folder = Folder::new().with(name, content);
        let new = format!("new-{name}");
        let outcome = folder.run(&["redact", name, "--output", &new]);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        let outcome = folder.run(&["check", &new]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let counted = outcome.stdout.contains("documents 2, conforming 2");
        assert!(counted, "{}", outcome.stdout);
    }
    let folder = Folder::new().with("a.ndjson", format!("{line}{line}garbage"));
    let outcome = folder.run(&["redact", "a.ndjson", "--output", "new.ndjson"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert_eq!(folder.run(&["check", "new.ndjson"]).code, Some(0));
}

#[test]
fn a_directory_is_listed_before_the_output_is_in_it() {
    let folder = Folder::new().with("d/raw.ndjson", format!("{}\n", private()));
    for name in ["d/one.ndjson", "d/two.ndjson"] {
        let outcome = folder.run(&["redact", "d/raw.ndjson", "d", "--output", name]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    }
    let lines = |name| {
        let text = fs::read_to_string(folder.path(name)).expect("it is there");
        text.lines().count()
    };
    assert_eq!((lines("d/one.ndjson"), lines("d/two.ndjson")), (2, 4));
}

#[cfg(unix)]
#[test]
fn an_input_is_not_what_standard_output_goes_to() {
    let folder = Folder::new().with("d/a.ndjson", format!("{}\n", good()).repeat(300));
    let path = folder.path("d/a.ndjson");
    std::os::unix::fs::symlink(&path, folder.path("link.ndjson")).expect("a link");
    fs::hard_link(&path, folder.path("hard.ndjson")).expect("a second name");
    let content = fs::read(&path).expect("it is there");
    for (input, name) in [
        ("d/a.ndjson", "d/a.ndjson"),
        ("link.ndjson", "link.ndjson"),
        ("hard.ndjson", "hard.ndjson"),
        ("d", "d/a.ndjson"),
        ("-", "standard input"),
    ] {
        let appended = File::options().append(true).open(&path);
        let output = folder
            .command(&["redact", "--input", "ndjson", input])
            .stdin(File::open(&path).expect("it is there"))
            .stdout(appended.expect("it can be written"))
            .output()
            .expect("the binary runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        let said = format!("{name} is the file that standard output is written to");
        assert!(stderr.contains(&said), "{stderr}");
        assert_eq!(fs::read(&path).expect("it is there"), content, "{input}");
    }
    // to another file, as ever
    let output = folder
        .command(&["redact", "d/a.ndjson"])
        .stdout(File::create(folder.path("b.ndjson")).expect("a new file"))
        .output()
        .expect("the binary runs");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn nothing_to_redact_leaves_no_file_behind() {
    let folder = Folder::new();
    let outcome = folder.run(&["redact", "missing.json", "--output", "a.ndjson"]);
    assert_eq!(outcome.code, Some(3));
    assert!(!folder.path("a.ndjson").exists());
}

#[test]
fn a_run_that_redacted_nothing_tells_that_the_old_file_is_as_it_was() {
    let folder = Folder::new()
        .with("damaged.ndjson", "<html>\n")
        .with("old.ndjson", "old\n");
    let outcome = folder.run(&["redact", "damaged.ndjson", "--force", "-o", "old.ndjson"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    let said = "no file was written; the existing file is unchanged";
    assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
    let old = fs::read_to_string(folder.path("old.ndjson"));
    assert_eq!(old.ok().as_deref(), Some("old\n"));
    let outcome = folder.run(&["redact", "damaged.ndjson", "-o", "new.ndjson"]);
    assert!(
        outcome.stderr.contains(": no file was written\n"),
        "{}",
        outcome.stderr
    );
    assert!(!folder.path("new.ndjson").exists());
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new()
        .with("raw.ndjson", format!("{}\n", private()))
        .with("damaged.ndjson", "<html>\n");
    let path = folder.path("old.ndjson");
    for (mode, input, said) in [
        (
            0o644,
            "damaged.ndjson",
            Some("is unchanged, and other users may read it"),
        ),
        (0o600, "damaged.ndjson", None),
        (
            0o644,
            "raw.ndjson",
            Some("other users could read the previous file; only its owner can read the new one"),
        ),
        (0o600, "raw.ndjson", None),
    ] {
        fs::write(&path, "old\n").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("they are set");
        let outcome = folder.run(&["redact", input, "--force", "-o", "old.ndjson"]);
        match said {
            Some(said) => assert!(outcome.stderr.contains(said), "{}", outcome.stderr),
            None => assert!(!outcome.stderr.contains("others"), "{}", outcome.stderr),
        }
    }
}

#[test]
fn a_run_that_redacted_nothing_is_3_unless_that_is_allowed() {
    let folder = Folder::new()
        .with("empty.ndjson", "\n")
        .with("other.har", har(&[]))
        .with("d/notes.txt", "canary");
    for path in ["empty.ndjson", "other.har", "d"] {
        let arguments = ["redact", path, "--output", "a.ndjson"];
        let outcome = folder.run(&arguments);
        assert_eq!(outcome.code, Some(3), "{path}: {}", outcome.stderr);
        let said = "no payload was redacted; use --allow-empty if this is expected";
        assert!(outcome.stderr.contains(said), "{path}: {}", outcome.stderr);
        assert!(!folder.path("a.ndjson").exists());
        let allowed = folder.run(&[&arguments[..], &["--allow-empty", "--force"]].concat());
        assert_eq!(allowed.code, Some(0), "{path}: {}", allowed.stderr);
        fs::remove_file(folder.path("a.ndjson")).expect("an empty file was written");
    }
}

#[test]
fn what_is_skipped_is_told_and_may_fail_the_run() {
    let folder = Folder::new()
        .with("d/a.json", private())
        .with("d/notes.txt", private());
    let outcome = folder.run(&["redact", "d"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(
        outcome.stderr.contains("skipped 1 input: d/notes.txt"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome
            .stderr
            .ends_with(": 1 payload redacted, 0 left out\n"),
        "{}",
        outcome.stderr
    );
    let outcome = folder.run(&["redact", "d", "--fail-on-skipped"]);
    assert_eq!((outcome.code, outcome.stdout.lines().count()), (Some(1), 1));
    let outcome = folder.run(&["redact", "d", "--fail-on-skipped", "--include", "*.txt"]);
    assert_eq!((outcome.code, outcome.stdout.lines().count()), (Some(0), 2));
}

#[test]
fn usage_is_2() {
    for arguments in [
        &["redact"][..],
        &["redact", "--no-such-flag", "a.json"],
        &["redact", "--input", "xml", "a.json"],
        &["redact", "--ids", "drop", "a.json"],
        &["redact", "--times", "drop", "a.json"],
        &["redact", "--threads", "0", "a.json"],
        &["redact", "--what-stays", "a.json"],
    ] {
        assert_eq!(Folder::new().run(arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n", good()).repeat(300));
    let mut child = folder
        .command(&["redact", "a.ndjson"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), &*stderr), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_as_standard_output_is_told() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n", good()).repeat(300));
    let full = File::options().write(true).open("/dev/full");
    let output = folder
        .command(&["redact", "a.ndjson"])
        .stdout(full.expect("it can be opened"))
        .output()
        .expect("the binary runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{stderr}");
    assert!(
        stderr.contains("cannot write to standard output: No space left"),
        "{stderr}"
    );
}
