//! Nothing in a folder is skipped in silence.

use std::fs;

use serde_json::{Value, json};

use crate::har::{answer, entry, har};
use crate::reports::{FORMATS, reports};
use crate::run::{Folder, bad, good};

/// A good payload, and what is skipped beside it.
fn folder() -> Folder {
    let folder = Folder::new()
        .with("d/good.json", good())
        .with("d/export.log", bad())
        .with("d/x.ndjson.1", bad())
        .with("bad.json", bad());
    fs::create_dir(folder.path("d/nothing")).expect("a folder");
    folder
}

/// The same with what only Unix has; the socket goes with the second.
#[cfg(unix)]
fn special() -> (Folder, std::os::unix::net::UnixListener) {
    use std::os::unix::fs::symlink;

    let folder = folder();
    symlink(folder.path("bad.json"), folder.path("d/link.json")).expect("a link");
    symlink("gone.json", folder.path("d/dangling.json")).expect("a link");
    symlink("round", folder.path("d/round")).expect("a link");
    let made = std::process::Command::new("mkfifo")
        .arg(folder.path("d/pipe.json"))
        .status();
    assert!(made.expect("it runs").success());
    let socket = std::os::unix::net::UnixListener::bind(folder.path("d/socket.json"));
    (folder, socket.expect("a socket"))
}

#[cfg(unix)]
const SKIPPED: [(&str, &str); 8] = [
    ("d/dangling.json", "a symbolic link that leads to nothing"),
    ("d/export.log", "its name is not recognised"),
    ("d/link.json", "a symbolic link; --follow follows it"),
    ("d/nothing", "an empty folder"),
    ("d/pipe.json", "a named pipe"),
    ("d/round", "a symbolic link that leads to itself"),
    ("d/socket.json", "a socket"),
    ("d/x.ndjson.1", "its name is not recognised"),
];

fn json_of(folder: &Folder, arguments: &[&str]) -> (Option<i32>, Value) {
    let outcome = folder.run(&[&["check", "--format=json"], arguments].concat());
    let report = serde_json::from_str(&outcome.stdout).expect("it is JSON");
    (outcome.code, report)
}

/// The sources and reasons of what was skipped.
fn skipped(report: &Value) -> Vec<(&str, &str)> {
    let skipped = report["skipped"].as_array().expect("a list").iter();
    skipped
        .map(|skipped| {
            let text = |name: &str| skipped[name].as_str().expect("a text");
            (text("source"), text("reason"))
        })
        .collect()
}

#[cfg(unix)]
#[test]
fn everything_that_is_skipped_is_counted_and_named_with_its_reason() {
    let (folder, _socket) = special();
    let (code, report) = json_of(&folder, &["d"]);
    assert_eq!(code, Some(0));
    assert_eq!(report["summary"]["documents"], 1);
    assert_eq!(report["summary"]["skipped"], 8);
    assert_eq!(skipped(&report), SKIPPED);
}

#[cfg(unix)]
#[test]
fn the_text_and_standard_error_name_the_first_few_and_count_the_others() {
    let (folder, _socket) = special();
    let line = "skipped 8 inputs: \
        d/dangling.json (a symbolic link that leads to nothing), \
        d/export.log (its name is not recognised), \
        d/link.json (a symbolic link; --follow follows it), \
        d/nothing (an empty folder), \
        d/pipe.json (a named pipe), and 3 more\n";
    let outcome = folder.run(&["check", "d"]);
    assert_eq!(
        outcome.stdout,
        format!(
            "{line}documents 1, conforming 1, errors 0, warnings 0, notes 0, unreadable 0, \
             skipped 8\n"
        )
    );
    assert_eq!(outcome.stderr, format!("conversation-validator: {line}"));
    let outcome = folder.run(&["check", "d", "--quiet"]);
    assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), ("", ""));
}

