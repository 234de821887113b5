//! `report`: the reports of a run again, from its files.

use std::fs;

use serde_json::Value;

use super::{FORMATS, reports};
use crate::run::{Folder, bad, good};

fn corpus() -> Folder {
    let lines = format!("{}\n{}\n[\n", bad(), good()).repeat(30);
    Folder::new()
        .with("in/a.ndjson", lines)
        .with("in/b.json.gz", "no gzip")
}

#[test]
fn the_reports_of_a_run_come_out_the_same_again() {
    let folder = corpus();
    let (_, written) = reports(&folder, &["in", "--profile=p", "--max-findings=7"]);
    let targets: Vec<_> = FORMATS
        .iter()
        .map(|f| format!("--report={f}=again.{f}"))
        .collect();
    let mut arguments = vec!["report", "p", "--findings=out.json"];
    arguments.extend(targets.iter().map(String::as_str));
    let outcome = folder.run(&arguments);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "");
    for (format, text) in written {
        let again = fs::read_to_string(folder.path(&format!("again.{format}")));
        let again = again.expect("it is written again");
        assert_eq!(again, text, "{format}");
    }
}

/// Version 1 of the format began without them.
#[test]
fn a_report_without_kinds_gives_the_same_names_and_prints() {
    let folder = corpus();
    let (_, written) = reports(&folder, &["in", "--profile=p", "--max-findings=7"]);
    let text = fs::read(folder.path("out.json")).expect("it is there");
    let mut report: Value = serde_json::from_slice(&text).expect("it is JSON");
    for list in ["findings", "groups"] {
        for item in report[list].as_array_mut().expect("a list") {
            let kind = item.as_object_mut().expect("an object").remove("kind");
            assert!(kind.is_some(), "{item}");
        }
    }
    let folder = folder.with("older.json", report.to_string());
    let formats = ["text", "junit", "sarif", "github", "markdown", "html"];
    let targets = formats.map(|format| format!("--report={format}=again.{format}"));
    let mut arguments = vec!["report", "p", "--findings=older.json"];
    arguments.extend(targets.iter().map(String::as_str));
    let outcome = folder.run(&arguments);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    for (format, text) in written {
        if formats.contains(&format) {
            let again = fs::read_to_string(folder.path(&format!("again.{format}")));
            assert_eq!(again.expect("it is written again"), text, "{format}");
        }
    }
}

#[test]
fn a_profile_alone_makes_reports_of_the_schema() {
    let folder = corpus();
    folder.run(&["check", "--quiet", "in", "--profile=p"]);
    let outcome = folder.run(&["report", "p", "--report=markdown=r.md", "--against=p"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let text = fs::read_to_string(folder.path("r.md")).expect("it is there");
    assert!(text.starts_with("## Conversation payloads: 60 of 90 payloads do not conform\n"));
    assert!(text.contains("### Coverage") && text.contains("Nothing changed beyond chance."));
}

#[test]
fn files_that_are_none_are_told_and_nothing_is_written() {
    let folder = corpus();
    folder.run(&["check", "--quiet", "in", "--profile=p", "--report=json=r"]);
    let whole = fs::read_to_string(folder.path("r")).expect("it is there");
    let folder = folder
        .with("half", &whole[..whole.len() / 2])
        .with(
            "newer",
            whole.replace("\"format_version\": 1", "\"format_version\": 2"),
        )
        .with(
            "wrong",
            whole.replace("\"documents\": 90", "\"documents\": 1"),
        )
        .with("payload", good())
        .with("empty", "");
    for (findings, told) in [
        ("half", "a part of it"),
        ("newer", "format version 2"),
        ("wrong", "found something else"),
        ("payload", "found something else"),
        ("empty", "found something else"),
        ("missing", "no such file"),
    ] {
        let findings = format!("--findings={findings}");
        let outcome = folder.run(&["report", "p", &findings, "--report=text=out"]);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(told), "{}", outcome.stderr);
        assert!(!folder.path("out").exists());
    }
    let outcome = folder.run(&["report", "payload", "--report=text=out"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    let outcome = folder.run(&["report", "p"]);
    assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
    let outcome = folder.run(&["report", "p", "--report=text=out", "--report=json=out"]);
    assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
}

#[test]
fn what_check_compares_with_has_to_be_a_profile() {
    let folder = corpus();
    folder.run(&["check", "--quiet", "in", "--profile=p"]);
    let against = [
        "check",
        "--quiet",
        "in",
        "--report=markdown=r.md",
        "--against=p",
    ];
    assert_eq!(folder.run(&against).code, Some(3), "the broken input");
    let text = fs::read_to_string(folder.path("r.md")).expect("it is there");
    assert!(text.contains("Nothing changed beyond chance."), "{text}");
    let outcome = folder.run(&[
        "check",
        "in",
        "--report=markdown=x",
        "--against=in/a.ndjson",
    ]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(3), ""));
    assert!(!folder.path("x").exists());
}
