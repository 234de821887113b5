//! What a file holds is told by its first bytes, where neither its name nor the user says it.

use std::io::Write as _;
use std::process::Stdio;

use crate::har::{answer, har};
use crate::packed::{gzip, zstd};
use crate::run::{Folder, Outcome, bad, good};

/// Records of which the second is bad.
fn lines() -> String {
    format!("{}\n{}\n{}\n", good(), bad(), good())
}

fn pretty() -> String {
    let value: serde_json::Value = serde_json::from_str(&good()).expect("a payload is JSON");
    serde_json::to_string_pretty(&value).expect("it can be written")
}

/// What there may be, and the number of documents in it and of those that conform.
fn contents() -> Vec<(&'static str, Vec<u8>, u64, u64)> {
    let entries = har(&[answer(&good()), answer(&bad())]);
    let spread: serde_json::Value = serde_json::from_str(&entries).expect("it is JSON");
    let spread = serde_json::to_string_pretty(&spread).expect("it can be written");
    let long = format!("{{\"long\": \"{}\"}}\n", "x".repeat(3 << 20));
    vec![
        ("one document", good().into(), 1, 1),
        ("one over many lines", pretty().into(), 1, 1),
        ("lines", lines().into(), 3, 2),
        (
            "lines behind blank ones",
            format!("\n \n{}", lines()).into(),
            3,
            2,
        ),
        ("lines with CR", lines().replace('\n', "\r\n").into(), 3, 2),
        (
            "a broken line first",
            format!("{{\"cut\": \n{}", lines()).into(),
            4,
            2,
        ),
        (
            "no JSON first",
            format!("no JSON\n{}", lines()).into(),
            4,
            2,
        ),
        (
            "text with commas first",
            format!("no JSON, sorry\nnor this, alas\n{}", lines()).into(),
            5,
            2,
        ),
        (
            "a text in quotes first",
            format!("\"Hello, you\"\n{}", lines()).into(),
            4,
            2,
        ),
        ("a number first", format!("7\n{}", lines()).into(), 4, 2),
        (
            "lines that are broken alike",
            "{'id': 1, 'name': 2}\n{'id': 3, 'name': 4}\n".into(),
            2,
            0,
        ),
        (
            "lines behind a mark",
            format!("\u{feff}{}\n\n{}", good(), good()).into(),
            2,
            1,
        ),
        ("less than four bytes", "{}\n".into(), 1, 0),
        ("one byte", "7".into(), 1, 0),
        (
            "lines longer than is looked at",
            (long + &lines()).into(),
            4,
            2,
        ),
        ("a HAR file", entries.clone().into(), 2, 1),
        ("a HAR file over many lines", spread.into(), 2, 1),
        ("gzip of lines", gzip(&lines()), 3, 2),
        ("zstd of lines", zstd(&lines()), 3, 2),
        ("gzip of one document", gzip(&good()), 1, 1),
        ("gzip of a HAR file", gzip(&entries), 2, 1),
    ]
}

fn counts(outcome: &Outcome, documents: u64, conforming: u64, what: &str) {
    let counts = format!("documents {documents}, conforming {conforming}, ");
    assert!(
        outcome.stdout.contains(&counts),
        "{what}: {}{}",
        outcome.stdout,
        outcome.stderr
    );
}

#[test]
fn a_file_that_is_named_is_read_whatever_its_name() {
    let names = [
        "export.log",
        "x.ndjson.1",
        "payload",
        ".hidden",
        "a.tar.txt",
    ];
    let many = u64::try_from(names.len()).expect("a few");
    for (what, content, documents, conforming) in contents() {
        let folder = names
            .iter()
            .fold(Folder::new(), |folder, name| folder.with(name, &content));
        let outcome = folder.run(&[&["check"], &names[..]].concat());
        counts(&outcome, many * documents, many * conforming, what);
    }
}

/// As a pipe brings them, which has no more to give.
#[test]
fn standard_input_is_told_by_its_content_in_whatever_pieces_it_comes() {
    for (what, content, documents, conforming) in contents() {
        if content.len() > 1 << 16 {
            continue;
        }
        let mut child = Folder::new()
            .command(&["check", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut stdin = child.stdin.take().expect("it has a standard input");
        let (start, rest) = content.split_at(content.len().min(7));
        for byte in start {
            stdin.write_all(&[*byte]).expect("it reads");
        }
        stdin.write_all(rest).expect("it reads");
        drop(stdin);
        counts(&Outcome::ended(child), documents, conforming, what);
    }
}

#[test]
fn standard_input_is_told_by_its_content() {
    for (what, content, documents, conforming) in contents() {
        for threads in ["1", "3"] {
            let arguments = ["check", "-", "--threads", threads];
            let outcome = Folder::new().run_with_input(&arguments, &content);
            counts(&outcome, documents, conforming, what);
        }
    }
}

#[test]
fn input_goes_before_the_content_and_the_name() {
    let folder = Folder::new().with("a", lines()).with("a.json", lines());
    for (arguments, documents) in [
        (&["check", "--input=json", "a"][..], 1),
        (&["check", "--input=ndjson", "a"], 3),
        (&["check", "a.json"], 1),
        (&["check", "--input=ndjson", "a.json"], 3),
    ] {
        let outcome = folder.run(arguments);
        let counts = format!("documents {documents}, ");
        assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
    }
    let outcome = folder.run_with_input(&["check", "--input=json", "-"], lines().as_bytes());
    assert!(outcome.stdout.contains("are NDJSON"), "{}", outcome.stdout);
}

/// Who follows a log sees each line when it comes.
#[test]
fn lines_from_a_pipe_are_told_when_they_come() {
    for arguments in [
        &["check", "--each", "-"][..],
        &["check", "--each", "-", "--threads=1"],
    ] {
        let folder = Folder::new();
        let mut child = folder
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut stdin = child.stdin.take().expect("it has a standard input");
        let stdout = child.stdout.take().expect("it has a standard output");
        let mut told = std::io::BufRead::lines(std::io::BufReader::new(stdout));
        writeln!(stdin, "{}", bad()).expect("it reads");
        // nothing more comes until this is told
        let first = told.next().expect("a line").expect("it is UTF-8");
        assert!(first.starts_with("-:1: error schema #/id"), "{first}");
        drop(stdin);
        assert_eq!(child.wait().expect("it ends").code(), Some(1));
    }
}

/// Lines of text with commas among the others are findings, whatever comes first.
#[test]
fn a_file_that_is_called_lines_is_no_csv_for_its_commas() {
    let text = "upstream error, timeout\nupstream error, reset\n";
    for content in [format!("{text}{}", lines()), text.to_owned()] {
        for name in ["a.ndjson", "a.jsonl"] {
            let outcome = Folder::new().with(name, &content).run(&["check", name]);
            assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
            let counts = format!("documents {}, ", content.lines().count());
            assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
        }
    }
}

/// Names tell nothing of what comes through a pipe with a name.
#[cfg(unix)]
#[test]
fn a_pipe_that_is_named_is_read() {
    let folder = Folder::new();
    let made = std::process::Command::new("mkfifo")
        .arg(folder.path("pipe"))
        .status();
    assert!(made.expect("it runs").success());
    let pipe = folder.path("pipe");
    let writer = std::thread::spawn(move || std::fs::write(pipe, lines()));
    let outcome = folder.run(&["check", "pipe"]);
    writer.join().expect("it ends").expect("it is read");
    counts(&outcome, 3, 2, "a pipe");
}
