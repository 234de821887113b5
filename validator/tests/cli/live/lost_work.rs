//! No work is lost: a wrong token is noticed, a busy service waited for, and what failed or was
//! recorded is known to the next run.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::{TRANSPORTS, live};
use crate::hostile::{Hostile, answer};
use crate::run::{Folder, numbered};
use crate::stand_in::StandIn;

/// The conversation that a request is for.
pub(super) fn id(head: &str) -> i64 {
    let path = head.split(' ').nth(1).unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default();
    id.parse().expect("an id")
}

/// What `--failed-ids=left.txt` wrote, each of them; none is there twice.
pub(super) fn left(folder: &Folder) -> BTreeSet<i64> {
    let text = fs::read_to_string(folder.path("left.txt")).expect("a file");
    let mut ids = BTreeSet::new();
    for line in text.lines() {
        let (first, last) = line.split_once("..=").unwrap_or((line, line));
        let end = |end: &str| end.parse::<i64>().expect("an id");
        for id in end(first)..=end(last) {
            assert!(ids.insert(id), "{id} twice: {text}");
        }
    }
    ids
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
        let said = "stopped: the first 3 responses rejected the token";
        assert_eq!(
            outcome.stderr.matches(said).count(),
            1,
            "{}",
            outcome.stderr
        );
        let asked = server.asked.try_iter().count();
        assert!((3..=4).contains(&asked), "{asked}");
        // nothing of it is lost
        let left = fs::read_to_string(folder.path("left.txt")).expect("a file");
        assert!(left.starts_with("1..=1\n2..=2\n3..=3\n"), "{left}");
        assert!(left.ends_with("..=1000\n"), "{left}");
    }
}