#[test]
fn every_report_names_it() {
    let other = entry(
        "GET",
        "https://chat.example.com/app",
        200,
        &json!({"text": "x"}),
    );
    let folder = folder().with("d/a.har", har(&[answer(&good()), other]));
    let (outcome, written) = reports(&folder, &["d", "--profile=p.json"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    for (format, text) in &written {
        for told in [
            "d/export.log",
            "not recognised",
            "d/nothing",
            "an empty folder",
        ] {
            assert!(text.contains(told), "{format}: {told}: {text}");
        }
        let entries = "1 of 2 entries are other requests";
        assert!(text.contains(entries), "{format}: {text}");
    }
    // and so do the reports that are made of a report
    let targets = FORMATS.map(|format| format!("--report={format}=again.{format}"));
    let mut arguments = vec!["report", "p.json", "--findings=out.json"];
    arguments.extend(targets.iter().map(String::as_str));
    assert_eq!(folder.run(&arguments).code, Some(0));
    for (format, text) in written {
        let again = fs::read_to_string(folder.path(&format!("again.{format}")));
        assert_eq!(again.expect("it is written"), text, "{format}");
    }
}

#[test]
fn a_report_lists_so_many_and_counts_all() {
    let folder = (0..1005).fold(folder(), |folder, number| {
        folder.with(&format!("d/{number}.txt"), "")
    });
    let (_, report) = json_of(&folder, &["d"]);
    assert_eq!(report["summary"]["skipped"], 1008);
    assert_eq!(skipped(&report).len(), 1000);
    let (_, written) = reports(&folder, &["d"]);
    for (format, text) in written {
        let count = match format {
            "json" | "ndjson" | "html" => "1008",
            // all that are not named
            "junit" | "sarif" => "skipped: 8 more inputs",
            "markdown" => "What was skipped: 1008",
            _ => "and 1003 more",
        };
        assert!(text.contains(count), "{format}");
    }
}

#[test]
fn fail_on_skipped_is_1() {
    let folder = folder();
    assert_eq!(folder.run(&["check", "d"]).code, Some(0));
    assert_eq!(
        folder.run(&["check", "d", "--fail-on-skipped"]).code,
        Some(1)
    );
    let whole = folder.run(&["check", "d/good.json", "--fail-on-skipped"]);
    assert_eq!(whole.code, Some(0));
    // and what is worse goes before it
    let missing = folder.run(&["check", "d", "gone.json", "--fail-on-skipped"]);
    assert_eq!(missing.code, Some(3));
}

#[test]
fn include_adds_names_and_tells_what_they_hold_by_their_content() {
    let folder = folder()
        .with("d/deep/lines.txt", format!("{}\n{}\n", good(), good()))
        .with("d/deep/notes.md", "no payload");
    for (patterns, documents, left) in [
        (&["--include=*.log"][..], 2, 4),
        (&["--include=*.log", "--include=*.ndjson.[0-9]"], 3, 3),
        (&["--include=deep/*.txt"], 3, 4),
        (&["--include=*.{log,txt}"], 4, 3),
        (&["--include=*"], 6, 1),
    ] {
        let (_, report) = json_of(&folder, &[&["d"], patterns].concat());
        assert_eq!(report["summary"]["documents"], documents, "{patterns:?}");
        assert_eq!(report["summary"]["skipped"], left, "{patterns:?}");
    }
    let outcome = folder.run(&["check", "d", "--include=[a"]);
    assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
}

#[cfg(unix)]
#[test]
fn follow_follows_links_and_tells_circles() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new()
        .with("d/a/good.json", good())
        .with("d/b/bad.json", bad())
        .with("elsewhere/c.json", good())
        .with("elsewhere/deep/d.json", good())
        .with("blobs/1f", bad());
    for (target, link) in [
        ("d", "d/a/circle"),
        ("d/b", "d/a/to-b"),
        ("d/b/bad.json", "d/a/to-bad.json"),
        ("elsewhere", "d/elsewhere"),
        ("elsewhere", "elsewhere/deep/circle"),
        ("elsewhere/deep", "d/late"),
        ("blobs/1f", "d/named.json"),
        ("blobs/1f", "d/other.json"),
        ("blobs/2f", "d/gone.json"),
        ("d/self", "d/self"),
    ] {
        symlink(folder.path(target), folder.path(link)).expect("a link");
    }
    let (code, report) = json_of(&folder, &["d", "--follow"]);
    assert_eq!(code, Some(1));
    let inputs: Vec<_> = report["inputs"]
        .as_array()
        .expect("a list")
        .iter()
        .collect();
    let sources: Vec<_> = inputs.iter().map(|input| &input["source"]).collect();
    assert_eq!(
        sources,
        [
            "d/a/good.json",
            "d/b/bad.json",
            "d/elsewhere/c.json",
            "d/elsewhere/deep/d.json",
            "d/named.json"
        ]
    );
    assert_eq!(
        skipped(&report),
        [
            (
                "d/a/circle",
                "a symbolic link to a folder that contains it, a cycle"
            ),
            (
                "d/a/to-b",
                "a symbolic link to a folder that is searched anyway"
            ),
            (
                "d/a/to-bad.json",
                "a symbolic link to a file that is read anyway"
            ),
            (
                "d/elsewhere/deep/circle",
                "a folder that has already been searched"
            ),
            ("d/gone.json", "a symbolic link that leads to nothing"),
            ("d/late", "a folder that has already been searched"),
            (
                "d/other.json",
                "a symbolic link to a file that another link leads to"
            ),
            ("d/self", "a symbolic link that leads to itself"),
        ]
    );
    let (code, report) = json_of(&folder, &["d"]);
    assert_eq!(code, Some(1));
    assert_eq!(report["summary"]["documents"], 2);
    assert_eq!(report["summary"]["skipped"], 9);
}

/// Bodies that were not saved with a HAR file, and what else is in it, are in the counts.
#[test]
fn entries_without_a_payload_are_counted_in_the_summary() {
    let url = "https://chat.example.com/api/v1/accounts/1/conversations/7";
    let entries = [
        answer(&good()),
        entry("GET", url, 200, &json!({"size": 0})),
        entry("GET", url, 304, &json!({})),
        entry(
            "GET",
            "https://chat.example.com/app",
            200,
            &json!({"text": "x"}),
        ),
    ];
    let folder = Folder::new().with("a.har", har(&entries));
    let (code, report) = json_of(&folder, &["a.har"]);
    assert_eq!(code, Some(0));
    assert_eq!(report["summary"]["skipped_entries"], 3);
    assert_eq!(report["skipped_entries"][0]["source"], "a.har");
    let outcome = folder.run(&["check", "a.har"]);
    assert!(
        outcome
            .stdout
            .contains("a.har: 1 of 4 entries are other requests, 2 have")
    );
    assert!(
        outcome.stdout.ends_with(", skipped entries 3\n"),
        "{}",
        outcome.stdout
    );
}
