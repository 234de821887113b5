//! Streams of records: the same on any number of threads, whatever they come in.

use std::fs;

use crate::amount;
use crate::har::{answer, har};
use crate::packed::{gzip, zstd};
use crate::run::{Folder, bad, good, numbered};

pub(crate) const THREADS: [&str; 4] = ["1", "2", "3", "8"];

/// All that a run leaves.
#[derive(Debug, PartialEq)]
struct Left {
    code: Option<i32>,
    stdout: String,
    stderr: String,
    files: Vec<String>,
}

impl Left {
    /// The same with another name for the input.
    fn renamed(self, name: &str) -> Left {
        let renamed = |text: String| text.replace(name, "INPUT");
        Left {
            stdout: renamed(self.stdout),
            stderr: renamed(self.stderr),
            files: self.files.into_iter().map(renamed).collect(),
            ..self
        }
    }
}

/// Checks what `arguments` name, or what is piped in.
fn left(folder: &Folder, threads: &str, arguments: &[&str], piped: &[u8]) -> Left {
    let reports = ["--report=ndjson=r.ndjson", "--report=junit=r.xml"];
    let check = ["check", "--each", "--profile=p.json", "--threads", threads];
    let outcome = folder.run_with_input(&[&check, &reports[..], arguments].concat(), piped);
    let files = ["r.ndjson", "r.xml", "p.json"];
    Left {
        code: outcome.code,
        stdout: outcome.stdout,
        stderr: outcome.stderr,
        files: files
            .map(|name| fs::read_to_string(folder.path(name)).expect("it was written"))
            .into(),
    }
}

/// Asserts that all numbers of threads leave the same, and returns it; of the numbers, every
/// second is tried where not all are.
fn left_by_all(folder: &Folder, arguments: &[&str], piped: &[u8]) -> Left {
    let step = if amount::all_cases() { 1 } else { 2 };
    let first = left(folder, THREADS[0], arguments, piped);
    for threads in THREADS.iter().step_by(step).skip(1) {
        let other = left(folder, threads, arguments, piped);
        assert_eq!(first, other, "{threads} threads, {arguments:?}");
    }
    first
}

/// More than one read brings, with lines of all kinds.
fn lines() -> String {
    let long = format!("{{\"long\": \"{}\"}}", "x".repeat(300_000));
    let lines = (0..250).map(|index| match index % 50 {
        7 => bad(),
        13 => String::new(),
        21 => format!("{}\r", good()),
        34 => "{\"cut\": ".to_owned(),
        42 => " \t\r".to_owned(),
        _ => numbered(1, index),
    });
    let mut lines: Vec<_> = lines.collect();
    lines.insert(99, long);
    // the last has no break
    lines.join("\n")
}

#[test]
fn a_stream_is_the_same_on_any_number_of_threads_and_whatever_it_comes_in() {
    let text = lines();
    let (start, end) = text.split_at(text.len() / 3);
    let folder = Folder::new()
        .with("a.ndjson", &text)
        .with("b.jsonl.gz", [gzip(start), gzip(end)].concat())
        .with("c.ndjson.zst", [zstd(start), zstd(end)].concat());
    for format in ["text", "json"] {
        let limit = ["--max-record=200000", "--format", format];
        let left = |arguments: &[&str], piped: &[u8]| {
            let left = left_by_all(&folder, &[&limit, arguments].concat(), piped);
            assert_eq!(left.code, Some(1), "{}", left.stderr);
            left
        };
        let expected = left(&["a.ndjson"], b"").renamed("a.ndjson");
        assert!(expected.stdout.contains("found 300012"));
        for name in ["b.jsonl.gz", "c.ndjson.zst"] {
            assert_eq!(left(&[name], b"").renamed(name), expected, "{name}");
        }
        let piped = left(&["--input=ndjson", "-"], text.as_bytes());
        // what a report calls it is too short to be replaced
        assert_eq!(
            piped.stdout.lines().count(),
            expected.stdout.lines().count()
        );
        let last = |left: &Left| left.files[0].lines().last().map(str::to_owned);
        assert_eq!(last(&piped), last(&expected));
    }
}

#[test]
fn many_inputs_of_very_different_sizes_are_told_in_their_order() {
    let mut folder = Folder::new()
        .with("d/20.ndjson", lines())
        .with("d/21.ndjson", "")
        .with(
            "d/35.har",
            har(&[answer(&bad()), answer("{"), answer(&good())]),
        )
        .with("d/36.har", "{}")
        .with("d/50.json", "")
        .with("d/51.json.gz", gzip(&(" ".repeat(400_000) + &bad())))
        .with("d/52.ndjson.gz", "not compressed")
        .with("d/53.ndjson.zst", &zstd(&lines())[..1000]);
    for index in (0..100).filter(|index| index % 7 != 0) {
        let payload = if index % 9 == 0 { bad() } else { good() };
        folder = folder.with(&format!("d/{index:02}.x.json"), payload);
    }
    let left = left_by_all(&folder, &["d", "none.json", "d/20.ndjson"], b"");
    assert_eq!(left.code, Some(3));
    let sources: Vec<_> = left
        .stdout
        .lines()
        .filter_map(|line| line.split_once(": error ").map(|(place, _)| place))
        .filter_map(|place| place.split_once(':').map(|(source, _)| source))
        .collect();
    let (again, before): (Vec<_>, Vec<_>) = (
        sources
            .iter()
            .rev()
            .take_while(|source| **source == "d/20.ndjson")
            .collect(),
        sources
            .iter()
            .take_while(|source| **source != "d/99.x.json")
            .collect(),
    );
    assert!(!again.is_empty() && before.len() > 20);
    assert!(before.is_sorted(), "{before:?}");
}

#[test]
fn standard_input_that_is_named_twice_is_read_once() {
    for threads in THREADS {
        let outcome = Folder::new().run_with_input(
            &[
                "check",
                "--each",
                "--layers=json",
                "--threads",
                threads,
                "-",
                "-",
            ],
            b"{}",
        );
        let found = "-:1: error json #: expected a JSON document, found nothing";
        assert!(outcome.stdout.starts_with(found), "{}", outcome.stdout);
        assert!(outcome.stdout.contains("documents 2, conforming 1"));
    }
}
