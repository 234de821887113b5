//! What `redact` writes is there as a whole or not at all, whatever ends the process.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::run::{Folder, good, numbered};

const NAMES: [&str; 3] = ["a.ndjson", "a.ndjson.gz", "a.jsonl.zst"];

/// So many lines that they are more than a small disk holds, also where they are compressed.
fn many() -> String {
    const ID: i64 = 987_654_321;
    let line = numbered(7, ID) + "\n";
    (0..3000)
        .map(|id: u32| line.replace(&ID.to_string(), &id.to_string()))
        .collect()
}

/// By a signal that nothing can be done about, in the middle of its work.
#[cfg(unix)]
#[test]
fn a_killed_process_leaves_no_file_that_looks_whole() {
    // more than pipes and buffers hold
    const LINES: usize = 300;
    let line = format!("{}\n", good());
    for name in NAMES {
        let folder = Folder::new();
        let mut child = folder
            .command(&["redact", "--input", "ndjson", "-", "--output", name])
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary starts");
        let mut stdin = child.stdin.take().expect("it has a standard input");
        for _ in 0..LINES {
            stdin.write_all(line.as_bytes()).expect("it reads on");
        }
        child.kill().expect("it is still running");
        child.wait().expect("it ends");
        assert!(!folder.path(name).exists(), "{name}");
        // what is left is found by no search
        let outcome = folder.run(&["check", "."]);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stdout);
    }
}

/// The limit on the size of files makes a write stop in the middle of a line, as a full disk
/// does.
#[cfg(unix)]
#[test]
fn a_file_that_cannot_grow_is_none() {
    let lines = many();
    for name in NAMES {
        let folder = Folder::new().with("in.ndjson", &lines);
        let output = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""])
            .arg(env!("CARGO_BIN_EXE_conversation-validator"))
            .args(["redact", "in.ndjson", "--output", name])
            .current_dir(folder.path(""))
            .output()
            .expect("a shell runs");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{stderr}");
        assert!(stderr.contains(&format!("{name}: ")), "{stderr}");
        assert!(!folder.path(name).exists(), "{name}");
    }
}

/// A disk of its own, where the test may mount one.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_has_no_file() {
    let lines = many();
    for name in NAMES {
        let folder = Folder::new()
            .with("in.ndjson", &lines)
            .with("disk/mount point", "")
            .with("kept/mount point", "");
        // the disk is gone with the last process that sees it, so what is on it is copied
        let script = "mount -t tmpfs -o size=8k none disk || exit 77
            \"$0\" redact in.ndjson --output \"disk/$1\"; code=$?
            cp \"disk/$1\" kept; exit $code";
        let output = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", script])
            .arg(env!("CARGO_BIN_EXE_conversation-validator"))
            .arg(name)
            .current_dir(folder.path(""))
            .output();
        let kept = folder.path("kept").join(name);
        assert!(!Path::new(&kept).exists(), "{output:?}");
        match output {
            Ok(output) if output.status.code() == Some(3) => {
                let stderr = String::from_utf8_lossy(&output.stderr);
                assert!(stderr.contains("the disk is full"), "{stderr}");
            }
            _ => {
                println!("skipped: no disk can be mounted here");
                return;
            }
        }
    }
}
