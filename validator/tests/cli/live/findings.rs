//! What is found is reported as `check` reports it, and ends as it does.

use std::process::Stdio;

use serde_json::{Value, json};

use super::{TRANSPORTS, command, live};
use crate::hostile::{Hostile, answer};
use crate::run::{Folder, Outcome, bad, numbered};
use crate::stand_in::StandIn;

/// Conversations 1, 2 and 4 of account 7; of these 4 violates the contract.
fn service() -> (Folder, StandIn) {
    let folder = Folder::new()
        .with("1.json", numbered(7, 1))
        .with("2.json", numbered(7, 2))
        .with("4.json", violating(4));
    let stand_in = StandIn::start(&folder, &["1.json", "2.json", "4.json"]);
    (folder, stand_in)
}

fn violating(id: i64) -> String {
    numbered(7, id).replace("\"can_reply\":true", "\"can_reply\":\"canary\"")
}

#[test]
fn what_conforms_is_0() {
    let (folder, stand_in) = service();
    for transport in TRANSPORTS {
        let outcome = live(
            &folder,
            &stand_in.url,
            transport,
            &["--conversation", "1..=3"],
        );
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        assert_eq!(
            outcome.stdout,
            "documents 2, conforming 2, errors 0, warnings 0, notes 0, unreadable 0\n"
        );
        assert_eq!(
            outcome.stderr,
            "conversation-validator: not found in the ranges: 1\n"
        );
    }
}

#[test]
fn a_violation_is_1_and_its_source_is_the_url() {
    let (folder, stand_in) = service();
    for transport in TRANSPORTS {
        let arguments = ["--conversation", "1..=4", "--format", "json"];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        let report: Value = serde_json::from_str(&outcome.stdout).expect("one JSON document");
        assert_eq!(
            report["summary"],
            json!({"documents": 3, "conforming": 2, "errors": 1, "warnings": 1, "notes": 0,
                   "unreadable": 0, "skipped": 0})
        );
        let finding = &report["findings"][0];
        let url = format!("{}/api/v1/accounts/7/conversations/4", stand_in.url);
        assert_eq!(finding["source"], url.as_str());
        assert_eq!(finding["record"], 1);
        assert_eq!(finding["instance_path"], "/can_reply");
        assert!(!outcome.stdout.contains("canary"), "{}", outcome.stdout);
    }
}

#[test]
fn findings_are_listed_in_the_order_asked_however_the_answers_come() {
    let folder = (1..=40).fold(Folder::new(), |folder, id| {
        folder.with(&format!("d/{id}.json"), violating(id))
    });
    // the first of every three answers is the last to come
    let stand_in = StandIn::start(&folder, &["d", "--fault", "delay=30,none,none"]);
    for transport in TRANSPORTS {
        let arguments = [
            "--conversation=21..=40",
            "--conversation=1..=20",
            "--layers=schema",
            "--each",
        ];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        let ids: Vec<i64> = outcome
            .stdout
            .lines()
            .filter_map(|line| line.split_once(":1: error schema #/can_reply"))
            .filter_map(|(source, _)| source.rsplit('/').next()?.parse().ok())
            .collect();
        let expected: Vec<i64> = (21..=40).chain(1..=20).collect();
        assert_eq!(ids, expected, "{}", outcome.stderr);
    }
}

#[test]
fn the_flags_of_check_are_those_of_live() {
    let folder = Folder::new().with(
        "a.json",
        numbered(7, 1).replacen('{', "{\"brand_new\":1,", 1),
    );
    let stand_in = StandIn::start(&folder, &["a.json"]);
    let run = |flags: &[&str]| {
        let mut arguments = vec!["--conversation", "1"];
        arguments.extend(flags);
        live(&folder, &stand_in.url, "ureq", &arguments)
    };
    assert!(run(&[]).stdout.contains("notes 1"));
    assert_eq!(run(&["--deny-undeclared"]).code, Some(1));
    assert!(run(&["--layers", "json,schema"]).stdout.contains("notes 0"));
    assert!(
        run(&["--each", "--max-findings", "0"])
            .stdout
            .contains("not listed: 1 more finding; ")
    );
    let quiet = run(&["--quiet", "--deny-undeclared"]);
    assert_eq!(
        (quiet.code, quiet.stdout.as_str(), quiet.stderr.as_str()),
        (Some(1), "", "")
    );
}

#[test]
fn what_is_answered_for_it_is_checked_even_if_it_is_another_conversation_or_none() {
    let folder = Folder::new();
    for (body, errors) in [
        (numbered(7, 1), 0),
        (bad(), 2),
        ("<html>".into(), 1),
        (String::new(), 1),
        ("[".repeat(10_000) + &"]".repeat(10_000), 1),
    ] {
        let server = Hostile::saying(answer("200 OK", "", &body));
        for transport in TRANSPORTS {
            let outcome = live(&folder, &server.url, transport, &["--conversation", "1"]);
            let conforming = i32::from(errors == 0);
            assert_eq!(
                outcome.code,
                Some(1 - conforming),
                "{body}: {}",
                outcome.stderr
            );
            let counts = format!("documents 1, conforming {conforming}, errors {errors}");
            assert!(outcome.stdout.contains(&counts), "{}", outcome.stdout);
        }
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let (folder, stand_in) = service();
    for format in ["text", "json"] {
        let arguments = ["--conversation", "1..=4", "--format", format];
        let mut child = command(&folder, &stand_in.url, "ureq", &arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stdout.take());
        let outcome = Outcome::ended(child);
        assert_eq!(outcome.code, Some(1), "{format}: {}", outcome.stderr);
        assert!(
            !outcome.stderr.contains("cannot write"),
            "{}",
            outcome.stderr
        );
    }
}
