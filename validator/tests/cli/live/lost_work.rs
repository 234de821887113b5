//! No work is lost: a wrong token is noticed, a busy service waited for, and what failed or was
//! recorded is known to the next run.

use std::fs;
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::{TRANSPORTS, live};
use crate::hostile::{Hostile, answer};
use crate::run::{Folder, numbered};
use crate::stand_in::StandIn;

/// The conversation that a request is for.
fn id(head: &str) -> i64 {
    let path = head.split(' ').nth(1).unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default();
    id.parse().expect("an id")
}

/// Conversations `first` to `last` of account 7, and the stand-in for them.
fn service(first: i64, last: i64, faults: &[&str]) -> (Folder, StandIn) {
    let folder = (first..=last).fold(Folder::new(), |folder, id| {
        folder.with(&format!("d/{id}.json"), numbered(7, id))
    });
    let stand_in = StandIn::start(&folder, &[&["d"], faults].concat());
    (folder, stand_in)
}

#[test]
fn a_token_that_was_refused_three_times_and_never_accepted_ends_the_run() {
    let server = Hostile::saying(answer("401 Unauthorized", "", ""));
    for transport in TRANSPORTS {
        let folder = Folder::new();
        let arguments = [
            "--conversation=1..=1000",
            "--concurrency=1",
            "--failed-ids=left.txt",
        ];
        let outcome = live(&folder, &server.url, transport, &arguments);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        let said = "stopped: the token was refused 3 times in a row";
        assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
        let asked = server.asked.try_iter().count();
        assert!((3..=4).contains(&asked), "{asked}");
        // nothing of it is lost
        let left = fs::read_to_string(folder.path("left.txt")).expect("a file");
        assert!(left.starts_with("1..=1\n2..=2\n3..=3\n"), "{left}");
        assert!(left.ends_with("..=1000\n"), "{left}");
    }
}

#[test]
fn a_token_that_was_accepted_once_is_not_given_up() {
    let server = Hostile::start(|head, stream| {
        let bytes = match id(head) {
            1 => answer("200 OK", "", &numbered(7, 1)),
            _ => answer("401 Unauthorized", "", ""),
        };
        let _ = stream.write_all(bytes.as_bytes());
    });
    let arguments = ["--conversation=1..=20", "--concurrency=1"];
    let outcome = live(&Folder::new(), &server.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
    assert_eq!(server.asked.try_iter().count(), 20);
}

#[test]
fn failed_ids_are_fit_for_conversations_from() {
    let healed = std::sync::Arc::new(AtomicUsize::new(0));
    let is_healed = healed.clone();
    let server = Hostile::start(move |head, stream| {
        let bytes = match id(head) {
            2 | 5 if is_healed.load(Ordering::SeqCst) == 0 => answer("500 Broken", "", ""),
            4 => answer("404 Not Found", "", r#"{"error":"none"}"#),
            id => answer("200 OK", "", &numbered(7, id)),
        };
        let _ = stream.write_all(bytes.as_bytes());
    });
    let folder = Folder::new();
    let first = [
        "--conversation=1..=4",
        "--conversation=5",
        "--retries=0",
        "--failed-ids=left.txt",
    ];
    let outcome = live(&folder, &server.url, "reqwest", &first);
    assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
    let left = || fs::read_to_string(folder.path("left.txt")).expect("a file");
    assert_eq!(left(), "2..=2\n5\n");
    healed.store(1, Ordering::SeqCst);
    let second = ["--conversations-from=left.txt", "--failed-ids=left.txt"];
    let outcome = live(&folder, &server.url, "reqwest", &second);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(
        outcome.stdout.starts_with("documents 2,"),
        "{}",
        outcome.stdout
    );
    assert_eq!(left(), "");
}

#[test]
fn resume_asks_only_for_what_the_recording_does_not_have() {
    for (transport, name) in TRANSPORTS.into_iter().zip(["a.ndjson", "a.ndjson.gz"]) {
        let (folder, stand_in) = service(1, 4, &[]);
        let record = format!("--record={name}");
        let run = |selection| {
            live(
                &folder,
                &stand_in.url,
                transport,
                &[selection, &record, "--resume"],
            )
        };
        let first = run("--conversation=2..=3");
        assert_eq!(first.code, Some(0), "{}", first.stderr);
        let second = run("--conversation=1..=4");
        assert!(
            second.stdout.starts_with("documents 2,"),
            "{}",
            second.stdout
        );
        let said = "recorded already, and not asked for: 2\n";
        assert!(second.stderr.contains(said), "{}", second.stderr);
        // all of it is there: that is no empty run
        let third = run("--conversation=1..=4");
        assert_eq!(third.code, Some(0), "{}", third.stderr);
        assert!(third.stdout.starts_with("documents 0,"), "{}", third.stdout);
        let checked = folder.run(&["check", name]);
        assert!(
            checked.stdout.starts_with("documents 4, conforming 4"),
            "{}",
            checked.stdout
        );
    }
}

/// One try is allowed, and each would need several.
#[test]
fn nothing_is_given_up_while_the_service_answers_too_many_requests() {
    for transport in TRANSPORTS {
        let faults = ["--fault", "429,429=1,429,none"];
        let (folder, stand_in) = service(1, 3, &faults);
        let arguments = ["--conversation=1..=3", "--retries=1"];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert!(
            outcome.stdout.starts_with("documents 3, conforming 3"),
            "{}",
            outcome.stdout
        );
    }
}

#[test]
fn an_answer_that_is_another_conversations_is_an_error() {
    for (account, number, path) in [(7, 2, "/id"), (8, 1, "/account_id")] {
        let server = Hostile::saying(answer("200 OK", "", &numbered(account, number)));
        for transport in TRANSPORTS {
            let arguments = ["--conversation=1", "--format=json"];
            let outcome = live(&Folder::new(), &server.url, transport, &arguments);
            assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
            let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
            let findings = report["findings"].as_array().expect("findings");
            assert_eq!(findings.len(), 1);
            assert_eq!(findings[0]["level"], "error");
            assert_eq!(findings[0]["instance_path"], path);
            let message = findings[0]["message"].as_str().expect("a message");
            assert!(
                message.contains("that was asked for, found another integer"),
                "{message}"
            );
        }
    }
}

#[test]
fn a_run_that_fetched_nothing_is_3_unless_that_is_allowed() {
    let (folder, stand_in) = service(1, 1, &[]);
    fs::write(folder.path("empty.txt"), "# none\n").expect("a file");
    for selection in ["--conversation=98..=99", "--conversations-from=empty.txt"] {
        for (allowed, code) in [(&[][..], 3), (&["--allow-empty"], 0)] {
            let arguments = [&[selection], allowed].concat();
            let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
            assert_eq!(outcome.code, Some(code), "{selection}: {}", outcome.stderr);
            let told = outcome.stderr.contains("no conversation was fetched");
            assert_eq!(told, code == 3, "{}", outcome.stderr);
        }
    }
}

#[test]
fn a_base_url_that_ends_in_the_beginning_of_the_call_is_refused_with_the_right_one() {
    let arguments = [
        "--conversation=1",
        "--base-url=https://chat.example.com/x/api/v1",
    ];
    let outcome = live(&Folder::new(), "", "ureq", &arguments);
    assert_eq!(outcome.code, Some(2));
    assert!(
        outcome.stderr.ends_with(": https://chat.example.com/x\n"),
        "{}",
        outcome.stderr
    );
}
