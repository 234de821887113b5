//! The worst that can happen to a run: it is killed, its disk is full, or its files can not take
//! their places.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Mutex;

use serde_json::Value;

use super::lost_work::{id, left};
use super::{TRANSPORTS, command, live};
use crate::hostile::{Hostile, answer, keep_silent};
use crate::run::{Folder, Outcome, numbered};
use crate::stand_in::kill;

/// Answers every conversation.
fn server() -> Hostile {
    Hostile::start(|head, stream| {
        let bytes = answer("200 OK", "", &numbered(7, id(head)));
        let _ = stream.write_all(bytes.as_bytes());
    })
}

/// What readers find in a recording.
fn recorded(folder: &Folder, name: &str) -> Vec<i64> {
    // it may have been killed in the middle of a line
    let outcome = folder.run(&["redact", name]);
    let ids = outcome.stdout.lines().map(|line| {
        let payload: Value = serde_json::from_str(line).expect("a line is JSON");
        payload["id"].as_i64().expect("it has an id")
    });
    ids.collect()
}

#[test]
fn a_run_that_is_killed_leaves_a_recording_that_resume_completes() {
    let names = ["a.ndjson", "a.ndjson.gz", "a.jsonl.zst"];
    for (name, asked) in names
        .into_iter()
        .flat_map(|name| [1, 5, 23].map(|asked| (name, asked)))
    {
        let folder = Folder::new();
        let server = server();
        let record = format!("--record={name}");
        let arguments = [
            "--conversation=1..=40",
            "--concurrency=3",
            &record,
            "--resume",
        ];
        let child = command(&folder, &server.url, "ureq", &arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        assert_eq!(server.asked.iter().take(asked).count(), asked);
        kill("KILL", &child);
        let killed = Outcome::ended(child);
        // it may have been ready before
        assert!(matches!(killed.code, None | Some(0)), "{}", killed.stderr);
        let before = recorded(&folder, name);
        let outcome = live(&folder, &server.url, "ureq", &arguments);
        let is_complete = before.len() == 40;
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let documents = format!("documents {}, conforming {0},", 40 - before.len());
        assert!(
            is_complete || outcome.stdout.starts_with(&documents),
            "{}",
            outcome.stdout
        );
        let after = recorded(&folder, name);
        assert_eq!(after.len(), 40, "{name}: {after:?}");
        assert_eq!(
            BTreeSet::from_iter(after),
            (1..=40).collect::<BTreeSet<_>>()
        );
        let checked = folder.run(&["check", name]);
        assert_eq!(checked.code, Some(0), "{}", checked.stderr);
    }
}

/// Every place at which a crash can tear the last line.
#[test]
fn a_line_that_was_torn_anywhere_is_asked_for_again() {
    let server = server();
    for name in ["a.ndjson", "a.ndjson.gz"] {
        let folder = Folder::new();
        let record = format!("--record={name}");
        let arguments = [
            "--conversation=1..=2",
            "--concurrency=1",
            &record,
            "--resume",
        ];
        let run = || live(&folder, &server.url, "ureq", &arguments);
        assert_eq!(run().code, Some(0));
        let whole = fs::read(folder.path(name)).expect("a recording");
        // the lengths of both lines are about the same
        let second = whole.len() / 2 + 16;
        for length in (second..whole.len()).step_by((whole.len() - second) / 8) {
            fs::write(folder.path(name), &whole[..length]).expect("it is written");
            let outcome = run();
            assert_eq!(outcome.code, Some(0), "{length}: {}", outcome.stderr);
            assert_eq!(recorded(&folder, name), [1, 2], "{length}");
        }
    }
}

/// The same command, where no file can be larger than so many blocks of 512 bytes: so a process
/// sees a disk that is full.
fn limited(command: &Command, folder: &Folder, blocks: usize) -> Command {
    let script = format!("ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" \"$@\"");
    let mut limited = Command::new("sh");
    limited
        .args(["-c", &script])
        .arg(command.get_program())
        .args(command.get_args())
        .current_dir(folder.path(""))
        .env("API_ACCESS_TOKEN", "test-token");
    limited
}

#[test]
fn a_disk_that_is_full_ends_the_run_and_what_is_not_recorded_is_among_the_failed_ids() {
    let server = server();
    let size = numbered(7, 1).len();
    for (transport, concurrency) in [("ureq", "1"), ("ureq", "4"), ("reqwest", "8")] {
        let folder = Folder::new();
        let concurrency = format!("--concurrency={concurrency}");
        let arguments = [
            "--conversation=1..=30",
            "--conversation=4",
            &concurrency,
            "--record=a.ndjson",
            "--record-raw",
            "--failed-ids=left.txt",
        ];
        let live = command(&folder, &server.url, transport, &arguments);
        // so that the third line is one too many
        let blocks = (2 * size + size / 2) / 512;
        let outcome = Outcome::of(limited(&live, &folder, blocks), b"");
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        let said = "lines recorded before that and kept: 2";
        assert_eq!(
            outcome.stderr.matches(said).count(),
            1,
            "{}",
            outcome.stderr
        );
        assert!(
            outcome.stdout.starts_with("documents "),
            "{}",
            outcome.stdout
        );
        assert_eq!(recorded(&folder, "a.ndjson"), [1, 2]);
        assert_eq!(left(&folder), (3..=30).collect::<BTreeSet<_>>());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn failed_ids_that_cannot_be_written_are_told() {
    let server = server();
    let arguments = ["--conversation=1", "--failed-ids=/dev/full"];
    // nothing failed, so there is nothing to write
    let outcome = live(&Folder::new(), &server.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let broken = Hostile::saying(answer("500 Broken", "", ""));
    let arguments = [&arguments[..], &["--retries=0"]].concat();
    let outcome = live(&Folder::new(), &broken.url, "ureq", &arguments);
    assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
    let said = "/dev/full: the disk is full; free some space";
    assert!(outcome.stderr.contains(said), "{}", outcome.stderr);
}

/// While the run goes on, somebody makes directories of the names.
#[test]
fn what_cannot_take_its_place_in_the_end_is_kept_and_it_is_said_where() {
    for transport in TRANSPORTS {
        let folder = Folder::new();
        let names = ["r.json", "p.json", "left.txt"];
        let in_the_way = names.map(|name| folder.path(name));
        let once = Mutex::new(Some(in_the_way));
        let server = Hostile::start(move |head, stream| {
            if let Some(paths) = once.lock().expect("nobody panics").take() {
                for path in paths {
                    fs::create_dir(path).expect("a directory");
                }
            }
            let bytes = match id(head) {
                1 => answer("200 OK", "", &numbered(7, 1)),
                _ => answer("500 Broken", "", ""),
            };
            let _ = stream.write_all(bytes.as_bytes());
        });
        let arguments = [
            "--conversation=1..=2",
            "--retries=0",
            "--report=json=r.json",
            "--profile=p.json",
            "--failed-ids=left.txt",
        ];
        let outcome = live(&folder, &server.url, transport, &arguments);
        assert_eq!(outcome.code, Some(4), "{}", outcome.stderr);
        for (name, content) in names
            .into_iter()
            .zip(["\"documents\": 1", "\"count\":", "2..=2\n"])
        {
            let kept = fs::read_dir(folder.path(""))
                .expect("a folder")
                .map(|entry| entry.expect("an entry").file_name())
                .map(|name| name.to_string_lossy().into_owned())
                .find(|kept| kept.starts_with(&format!(".{name}.")))
                .expect("it is kept");
            let text = fs::read_to_string(folder.path(&kept)).expect("a file");
            assert!(text.contains(content), "{text}");
            let said =
                format!("{name}: it is a directory; give a file in it; the complete output is in ");
            assert!(outcome.stderr.contains(&said), "{}", outcome.stderr);
            let move_it = format!("{kept}' NEW\n");
            assert!(outcome.stderr.contains(&move_it), "{}", outcome.stderr);
        }
    }
}

/// Answers that do not come are as little lost as those that do.
#[test]
fn what_is_under_way_when_the_recording_fails_is_among_the_failed_ids() {
    let server = Hostile::start(|head, stream| match id(head) {
        1..=3 => {
            let bytes = answer("200 OK", "", &numbered(7, id(head)));
            let _ = stream.write_all(bytes.as_bytes());
        }
        _ => keep_silent(stream),
    });
    let folder = Folder::new();
    let arguments = [
        "--conversation=1..=9",
        "--concurrency=4",
        "--record=a.ndjson",
        "--record-raw",
        "--failed-ids=left.txt",
    ];
    let live = command(&folder, &server.url, "ureq", &arguments);
    let size = numbered(7, 1).len();
    let outcome = Outcome::of(limited(&live, &folder, (size + size / 2) / 512), b"");
    assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
    assert_eq!(recorded(&folder, "a.ndjson"), [1]);
    assert_eq!(left(&folder), (2..=9).collect::<BTreeSet<_>>());
}
