//! Ctrl-C: what came until then is reported, and nothing is waited for.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{TRANSPORTS, command};
use crate::hostile::{Hostile, answer, keep_silent};
use crate::run::{Folder, Outcome, numbered};
use crate::stand_in::kill;

/// Long enough that only a run which does not end by itself takes it.
const TOO_LONG: Duration = Duration::from_secs(300);

/// Answers all conversations below 6, and keeps silent about the others.
fn server() -> Hostile {
    Hostile::start(|head, stream| {
        let path = head.split(' ').nth(1).unwrap_or_default();
        let id = path.rsplit('/').next().and_then(|id| id.parse().ok());
        match id {
            Some(id) if id < 6 => {
                let bytes = answer("200 OK", "", &numbered(7, id));
                let _ = stream.write_all(bytes.as_bytes());
            }
            _ => keep_silent(stream),
        }
    })
}

fn start(url: &str, transport: &str, arguments: &[&str]) -> Child {
    command(&Folder::new(), url, transport, arguments)
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts")
}

/// Waits until all threads wait for an answer that does not come.
fn until_stuck(server: &Hostile) {
    let stuck = server
        .asked
        .iter()
        .filter(|head| !(1..6).any(|id| head.contains(&format!("/conversations/{id} "))));
    assert_eq!(stuck.take(2).count(), 2);
}

#[test]
fn the_first_one_ends_the_run_with_a_report_and_130() {
    for (transport, signal) in TRANSPORTS.into_iter().zip(["INT", "TERM"]) {
        for format in ["text", "json"] {
            let server = server();
            let arguments = [
                "--conversation=1..=9223372036854775807",
                "--concurrency=2",
                "--format",
                format,
            ];
            let child = start(&server.url, transport, &arguments);
            until_stuck(&server);
            let began = Instant::now();
            kill(signal, &child);
            let outcome = Outcome::ended(child);
            assert!(began.elapsed() < TOO_LONG);
            assert_eq!(outcome.code, Some(130), "{}", outcome.stderr);
            if format == "text" {
                let summary =
                    "documents 5, conforming 5, errors 0, warnings 0, notes 0, unreadable 0\n";
                assert_eq!(outcome.stdout, summary);
            } else {
                let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
                assert_eq!(report["summary"]["documents"], 5);
            }
            assert!(
                outcome.stderr.contains("press Ctrl-C again"),
                "{}",
                outcome.stderr
            );
            assert!(outcome.stderr.contains("interrupted"), "{}", outcome.stderr);
        }
    }
}

#[test]
fn what_came_until_then_is_in_the_profile() {
    let server = server();
    let folder = Folder::new();
    let profile = folder.path("p.json");
    let flag = format!("--profile={}", profile.display());
    let arguments = ["--conversation=1..=99", "--concurrency=2", &flag];
    let child = start(&server.url, "reqwest", &arguments);
    until_stuck(&server);
    kill("INT", &child);
    assert_eq!(Outcome::ended(child).code, Some(130));
    let text = std::fs::read_to_string(profile).expect("there is a profile");
    let profile: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(profile["records"]["count"], 5);
}

#[test]
fn answers_that_came_before_it_do_not_have_to_be_checked_first() {
    // each takes about a second to check
    let items = vec!["{\"a\":[1,2,3]}"; 400_000].join(",");
    let large = numbered(7, 1).replacen('{', &format!("{{\"y\":[{items}],"), 1);
    let server = Hostile::saying(answer("200 OK", "", &large));
    let arguments = ["--conversation=1..=256", "--concurrency=64"];
    let child = start(&server.url, "reqwest", &arguments);
    assert_eq!(server.asked.iter().take(64).count(), 64);
    let began = Instant::now();
    kill("INT", &child);
    let outcome = Outcome::ended(child);
    eprintln!(
        "{:?} {} {}",
        began.elapsed(),
        outcome.stdout,
        outcome.stderr
    );
    assert!(began.elapsed() < TOO_LONG);
    assert_eq!(outcome.code, Some(130), "{}", outcome.stderr);
}

#[test]
fn it_ends_at_once_where_only_the_rate_keeps_it_waiting() {
    let server = server();
    let arguments = ["--rate=1", "--conversation=1..=5"];
    let child = start(&server.url, "reqwest", &arguments);
    let first = server.asked.iter().next();
    assert!(first.is_some());
    let began = Instant::now();
    kill("INT", &child);
    let outcome = Outcome::ended(child);
    assert!(began.elapsed() < TOO_LONG);
    assert_eq!(outcome.code, Some(130), "{}", outcome.stderr);
    // it may have come in time or not
    assert!(
        outcome.stdout.starts_with("documents "),
        "{}",
        outcome.stdout
    );
}

#[test]
fn the_second_one_ends_it_without_a_report() {
    let server = server();
    let mut child = start(
        &server.url,
        "ureq",
        &["--conversation=1..=99", "--concurrency=2"],
    );
    until_stuck(&server);
    let stderr = child.stderr.take().expect("it has a standard error");
    let mut stderr = BufReader::new(stderr);
    kill("INT", &child);
    let mut line = String::new();
    stderr.read_line(&mut line).expect("it says something");
    assert!(line.contains("press Ctrl-C again"), "{line}");
    kill("INT", &child);
    let mut stdout = String::new();
    let mut out = child.stdout.take().expect("it has a standard output");
    out.read_to_string(&mut stdout).expect("it writes UTF-8");
    assert_eq!(stdout, "");
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
}
