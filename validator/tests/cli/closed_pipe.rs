//! Pipes: a reader that has seen enough, and records that are reported as they come.

use std::io::{Read as _, Write as _};
use std::process::Stdio;

use crate::run::{Folder, Outcome, bad};
use crate::streaming::THREADS;

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
