//! Streams of records: the same on any number of threads, whatever they come in, and no record
//! takes more memory than it may.

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::Stdio;

use crate::amount;
use crate::har::{answer, har};
use crate::packed::{gzip, zstd};
use crate::run::{Folder, Outcome, bad, good, numbered};

const THREADS: [&str; 4] = ["1", "2", "3", "8"];

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

#[test]
fn numbers_that_are_none_are_usage_errors() {
    let folder = Folder::new().with("good.json", good());
    for argument in [
        "--threads=0",
        "--threads=-1",
        "--threads=many",
        "--threads=",
        "--threads=1025",
        "--max-record=0",
        "--max-record=64M",
        "--max-record=-1",
    ] {
        let outcome = folder.run(&["check", "--each", argument, "good.json"]);
        assert_eq!(outcome.code, Some(2), "{argument}");
        assert_eq!(outcome.stdout, "");
    }
}

#[test]
fn a_record_may_have_the_limit_and_no_byte_more() {
    let good = good();
    for spaces in [1, 600_000] {
        let record = " ".repeat(spaces) + &good;
        let lines = format!("{good}\n\n{record}\n{good}");
        let entries = har(&[answer(&good), answer(&record), answer(&good)]);
        let folder = Folder::new()
            .with("a.ndjson", &lines)
            .with("a.ndjson.gz", gzip(&lines))
            .with("a.ndjson.zst", zstd(&lines))
            .with("a.har", entries)
            .with("a.json", &record)
            .with("a.json.gz", gzip(&record))
            .with("a.json.zst", zstd(&record));
        let length = record.len();
        for limit in [length - 1, length, length + 1] {
            for (name, number, records) in [
                ("a.ndjson", 3, 3),
                ("a.ndjson.gz", 3, 3),
                ("a.ndjson.zst", 3, 3),
                ("a.har", 2, 3),
                ("a.json", 1, 1),
                ("a.json.gz", 1, 1),
                ("a.json.zst", 1, 1),
            ] {
                let outcome =
                    folder.run(&["check", "--each", &format!("--max-record={limit}"), name]);
                if length <= limit {
                    let counts = format!("documents {records}, conforming {records}, ");
                    assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
                    assert_eq!(outcome.code, Some(0), "{name}: {}", outcome.stderr);
                    continue;
                }
                // what is read as a whole is not read further to find out
                let found = if name.starts_with("a.json") {
                    "more".to_owned()
                } else {
                    length.to_string()
                };
                let told = format!(
                    "{name}:{number}: error json #: expected a record of at most {limit} bytes, \
                     found {found}; raise --max-record to have it checked\n"
                );
                assert!(outcome.stdout.starts_with(&told), "{}", outcome.stdout);
                let counts = format!("conforming {}, errors 1, warnings 0, ", records - 1);
                assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
                assert_eq!(outcome.code, Some(1), "{name}: {}", outcome.stderr);
            }
        }
    }
}

#[test]
fn a_har_file_may_be_as_large_as_eight_records_of_the_limit() {
    let text = har(&[answer(&good())]);
    let folder = Folder::new()
        .with("a.har", &text)
        .with("b.har.gz", gzip(&text));
    let limit = text.len().div_ceil(8);
    for name in ["a.har", "b.har.gz"] {
        let check =
            |limit| folder.run(&["check", "--each", &format!("--max-record={limit}"), name]);
        // it is read, whatever is said of the record in it
        assert_eq!(check(limit).code, Some(1));
        let outcome = check(limit - 1);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stdout);
        let told = format!(
            "cannot read {name}: it has more than {} bytes",
            8 * (limit - 1)
        );
        assert!(outcome.stderr.contains(&told), "{}", outcome.stderr);
    }
}

