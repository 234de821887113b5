//! A recording holds whole lines, whatever ends the process that writes it.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::run::{Folder, good};

const NAMES: [&str; 3] = ["a.ndjson", "a.ndjson.gz", "a.jsonl.zst"];

/// How many lines are in a recording, all of which have to be payloads that conform.
fn lines(folder: &Folder, name: &str) -> u64 {
    let outcome = folder.run(&["check", "--format", "json", name]);
    assert_eq!(
        outcome.code,
        Some(0),
        "{}{}",
        outcome.stdout,
        outcome.stderr
    );
    let report: serde_json::Value =
        serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    report["summary"]["documents"].as_u64().expect("a count")
}

/// What the binary says has been recorded, in spite of an error.
fn said_to_be_recorded(output: &Output) -> u64 {
    let stderr = String::from_utf8_lossy(&output.stderr);
    let (_, count) = stderr
        .trim_end()
        .rsplit_once("lines recorded before that, which stay: ")
        .unwrap_or_else(|| panic!("it tells no count: {stderr}"));
    count.parse().expect("a count")
}

#[cfg(unix)]
#[test]
fn a_killed_process_leaves_whole_lines() {
    // more than pipes and buffers hold, so that lines were recorded when it has been taken
    const LINES: usize = 300;
    let line = format!("{}\n", good());
    for (round, name) in NAMES.into_iter().cycle().take(6).enumerate() {
        let folder = Folder::new();
        let mut child = folder
            .command(&["redact", "--input", "ndjson", "-", "--output", name])
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary starts");
        let mut stdin = child.stdin.take().expect("it has a standard input");
        for _ in 0..LINES + 37 * round {
            stdin.write_all(line.as_bytes()).expect("it reads on");
        }
        // by a signal that nothing can be done about, in the middle of its work
        child.kill().expect("it is still running");
        child.wait().expect("it ends");
        let recorded = lines(&folder, name);
        assert!(recorded > 0, "{name}");
        assert!(recorded <= (LINES + 37 * round) as u64, "{name}");
    }
}

/// The limit on the size of files makes a write stop in the middle of a line, as a full disk
/// does.
#[cfg(unix)]
#[test]
fn a_file_that_cannot_grow_ends_with_a_whole_line() {
    for (name, input) in NAMES.iter().zip([200, 2000, 2000]) {
        let folder = Folder::new().with("in.ndjson", format!("{}\n", good()).repeat(input));
        let output = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 101; exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_conversation-validator"))
            .args(["redact", "in.ndjson", "--output", name])
            .current_dir(folder.path(""))
            .output()
            .expect("a shell runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{stderr}");
        assert!(
            stderr.contains(&format!("cannot record in {name}: ")),
            "{stderr}"
        );
        let recorded = lines(&folder, name);
        assert!(recorded > 0, "{name}");
        assert_eq!(recorded, said_to_be_recorded(&output), "{name}");
    }
}

/// A disk of its own, where the test may mount one.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_with_a_whole_line() {
    for name in NAMES {
        let folder = Folder::new()
            .with("in.ndjson", format!("{}\n", good()).repeat(2000))
            .with("disk/mount point", "")
            .with("kept/mount point", "");
        // the disk is gone with the last process that sees it, so what is on it is copied
        let script = "mount -t tmpfs -o size=96k none disk || exit 77
            \"$0\" redact in.ndjson --output \"disk/$1\"; code=$?
            cp \"disk/$1\" kept; exit $code";
        let output = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", script])
            .arg(env!("CARGO_BIN_EXE_conversation-validator"))
            .arg(name)
            .current_dir(folder.path(""))
            .output();
        let output = match output {
            Ok(output) if output.status.code() == Some(3) => output,
            other => {
                let kept = folder.path("kept").join(name);
                assert!(!Path::new(&kept).exists(), "{other:?}");
                println!("skipped: no disk can be mounted here");
                return;
            }
        };
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains("No space left on device"), "{stderr}");
        fs::rename(folder.path("kept").join(name), folder.path(name)).expect("it was kept");
        let recorded = lines(&folder, name);
        assert!(recorded > 0, "{name}");
        assert_eq!(recorded, said_to_be_recorded(&output), "{name}");
    }
}
