//! `sample`: payloads for scripts.

use std::process::Stdio;

use serde_json::Value;

use crate::run::{Folder, Outcome};

fn lines(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let outcome = folder.run(&[&["sample"], arguments].concat());
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert_eq!(outcome.stderr, "");
    outcome.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn what_is_made_conforms() {
    let folder = Folder::new();
    let made = folder.run(&["sample", "--count", "100"]);
    let strict = ["check", "-", "--input", "ndjson", "--deny-undeclared"];
    let checked = folder.run_with_input(&strict, made.stdout.as_bytes());
    assert_eq!(checked.code, Some(0), "{}", checked.stdout);
    assert!(checked.stdout.contains("100"), "{}", checked.stdout);
}

#[test]
fn one_is_made_where_no_count_is_given() {
    assert_eq!(lines(&Folder::new(), &[]).len(), 1);
}

#[test]
fn the_seed_chooses() {
    let folder = Folder::new();
    let five = lines(&folder, &["--count", "5", "--seed", "1"]);
    let ten = lines(&folder, &["--count", "10", "--seed", "1"]);
    assert_eq!(five, ten[..5]);
    assert_ne!(five, lines(&folder, &["--count", "5", "--seed", "2"]));
}

#[test]
fn a_pretty_one_is_a_document() {
    let folder = Folder::new();
    let pretty = folder.run(&["sample", "--pretty"]).stdout;
    assert!(pretty.starts_with("{\n  \"meta\": {\n"), "{pretty}");
    let checked = folder.run_with_input(&["check", "-"], pretty.as_bytes());
    assert_eq!(checked.code, Some(0), "{}", checked.stdout);
}

/// One of them would be the end of the other.
#[cfg(unix)]
#[test]
fn samples_and_what_is_broken_do_not_go_to_one_file() {
    let folder = Folder::new();
    let file = std::fs::File::create(folder.path("s.ndjson")).expect("a file");
    let arguments = ["sample", "--invalid", "100", "--broken", "s.ndjson"];
    let child = folder.command(&arguments).stdout(file).output();
    let output = child.expect("it starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("cannot write to s.ndjson: "), "{stderr}");
}

/// A reader of what is broken that goes away does not end the samples.
#[cfg(unix)]
#[test]
fn a_closed_pipe_of_what_is_broken_is_not_that_of_the_samples() {
    let folder = Folder::new();
    let made = std::process::Command::new("mkfifo")
        .arg(folder.path("broken"))
        .status();
    assert!(made.is_ok_and(|status| status.success()));
    let reader = {
        let path = folder.path("broken");
        std::thread::spawn(move || drop(std::fs::File::open(path)))
    };
    let arguments = ["--count=300", "--invalid=100", "--broken=broken"];
    assert_eq!(lines(&folder, &arguments).len(), 300);
    reader.join().expect("it opens the pipe");
}

/// `--broken` names what `check` finds, by the check's own report.
#[test]
fn what_is_broken_is_named() {
    let folder = Folder::new();
    let arguments = ["--count", "300", "--invalid", "40", "--broken", "broken"];
    let samples = lines(&folder, &arguments).join("\n");
    let broken = std::fs::read_to_string(folder.path("broken")).expect("what is broken");
    let named: Vec<Value> = broken
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    assert!((80..160).contains(&named.len()), "{}", named.len());
    let check = [
        "check", "-", "--input", "ndjson", "--layers", "schema", "--format", "json",
    ];
    let checked = folder.run_with_input(&check, samples.as_bytes());
    assert_eq!(checked.code, Some(1));
    let report: Value = serde_json::from_str(&checked.stdout).expect("a report is JSON");
    // a report lists them by kind, and not by record
    let mut found: Vec<_> = report["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .map(told)
        .collect();
    let mut named: Vec<_> = named.iter().map(told).collect();
    found.sort();
    named.sort();
    assert_eq!(found, named);
}

fn told(finding: &Value) -> [String; 4] {
    ["record", "instance_path", "schema_path", "keyword"].map(|name| finding[name].to_string())
}

#[test]
fn wrong_usage_is_told() {
    let folder = Folder::new();
    for arguments in [
        &["--invalid", "101"][..],
        &["--invalid", "NaN"],
        &["--mean-bytes", "0"],
        &["--order", "random"],
        &["--broken", "no/such/folder/file"],
    ] {
        let outcome = folder.run(&[&["sample"], arguments].concat());
        assert_eq!(outcome.code, Some(2), "{arguments:?}");
        assert_eq!(outcome.stdout, "");
    }
}

/// Without end, but for the reader's.
#[test]
fn a_closed_pipe_is_no_error() {
    let folder = Folder::new();
    let mut sample = folder
        .command(&["sample", "--count", "1000000000"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(sample.stdout.take());
    let outcome = Outcome::ended(sample);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(0), ""));
}
