//! `--record`: what was received, kept for `check`.

use std::fs;
use std::process::Stdio;

use serde_json::Value;

use super::{TRANSPORTS, command, live};
use crate::hostile::{Hostile, answer, keep_silent};
use crate::run::{Folder, Outcome, numbered};
use crate::stand_in::{StandIn, kill};

/// Conversations 1 to 3 of account 7, with personal data, and the stand-in for them.
fn service() -> (Folder, StandIn) {
    let folder = (1..=3).fold(Folder::new(), |folder, id| {
        let payload = numbered(7, id).replace("Noa Mizrahi", "canary");
        assert!(payload.contains("canary"));
        folder.with(&format!("d/{id}.json"), payload)
    });
    let stand_in = StandIn::start(&folder, &["d"]);
    (folder, stand_in)
}

/// The ids in a recording, line by line.
fn ids(text: &str) -> Vec<i64> {
    text.lines()
        .map(|line| {
            let payload: Value = serde_json::from_str(line).expect("a line is JSON");
            payload["id"].as_i64().expect("it has an id")
        })
        .collect()
}

fn read(folder: &Folder, name: &str) -> String {
    fs::read_to_string(folder.path(name)).expect("there is a recording")
}

#[test]
fn what_was_received_is_recorded_redacted_in_the_order_asked() {
    let (folder, stand_in) = service();
    for (transport, other) in TRANSPORTS.into_iter().zip(["2..=9", "3"]) {
        let file = format!("{transport}.ndjson");
        let arguments = ["--conversation", "1..=3", "--record", &file];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let said = format!("conversation-validator: recorded 3 in {file}\n");
        assert_eq!(outcome.stderr, said);
        // a second run appends
        let arguments = ["--conversation", other, "--record", &file];
        let outcome = live(&folder, &stand_in.url, transport, &arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let text = read(&folder, &file);
        let expected: &[i64] = if other == "3" {
            &[1, 2, 3, 3]
        } else {
            &[1, 2, 3, 2, 3]
        };
        assert_eq!(ids(&text), expected);
        assert!(!text.contains("canary"), "{text}");
        assert_eq!(folder.run(&["check", &file]).code, Some(0));
    }
}

#[test]
fn raw_is_as_it_came() {
    let (folder, stand_in) = service();
    let arguments = ["--conversation=1..=3", "--record=a.ndjson", "--record-raw"];
    let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let came: String = (1..=3)
        .map(|id| read(&folder, &format!("d/{id}.json")) + "\n")
        .collect();
    assert_eq!(read(&folder, "a.ndjson"), came);
}

#[test]
fn a_compressed_recording_is_read_as_any_other() {
    let (folder, stand_in) = service();
    for name in ["a.ndjson.gz", "a.ndjson.zst"] {
        for _ in 0..2 {
            let arguments = ["--conversation=1..=3", "--record", name];
            let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
            assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        }
        let outcome = folder.run(&["check", name]);
        assert!(
            outcome.stdout.starts_with("documents 6, conforming 6,"),
            "{}",
            outcome.stdout
        );
    }
}

#[cfg(unix)]
#[test]
fn who_may_read_what_is_recorded_raw_is_told() {
    use std::os::unix::fs::PermissionsExt as _;

    let (_payloads, stand_in) = service();
    for (mode, raw, is_told) in [
        (0o600, true, false),
        (0o640, true, true),
        (0o644, false, false),
    ] {
        let folder = Folder::new().with("a.ndjson", "");
        let mode = fs::Permissions::from_mode(mode);
        fs::set_permissions(folder.path("a.ndjson"), mode).expect("the test owns it");
        let mut arguments = vec!["--conversation=1", "--record=a.ndjson"];
        arguments.extend(raw.then_some("--record-raw"));
        let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let said = "conversation-validator: a.ndjson: other users may read";
        assert_eq!(outcome.stderr.contains(said), is_told, "{}", outcome.stderr);
    }
}

#[test]
fn what_a_crash_left_of_a_line_is_cut_off_and_told() {
    let (folder, stand_in) = service();
    for name in ["a.ndjson", "a.ndjson.gz", "a.ndjson.zst"] {
        let arguments = ["--conversation=1..=3", "--record", name];
        live(&folder, &stand_in.url, "ureq", &arguments);
        let whole = fs::read(folder.path(name)).expect("there is a recording");
        fs::write(folder.path(name), &whole[..whole.len() - 5]).expect("it is written");
        let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let said = format!("conversation-validator: {name}: removed an incomplete line of ");
        assert!(outcome.stderr.starts_with(&said), "{}", outcome.stderr);
        let outcome = folder.run(&["check", name]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let counted = outcome.stdout.starts_with("documents 5, conforming 5,");
        assert!(counted, "{}", outcome.stdout);
    }
}

#[test]
fn what_is_not_json_is_recorded_only_raw_and_the_token_never() {
    let folder = Folder::new();
    for (body, raw, said, content) in [
        ("<canary>", false, "recorded 0 in a.ndjson\n", ""),
        (
            "<canary>",
            false,
            "not recorded: 1, not JSON; use --record-raw to record such responses\n",
            "",
        ),
        ("<canary>", true, "recorded 1 in a.ndjson\n", "<canary>\n"),
        ("", true, "not recorded: 1, empty\n", "<canary>\n"),
        (
            "{\"test-token\":1}",
            true,
            "not recorded: 1, contains the token\n",
            "<canary>\n",
        ),
        (
            "{\"test-token\":1}",
            false,
            "not recorded: 1, contains the token\n",
            "<canary>\n",
        ),
    ] {
        let server = Hostile::saying(answer("200 OK", "", body));
        let mut arguments = vec!["--conversation=1", "--record=a.ndjson"];
        arguments.extend(raw.then_some("--record-raw"));
        let outcome = live(&folder, &server.url, "reqwest", &arguments);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(said), "{said}: {}", outcome.stderr);
        assert_eq!(read(&folder, "a.ndjson"), content);
    }
}

#[test]
fn the_token_is_found_however_a_body_spells_it() {
    let escaped = [
        r"\u0074est-token",
        r"tes\u0074-toke\u006E",
        r"x\u0054\u0045\u0053\u0054-\u0074oken",
    ];
    for token in escaped {
        let named = numbered(7, 1).replacen('{', &format!("{{\"{token}\":1,"), 1);
        let valued = numbered(7, 1).replace("\"open\"", &format!("\"{token}\""));
        let torn = format!("{{\"{token}\"");
        for body in [named, valued, torn] {
            let server = Hostile::saying(answer("200 OK", "", &body));
            for flags in [
                &["--record=a.ndjson"][..],
                &["--record=a.ndjson", "--record-raw"],
            ] {
                let folder = Folder::new();
                let mut arguments = vec!["--conversation=1"];
                arguments.extend(flags);
                let outcome = live(&folder, &server.url, "ureq", &arguments);
                let said = "not recorded: 1, contains the token\n";
                assert!(outcome.stderr.contains(said), "{body}: {}", outcome.stderr);
                assert_eq!(read(&folder, "a.ndjson"), "");
            }
        }
    }
}

#[test]
fn a_closed_pipe_costs_the_report_and_not_the_recording() {
    // findings in each, so that the first of them tells that nobody reads
    let folder = (1..=40).fold(Folder::new(), |folder, id| {
        let payload = numbered(7, id).replace("\"can_reply\":true", "\"can_reply\":7");
        folder.with(&format!("d/{id}.json"), payload)
    });
    let stand_in = StandIn::start(&folder, &["d"]);
    for format in ["text", "json"] {
        let file = format!("{format}.ndjson");
        let arguments = [
            "--conversation=1..=40",
            "--record",
            &file,
            "--format",
            format,
        ];
        let mut child = command(&folder, &stand_in.url, "ureq", &arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stdout.take());
        let outcome = Outcome::ended(child);
        assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
        let said = format!("conversation-validator: recorded 40 in {file}\n");
        assert_eq!(outcome.stderr, said);
        let all: Vec<i64> = (1..=40).collect();
        assert_eq!(ids(&read(&folder, &file)), all);
    }
}

#[test]
fn only_what_was_fetched_is_recorded() {
    let (folder, stand_in) = service();
    let arguments = ["--conversation=1", "--conversation=99", "--record=a.ndjson"];
    let outcome = live(&folder, &stand_in.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert_eq!(ids(&read(&folder, "a.ndjson")), [1]);
}

#[test]
fn a_recording_that_cannot_be_begun_is_told_before_anything_is_asked() {
    let folder = Folder::new()
        .with("folder.ndjson/x", "")
        .with("torn.ndjson", "<html>");
    let server = Hostile::saying(answer("200 OK", "", &numbered(7, 1)));
    for (file, code, why) in [
        ("folder.ndjson", 2, "it is a folder"),
        ("missing/a.ndjson", 2, "its folder does not exist"),
        ("a.json", 2, "recordings are NDJSON"),
        ("torn.ndjson", 3, "its last line"),
    ] {
        let arguments = ["--conversation=1", "--record", file];
        let outcome = live(&folder, &server.url, "ureq", &arguments);
        assert_eq!(outcome.code, Some(code), "{file}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "");
        let said = format!("cannot record in {file}: {why}");
        assert!(outcome.stderr.contains(&said), "{file}: {}", outcome.stderr);
        assert!(server.asked.try_recv().is_err(), "{file}");
    }
}

#[test]
fn a_read_only_folder_is_told() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new().with("locked/x", "");
    let locked = folder.path("locked");
    let allow = |mode| fs::set_permissions(&locked, fs::Permissions::from_mode(mode));
    allow(0o500).expect("the test owns the folder");
    // who may write everywhere, as root may, cannot see this
    let may_write_everywhere = fs::write(folder.path("locked/probe"), "").is_ok();
    let arguments = ["--conversation=1", "--record=locked/a.ndjson"];
    let outcome = live(&folder, "http://127.0.0.1:9", "ureq", &arguments);
    allow(0o700).expect("the test owns the folder");
    if !may_write_everywhere {
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        assert!(
            outcome.stderr.contains("permission denied"),
            "{}",
            outcome.stderr
        );
    }
}

/// Answers the first conversation and keeps silent about the others.
fn one_answer() -> Hostile {
    Hostile::start(|head, stream| {
        if head.contains("/conversations/1 ") {
            let bytes = answer("200 OK", "", &numbered(7, 1));
            // the other end is there until it has this
            let _ = std::io::Write::write_all(stream, bytes.as_bytes());
        } else {
            keep_silent(stream);
        }
    })
}

#[test]
fn a_file_in_use_is_told_and_ctrl_c_leaves_whole_lines() {
    let folder = Folder::new();
    let server = one_answer();
    let arguments = [
        "--conversation=1..=3",
        "--concurrency=1",
        "--record=a.ndjson",
    ];
    let first = command(&folder, &server.url, "ureq", &arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    // when it asks for the second, it has the first, and the file
    assert_eq!(server.asked.iter().take(2).count(), 2);
    let second = live(&folder, &server.url, "ureq", &arguments);
    assert_eq!(second.code, Some(3), "{}", second.stderr);
    assert!(
        second.stderr.contains("a.ndjson: it is in use"),
        "{}",
        second.stderr
    );

    kill("INT", &first);
    let outcome = Outcome::ended(first);
    assert_eq!(outcome.code, Some(130), "{}", outcome.stderr);
    assert!(
        outcome.stderr.contains("recorded 1 in a.ndjson\n"),
        "{}",
        outcome.stderr
    );
    assert_eq!(ids(&read(&folder, "a.ndjson")), [1]);
    assert!(read(&folder, "a.ndjson").ends_with('\n'));
}
