//! The report for people.

use crate::run::{Folder, bad, good};

#[test]
fn a_finding_is_one_line_and_the_summary_is_last() {
    let folder = Folder::new()
        .with("good.json", good())
        .with("bad.json", bad());
    let outcome = folder.run(&["check", "bad.json", "good.json"]);
    let lines: Vec<_> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), 4, "{}", outcome.stdout);
    assert!(
        lines[0].starts_with("bad.json:1: error schema #/id: expected an integer, found a string")
    );
    assert!(
        lines[1].starts_with("bad.json:1: warning types #/id: readers with the shared types break")
    );
    assert_eq!(lines[2], "");
    assert_eq!(
        lines[3],
        "documents 2, conforming 1, errors 1, warnings 1, notes 0, unreadable 0"
    );
    assert_eq!(outcome.stderr, "");
}

#[test]
fn a_failing_payload_that_readers_survive_says_so() {
    let unknown = good().replace("\"status\":\"open\"", "\"status\":\"canary\"");
    let outcome = Folder::new()
        .with("a.json", unknown)
        .run(&["check", "a.json"]);
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome
            .stdout
            .contains("a.json:1: readers with the shared types survive this\n"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn what_is_not_listed_is_told() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n", bad()).repeat(5));
    let outcome = folder.run(&["check", "--max-findings", "3", "a.ndjson"]);
    assert!(
        outcome.stdout.contains("7 more findings are not listed"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("errors 5, warnings 5"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn quiet_leaves_only_the_exit_code_and_what_could_not_be_read() {
    let folder = Folder::new().with("bad.json", bad());
    let outcome = folder.run(&["check", "--quiet", "bad.json", "none.json"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(3), ""));
    assert!(outcome.stderr.contains("none.json"), "{}", outcome.stderr);
}

#[test]
fn values_are_shown_on_demand() {
    let outcome =
        Folder::new()
            .with("bad.json", bad())
            .run(&["check", "--show-values", "bad.json"]);
    assert!(
        outcome.stdout.contains("found a string (\"canary\")"),
        "{}",
        outcome.stdout
    );
}
