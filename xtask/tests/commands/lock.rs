//! Two commands at once in one workspace.

use std::io::{self, Write};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use xtask::generate::{check, write};
use xtask::lock::{Lock, Use};
use xtask::validator::Validator;
use xtask::verdict::Verdict;
use xtask::{bless, conformance, patch};

use crate::workspace::{SCHEMA, Workspace};

/// Sends each piece of output as it is written.
struct Output(Sender<String>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // the receiver may already be gone
        let _ = self.0.send(String::from_utf8_lossy(bytes).into_owned());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn lock(workspace: &Workspace, of: Use) -> Lock {
    Lock::take(workspace.root(), of, &mut io::sink()).expect("the workspace is free")
}

type Command = fn(&Workspace, &mut dyn Write) -> anyhow::Result<Verdict>;

/// The command reports that it waits, does nothing until it may, and then does its work.
fn waits(of: Use, command: Command) {
    let workspace = Workspace::with_schema();
    workspace.write("codegen/tests/golden/case/conversation.schema.json", SCHEMA);
    workspace.write(
        "schema/payloads/reject/stale.findings.txt",
        "error json #: broken\n",
    );
    let _ = validator(&workspace);
    let before = workspace.content();
    let other = lock(&workspace, of);
    let (sender, output) = channel();
    thread::scope(|scope| {
        let running = scope.spawn(|| command(&workspace, &mut Output(sender)));
        let first = output.recv().expect("it says something");
        assert!(
            first.starts_with("waiting for another `cargo xtask`"),
            "{first}"
        );
        assert_eq!(workspace.content(), before);
        drop(other);
        let verdict = running.join().expect("it ends");
        assert!(verdict.is_ok(), "{verdict:?}");
    });
}

/// A validator that reports nothing, as a script.
fn validator(workspace: &Workspace) -> Validator {
    let summary = r#"{"documents": 1, "errors": 0, "warnings": 0, "notes": 0, "unreadable": 0}"#;
    let report = format!(r#"{{"format_version": 1, "summary": {summary}, "findings": []}}"#);
    workspace.write("live.json", &report);
    workspace.validator(&report, &report, 0)
}

#[test]
fn a_writer_waits_until_the_workspace_is_free() {
    for of in [Use::Read, Use::Write] {
        waits(of, |workspace, out| write(workspace.root(), out));
        waits(of, |workspace, out| patch::run(workspace.root(), "[]", out));
        waits(of, |workspace, out| {
            bless::run(workspace.root(), &validator(workspace), out)
        });
    }
}

#[test]
fn a_reader_waits_for_a_writer() {
    waits(Use::Write, |workspace, out| check(workspace.root(), out));
    waits(Use::Write, |workspace, out| {
        conformance::run(workspace.root(), &validator(workspace), out)
    });
}

#[test]
fn a_reader_does_not_wait_for_other_readers() {
    let workspace = Workspace::with_schema();
    let _other = lock(&workspace, Use::Read);
    let mut out = Vec::new();
    let verdict = check(workspace.root(), &mut out).expect("it does its work");
    assert_eq!(verdict, Verdict::Fail);
    assert!(!String::from_utf8_lossy(&out).contains("waiting"));
}

/// As in a checkout of another user. The superuser can write all the same.
#[cfg(unix)]
#[test]
fn a_reader_does_not_need_write_access() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    let workspace = Workspace::with_schema();
    let target = workspace.root().join("target");
    fs::create_dir_all(&target).expect("a folder");
    let allow = |mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(&target, permissions).expect("permissions");
    };
    allow(0o555);
    let is_refused = fs::write(target.join("probe"), "").is_err();
    // released at once: a writer would wait for a real lock
    let take = |of| Lock::take(workspace.root(), of, &mut io::sink()).map(drop);
    let reading = take(Use::Read);
    let writing = take(Use::Write);
    allow(0o755);
    assert!(reading.is_ok(), "{reading:?}");
    assert_eq!(writing.is_err(), is_refused, "{writing:?}");
}

#[test]
fn many_at_once_leave_what_one_leaves() {
    let workspace = Workspace::with_schema();
    let first = write(workspace.root(), &mut io::sink()).expect("it does its work");
    assert_eq!(first, Verdict::Pass);
    let expected = workspace.content();
    let types = "generated-client/src/generated/types.rs";
    workspace.write(types, "// stale");
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| write(workspace.root(), &mut io::sink()).expect("it does its work"));
        }
    });
    assert_eq!(workspace.content(), expected);
}
