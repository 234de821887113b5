//! The report for people.

use crate::reports::reports;
use crate::run::{Folder, bad, good};

#[test]
fn piped_text_tells_once_what_is_the_same_on_many_records() {
    let lines = [bad(), good(), bad(), bad()].join("\n");
    let folder = Folder::new().with("a.ndjson", lines);
    let outcome = folder.run(&["check", "a.ndjson"]);
    let lines: Vec<_> = outcome.stdout.lines().collect();
    assert!(
        lines[0].starts_with("error[schema/type]: expected an integer, found a string; per "),
        "{}",
        outcome.stdout
    );
    assert!(lines[1].contains("--> a.ndjson:1:"), "{}", outcome.stdout);
    for told in [
        "= note: on 3 of 4 records (75.0 %), first a.ndjson:1, last a.ndjson:4",
        "= note: readers with the shared types break here",
    ] {
        assert_eq!(
            outcome.stdout.matches(told).count(),
            1,
            "{}",
            outcome.stdout
        );
    }
    assert_eq!(outcome.stdout.matches("error[").count(), 1);
    assert!(!outcome.stdout.contains("warning["), "{}", outcome.stdout);
    assert_eq!(
        lines.last().copied(),
        Some("documents 4, conforming 1, errors 3, warnings 3, notes 0, unreadable 0")
    );
    assert_eq!(outcome.stderr, "");
}

#[test]
fn each_prints_a_line_for_every_finding_and_the_summary_last() {
    let folder = Folder::new()
        .with("good.json", good())
        .with("bad.json", bad());
    let outcome = folder.run(&["check", "--each", "bad.json", "good.json"]);
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
fn each_lists_all_unless_told_how_many() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n", bad()).repeat(1200));
    let all = folder.run(&["check", "--each", "a.ndjson"]).stdout;
    assert_eq!(all.matches(": error schema #/id: ").count(), 1200);
    let some = folder.run(&["check", "--each", "--max-findings=2399", "a.ndjson"]);
    assert_eq!(some.stdout.matches("a.ndjson:").count(), 2399);
    assert!(
        some.stdout
            .contains("not listed: 1 more finding; use --max-findings to list more\n"),
        "{}",
        some.stdout
    );
}

#[test]
fn a_failing_payload_that_readers_survive_says_so() {
    let unknown = good().replace("\"status\":\"open\"", "\"status\":\"canary\"");
    let folder = Folder::new().with("a.json", unknown);
    let outcome = folder.run(&["check", "a.json"]);
    assert_eq!(outcome.code, Some(1));
    let told = "= note: readers with the shared types survive this\n";
    assert!(outcome.stdout.contains(told), "{}", outcome.stdout);
    let outcome = folder.run(&["check", "--each", "a.json"]);
    let told = "a.json:1: readers with the shared types survive this\n";
    assert!(outcome.stdout.contains(told), "{}", outcome.stdout);
}

#[test]
fn counts_agree_with_their_nouns() {
    let folder = Folder::new()
        .with("bad.json", bad())
        .with("two.ndjson", format!("{}\n{}\n", bad(), bad()))
        .with("good.json", good());
    for (name, wrong) in [
        (
            "bad.json",
            &["1 records", "1 payloads", "1 findings", "1 kinds"][..],
        ),
        (
            "good.json",
            &["1 records", "all 1 ", "1 payloads", "0 finding "],
        ),
        ("two.ndjson", &["2 record ", "2 payload ", "2 finding "]),
    ] {
        let (outcome, reports) = reports(&folder, &[name]);
        for (format, text) in reports
            .iter()
            .map(|(f, t)| (*f, t))
            .chain([("out", &outcome.stdout)])
        {
            for wrong in wrong {
                assert!(
                    !text.contains(wrong),
                    "{format} of {name}: {wrong} in {text}"
                );
            }
        }
    }
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
