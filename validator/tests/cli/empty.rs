//! A run that looked at nothing has shown nothing.

use std::fs;

use serde_json::json;

use crate::har::{entry, har};
use crate::packed::gzip;
use crate::run::{Folder, bad, good};

fn folder() -> Folder {
    let other = entry(
        "GET",
        "https://chat.example.com/app",
        200,
        &json!({"text": "x"}),
    );
    let folder = Folder::new()
        .with("empty.ndjson", "")
        .with("blank.ndjson", "\n \t\r\n\n")
        .with("empty.ndjson.gz", gzip(""))
        .with("others.har", har(&[other]))
        .with("none.har", har(&[]))
        .with("names/notes.txt", good());
    fs::create_dir(folder.path("nothing")).expect("a folder");
    folder
}

#[test]
fn a_run_that_checked_no_document_is_3_and_says_so() {
    let folder = folder();
    for path in [
        "empty.ndjson",
        "blank.ndjson",
        "empty.ndjson.gz",
        "others.har",
        "none.har",
        "names",
        "nothing",
    ] {
        for threads in ["1", "3"] {
            let reports = ["--report=json=r.json", "--report=junit=r.xml"];
            let check = [&["check", path, "--threads", threads][..], &reports].concat();
            let outcome = folder.run(&check);
            assert_eq!(outcome.code, Some(3), "{path}");
            let told = "no document was checked; use --allow-empty if this is expected";
            assert!(outcome.stderr.contains(told), "{}", outcome.stderr);
            assert!(
                outcome.stdout.contains("documents 0, "),
                "{}",
                outcome.stdout
            );
            for report in ["r.json", "r.xml"] {
                let report = fs::read_to_string(folder.path(report)).expect("it is written");
                assert!(report.contains("no document was checked"), "{report}");
            }
            let outcome = folder.run(&[&check[..], &["--allow-empty"]].concat());
            assert_eq!(outcome.code, Some(0), "{path}: {}", outcome.stderr);
            assert!(
                !outcome.stderr.contains("no document"),
                "{}",
                outcome.stderr
            );
        }
    }
}

#[test]
fn what_could_not_be_read_is_3_with_allow_empty_too() {
    let outcome = folder().run(&["check", "missing.json", "--allow-empty"]);
    assert_eq!(outcome.code, Some(3));
    assert!(
        !outcome.stderr.contains("--allow-empty"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn one_document_is_enough() {
    let folder = folder().with("good.json", good()).with("bad.json", bad());
    assert_eq!(
        folder.run(&["check", "empty.ndjson", "good.json"]).code,
        Some(0)
    );
    assert_eq!(folder.run(&["check", "nothing", "bad.json"]).code, Some(1));
}

#[test]
fn a_profile_of_no_records_is_3_for_whoever_reads_it() {
    let folder = folder().with("good.json", good());
    folder.run(&["check", "empty.ndjson", "--profile=none"]);
    folder.run(&[
        "check",
        "good.json",
        "--profile=one",
        "--report=json=r.json",
    ]);
    for arguments in [
        &["drift", "none", "one"][..],
        &["drift", "one", "none"],
        &["drift", "none", "none"],
        &["drift", "none", "one", "--format=json"],
        &["coverage", "none"],
        &["suggest", "none"],
        &["profile", "merge", "none"],
        &["report", "none", "--report=markdown=r.md"],
    ] {
        let outcome = folder.run(arguments);
        assert_eq!(outcome.code, Some(3), "{arguments:?}");
        assert!(
            outcome.stderr.contains("--allow-empty"),
            "{}",
            outcome.stderr
        );
        let outcome = folder.run(&[arguments, &["--allow-empty"]].concat());
        assert_eq!(outcome.code, Some(0), "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.stderr, "", "{arguments:?}");
    }
    // parts of a corpus may be empty
    let merge = folder.run(&["profile", "merge", "none", "one"]);
    assert_eq!((merge.code, merge.stderr.as_str()), (Some(0), ""));
    assert_eq!(folder.run(&["drift", "one", "one"]).code, Some(0));
}

#[test]
fn reports_that_compare_with_an_empty_profile_say_that_nothing_can_be_compared() {
    let folder = folder().with("good.json", good());
    folder.run(&["check", "empty.ndjson", "--profile=none"]);
    let reports = ["--report=markdown=r.md", "--report=html=r.html"];
    let outcome = folder.run(&[&["check", "good.json", "--against=none"], &reports[..]].concat());
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    for report in ["r.md", "r.html"] {
        let text = fs::read_to_string(folder.path(report)).expect("it is written");
        assert!(text.contains("Nothing can be compared"), "{report}");
    }
}