/// Also when several are refused that were under way at that time.
#[test]
fn it_is_said_once_that_the_run_stopped() {
    let server = Hostile::saying(answer("401 Unauthorized", "", ""));
    for transport in TRANSPORTS {
        let arguments = ["--conversation=1..=1000", "--concurrency=16"];
        let outcome = live(&Folder::new(), &server.url, transport, &arguments);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        assert_eq!(
            outcome.stderr.matches("stopped: ").count(),
            1,
            "{}",
            outcome.stderr
        );
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
    let read = |name: &str| fs::read_to_string(folder.path(name)).expect("a file");
    assert_eq!(read("left.txt"), "2..=2\n5\n");
    healed.store(1, Ordering::SeqCst);
    let second = ["--conversations-from=left.txt", "--failed-ids=again.txt"];
    let outcome = live(&folder, &server.url, "reqwest", &second);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(
        outcome.stdout.starts_with("documents 2,"),
        "{}",
        outcome.stdout
    );
    assert_eq!(read("again.txt"), "");
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
        let said = "already recorded, and not requested again: 2\n";
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

/// The first two conversations are answered, and then nobody's for an hour.
#[test]
fn a_service_that_would_have_to_be_waited_for_too_long_ends_the_run_with_all_ids_left() {
    for retry_after in [
        "601",
        "3600",
        "99999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        let head = format!("retry-after: {retry_after}\r\n");
        let server = Hostile::start(move |request, stream| {
            let bytes = match id(request) {
                id @ 1..=2 => answer("200 OK", "", &numbered(7, id)),
                _ => answer("429 Too Many Requests", &head, ""),
            };
            let _ = stream.write_all(bytes.as_bytes());
        });
        for (transport, retries) in TRANSPORTS.into_iter().zip(["--retries=0", "--retries=2"]) {
            let folder = Folder::new();
            let arguments = [
                "--conversation=1..=1000",
                "--concurrency=4",
                "--failed-ids=left.txt",
                retries,
            ];
            let outcome = live(&folder, &server.url, transport, &arguments);
            assert_eq!(outcome.code, Some(4), "{retry_after}: {}", outcome.stderr);
            let said = "stopped: the service responds with \"too many requests\"";
            assert_eq!(
                outcome.stderr.matches(said).count(),
                1,
                "{}",
                outcome.stderr
            );
            // those that were under way, and no more
            let asked: Vec<_> = server.asked.try_iter().map(|head| id(&head)).collect();
            assert!(asked.len() <= 6, "{asked:?}");
            // the run may have ended before the second was asked for
            let unanswered = (1..=1000).filter(|id| *id > 2 || !asked.contains(id));
            assert_eq!(left(&folder), unanswered.collect());
        }
    }
}

#[test]
fn an_answer_that_is_another_conversations_is_an_error_and_not_taken_for_fetched() {
    for (account, number, path) in [(7, 2, "/id"), (8, 1, "/account_id")] {
        let server = Hostile::saying(answer("200 OK", "", &numbered(account, number)));
        for (transport, flags) in TRANSPORTS.into_iter().zip([&[][..], &["--record-raw"]]) {
            let folder = Folder::new();
            let arguments = [
                "--conversation=1",
                "--format=json",
                "--record=a.ndjson",
                "--resume",
                "--failed-ids=left.txt",
            ];
            let arguments = [&arguments[..], flags].concat();
            for _ in 0..2 {
                let outcome = live(&folder, &server.url, transport, &arguments);
                assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
                let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
                let findings = report["findings"].as_array().expect("findings");
                assert_eq!(findings.len(), 1);
                assert_eq!(findings[0]["level"], "error");
                assert_eq!(findings[0]["instance_path"], path);
                let message = findings[0]["message"].as_str().expect("a message");
                assert!(
                    message.contains("that was requested, found another integer"),
                    "{message}"
                );
                let said = "not recorded: 1, about another conversation than the requested one\n";
                assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
                let recording = fs::read_to_string(folder.path("a.ndjson"));
                assert_eq!(recording.expect("a file"), "");
                assert_eq!(left(&folder), BTreeSet::from([1]));
            }
            assert_eq!(server.asked.try_iter().count(), 2);
        }
    }
}

/// Without a recording it has to be asked for again as well.
#[test]
fn what_came_in_the_place_of_another_is_among_the_failed_ids() {
    let server = Hostile::saying(answer("200 OK", "", &numbered(7, 2)));
    let arguments = ["--conversation=1..=3", "--failed-ids=left.txt"];
    let folder = Folder::new();
    let outcome = live(&folder, &server.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert_eq!(left(&folder), BTreeSet::from([1, 3]));
}

/// As older recordings may have them, or such of other programs.
#[test]
fn resume_takes_no_record_for_fetched_that_is_not_of_the_conversation_and_the_account() {
    let (folder, stand_in) = service(1, 4, &[]);
    let lines = [
        numbered(8, 1),
        numbered(7, 3),
        numbered(7, 2).replace("\"id\":2,", "\"id\":\"2\","),
        r#"{"error":"none","id":4}"#.to_owned(),
    ];
    fs::write(folder.path("a.ndjson"), lines.join("\n") + "\n").expect("a file");
    let arguments = ["--conversation=1..=4", "--record=a.ndjson", "--resume"];
    let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
    assert!(
        outcome.stdout.starts_with("documents 3,"),
        "{}",
        outcome.stdout
    );
    let said = "already recorded, and not requested again: 1\n";
    assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
}

/// Whatever is wanted in a recording and is not in it can be asked for again.
#[test]
fn what_came_and_is_not_recorded_is_among_the_failed_ids() {
    let server = Hostile::start(|head, stream| {
        let body = match id(head) {
            1 => "<html>maintenance</html>".to_owned(),
            2 => numbered(7, 2).replace("\"open\"", "\"test-token\""),
            id => numbered(7, id),
        };
        let _ = stream.write_all(answer("200 OK", "", &body).as_bytes());
    });
    for (transport, singly) in TRANSPORTS.into_iter().zip(["2", "2..=2"]) {
        let folder = Folder::new();
        let also = format!("--conversation={singly}");
        let arguments = [
            "--conversation=1..=4",
            &also,
            "--record=a.ndjson",
            "--failed-ids=left.txt",
        ];
        let outcome = live(&folder, &server.url, transport, &arguments);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        assert_eq!(left(&folder), BTreeSet::from([1, 2]));
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
