//! Ctrl-C and SIGTERM end a check with all that it has found until then.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};

use serde_json::Value;

use crate::run::{Folder, Outcome, bad, good};
use crate::stand_in::kill;

const OUTPUTS: [&str; 3] = [
    "--profile=p.json",
    "--report=json=r.json",
    "--report=junit=r.xml",
];

/// All that a run is started with, and with how many threads.
fn runs() -> impl Iterator<Item = (&'static str, &'static str)> {
    let signals = ["INT", "TERM"].into_iter();
    signals.flat_map(|signal| ["1", "2", "5"].map(|threads| (signal, threads)))
}

fn start(folder: &Folder, arguments: &[&str]) -> (Child, ChildStdin) {
    let mut child = folder
        .command(&[&["check", "--each"], arguments, &OUTPUTS].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let stdin = child.stdin.take().expect("it has a standard input");
    (child, stdin)
}

/// Reads the first line that it says; from then on it is at work.
fn until_it_works(child: &mut Child) -> BufReader<std::process::ChildStdout> {
    let mut stdout = BufReader::new(child.stdout.take().expect("it has a standard output"));
    let mut first = String::new();
    stdout.read_line(&mut first).expect("it writes UTF-8");
    assert!(first.contains(": error "), "{first}");
    stdout
}

/// What it says until its end, with the first line cut off.
fn end(child: Child, mut stdout: BufReader<std::process::ChildStdout>) -> Outcome {
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("it writes UTF-8");
    let outcome = Outcome::ended(child);
    Outcome {
        stdout: rest,
        ..outcome
    }
}

fn json(folder: &Folder, name: &str) -> Value {
    let text = fs::read_to_string(folder.path(name)).expect("it is written");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Asserts that a run ended with everything about so many documents.
fn ended_whole(folder: &Folder, outcome: &Outcome, documents: u64) {
    assert_eq!(outcome.code, Some(130), "{}", outcome.stderr);
    assert!(
        outcome.stderr.contains("press Ctrl-C again"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome
            .stderr
            .contains("interrupted: the report covers what was checked until then"),
        "{}",
        outcome.stderr
    );
    let summary = format!("documents {documents}, ");
    let last = outcome.stdout.lines().last().unwrap_or_default();
    assert!(last.starts_with(&summary), "{}", outcome.stdout);
    assert_eq!(json(folder, "r.json")["summary"]["documents"], documents);
    let profile = json(folder, "p.json");
    assert_eq!(profile["records"]["count"], documents);
    assert!(fs::read_to_string(folder.path("r.xml")).is_ok());
}

#[test]
fn a_run_that_waits_for_standard_input_ends_with_its_reports_and_130() {
    for (signal, threads) in runs() {
        for input in ["--input=ndjson", "--threads"] {
            let folder = Folder::new();
            let arguments = match input {
                "--threads" => vec!["-", "--threads", threads],
                input => vec!["-", input, "--threads", threads],
            };
            let (mut child, mut stdin) = start(&folder, &arguments);
            let lines = format!("{}\n{}\n{}\n", good(), good(), bad());
            // the rest of a line that never comes is no record
            stdin.write_all(lines.as_bytes()).expect("it reads");
            let stdout = until_it_works(&mut child);
            stdin.write_all(&bad().as_bytes()[..100]).expect("it reads");
            kill(signal, &child);
            let outcome = end(child, stdout);
            drop(stdin);
            ended_whole(&folder, &outcome, 3);
        }
    }
}

#[test]
fn a_run_that_waits_for_a_document_ends_without_it() {
    for (signal, threads) in runs() {
        let folder = Folder::new().with("bad.json", bad());
        let arguments = ["bad.json", "-", "--input=json", "--threads", threads];
        let (mut child, mut stdin) = start(&folder, &arguments);
        let stdout = until_it_works(&mut child);
        stdin.write_all(b"{\"id\": ").expect("it reads");
        kill(signal, &child);
        let outcome = end(child, stdout);
        drop(stdin);
        ended_whole(&folder, &outcome, 1);
    }
}

/// To open a pipe that nobody writes to waits as reading does.
#[test]
fn a_run_that_waits_for_a_pipe_with_a_name_ends() {
    for (signal, threads) in runs() {
        let folder = Folder::new().with("bad.json", bad());
        let made = Command::new("mkfifo").arg(folder.path("pipe")).status();
        assert!(made.expect("it runs").success());
        let (mut child, _stdin) = start(&folder, &["bad.json", "pipe", "--threads", threads]);
        let stdout = until_it_works(&mut child);
        kill(signal, &child);
        let outcome = end(child, stdout);
        ended_whole(&folder, &outcome, 1);
    }
}

#[test]
fn files_are_checked_no_further_and_what_was_found_is_told() {
    const RECORDS: u64 = 4000;
    for (signal, threads) in runs() {
        let lines = format!("{}\n", bad()).repeat(usize::try_from(RECORDS).expect("it is small"));
        let folder = Folder::new().with("a.ndjson", lines);
        let (mut child, _stdin) = start(&folder, &["a.ndjson", "--threads", threads]);
        // nobody reads more than the first line, so it waits until somebody does
        let stdout = until_it_works(&mut child);
        kill(signal, &child);
        let mut stderr = BufReader::new(child.stderr.take().expect("it has a standard error"));
        let mut line = String::new();
        stderr.read_line(&mut line).expect("it says something");
        assert!(line.contains("press Ctrl-C again"), "{line}");
        let outcome = end(child, stdout);
        assert_eq!(outcome.code, Some(130));
        let documents = json(&folder, "r.json")["summary"]["documents"].as_u64();
        let documents = documents.expect("a count");
        assert!((1..RECORDS).contains(&documents), "{documents}");
        assert_eq!(json(&folder, "p.json")["records"]["count"], documents);
        let summary = format!("documents {documents}, ");
        assert!(
            outcome
                .stdout
                .lines()
                .last()
                .is_some_and(|last| last.starts_with(&summary))
        );
    }
}

#[test]
fn a_second_signal_ends_it_at_once() {
    for (signal, threads) in runs() {
        let folder = Folder::new().with("a.ndjson", format!("{}\n", bad()).repeat(2000));
        let (mut child, _stdin) = start(&folder, &["a.ndjson", "--threads", threads]);
        // it waits for somebody to read, and nobody does
        let stdout = until_it_works(&mut child);
        let mut stderr = BufReader::new(child.stderr.take().expect("it has a standard error"));
        kill(signal, &child);
        let mut line = String::new();
        stderr.read_line(&mut line).expect("it says something");
        assert!(line.contains("press Ctrl-C again"), "{line}");
        kill(signal, &child);
        assert_eq!(child.wait().expect("it ends").code(), Some(130));
        drop(stdout);
        let left = fs::read_dir(folder.path("")).expect("the folder").count();
        assert_eq!(left, 1, "only the input is there");
    }
}

/// As `check --each | head` and then Ctrl-C, which goes to both.
#[test]
fn a_signal_and_a_closed_pipe_are_130_whichever_comes_first() {
    for (signal, threads) in runs() {
        let folder = Folder::new().with("a.ndjson", format!("{}\n", bad()).repeat(4000));
        let mut child = folder
            .command(&["check", "--each", "a.ndjson", "-", "--threads", threads])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // nobody reads more than the first line, so it waits until somebody does
        let stdout = until_it_works(&mut child);
        let mut stderr = BufReader::new(child.stderr.take().expect("it has a standard error"));
        kill(signal, &child);
        let mut line = String::new();
        stderr.read_line(&mut line).expect("it says something");
        assert!(line.contains("press Ctrl-C again"), "{line}");
        drop(stdout);
        assert_eq!(
            child.wait().expect("it ends").code(),
            Some(130),
            "{threads}"
        );
        let mut rest = String::new();
        stderr.read_to_string(&mut rest).expect("it writes UTF-8");
        assert!(rest.contains("interrupted"), "{rest}");
    }
    // the pipe first: nothing more is written to it, and more is waited for
    for (signal, threads) in runs() {
        let folder = Folder::new();
        let (mut child, mut stdin) = start(&folder, &["-", "--threads", threads]);
        writeln!(stdin, "{}", bad()).expect("it reads");
        drop(until_it_works(&mut child));
        writeln!(stdin, "{}", good()).expect("it reads");
        kill(signal, &child);
        let outcome = Outcome::ended(child);
        assert_eq!(outcome.code, Some(130), "{threads}: {}", outcome.stderr);
        drop(stdin);
    }
}