#[test]
fn redact_leaves_out_what_is_too_long_and_says_so() {
    let folder = Folder::new().with("a.ndjson", format!("{}\n{:>5000}\n", good(), good()));
    let outcome = folder.run(&["redact", "--max-record=4999", "a.ndjson"]);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert_eq!(outcome.stdout.lines().count(), 1);
    assert!(
        outcome
            .stderr
            .contains("left out a.ndjson:2: expected a record of at most 4999 bytes"),
        "{}",
        outcome.stderr
    );
}

/// With less memory than what comes out of them.
#[cfg(target_os = "linux")]
#[test]
fn bombs_do_not_go_off() {
    const MIB: u64 = 1 << 20;
    let mut bomb = zstd::Encoder::new(Vec::new(), 1).expect("memory can be written to");
    std::io::copy(&mut std::io::repeat(b'x').take(768 * MIB), &mut bomb).expect("it takes it");
    bomb.write_all(format!("\n{}", good()).as_bytes())
        .expect("it takes it");
    let bomb = bomb.finish().expect("it takes it");
    let folder = Folder::new()
        .with("a.ndjson.zst", &bomb)
        .with("a.json.zst", &bomb)
        .with("a.har.zst", &bomb);
    for (name, code, counts) in [
        ("a.ndjson.zst", 1, "documents 2, conforming 1"),
        ("a.json.zst", 1, "documents 1, conforming 0"),
        ("a.har.zst", 3, "documents 0"),
    ] {
        let mut command = std::process::Command::new("sh");
        command
            .args(["-c", "ulimit -v 700000; exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_conversation-validator"))
            .args([
                "check",
                "--each",
                "--threads=2",
                "--max-record=8000000",
                name,
            ])
            .current_dir(folder.path(""));
        let outcome = Outcome::of(command, b"");
        assert_eq!(outcome.code, Some(code), "{name}: {}", outcome.stderr);
        assert!(
            outcome.stdout.contains(counts),
            "{name}: {}",
            outcome.stdout
        );
    }
}

#[test]
fn a_closed_pipe_ends_all_threads_and_is_no_error() {
    let folder = Folder::new().with("many.ndjson", format!("{}\n", bad()).repeat(500));
    for threads in THREADS {
        let mut child = folder
            .command(&["check", "--each", "--threads", threads, "many.ndjson"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stdout.take());
        let outcome = Outcome::ended(child);
        assert_eq!(
            (outcome.code, outcome.stderr.as_str()),
            (Some(1), ""),
            "{threads}"
        );
    }
}

/// Who waits for more of standard input must not keep the others from ending.
#[test]
fn a_closed_pipe_ends_the_run_though_more_may_come() {
    for threads in THREADS {
        let mut child = Folder::new()
            .command(&[
                "check",
                "--each",
                "--threads",
                threads,
                "--input=ndjson",
                "-",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().expect("it has a standard input");
        stdin
            .write_all(format!("{}\n", bad()).as_bytes())
            .expect("it reads");
        let outcome = Outcome::ended(child);
        assert_eq!(
            (outcome.code, outcome.stderr.as_str()),
            (Some(1), ""),
            "{threads}"
        );
        drop(stdin);
    }
}

/// A report is written when its record came, not when many have.
#[test]
fn a_record_is_told_before_the_next_comes() {
    for threads in THREADS {
        let mut child = Folder::new()
            .command(&[
                "check",
                "--each",
                "--threads",
                threads,
                "--input=ndjson",
                "-",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut stdin = child.stdin.take().expect("it has a standard input");
        let mut stdout = child.stdout.take().expect("it has a standard output");
        for record in 1..=3 {
            stdin.write_all(b"no JSON\n").expect("it reads");
            let mut line = Vec::new();
            while !line.ends_with(b"\n") {
                let mut byte = [0];
                stdout.read_exact(&mut byte).expect("it writes");
                line.extend(byte);
            }
            let line = String::from_utf8_lossy(&line);
            assert!(
                line.starts_with(&format!("-:{record}: error json")),
                "{line}"
            );
        }
        drop((stdin, stdout));
        assert_eq!(child.wait().expect("it ends").code(), Some(1));
    }
}
