//! 0 all conform, 1 findings, 2 usage, 3 unreadable; the worst one wins.

use std::process::Stdio;

use crate::run::{Folder, bad, good};

fn folder() -> Folder {
    Folder::new()
        .with("good.json", good())
        .with("bad.json", bad())
}

#[test]
fn conforming_is_0_and_findings_are_1() {
    let folder = folder();
    assert_eq!(folder.run(&["check", "good.json"]).code, Some(0));
    assert_eq!(folder.run(&["check", "bad.json"]).code, Some(1));
    assert_eq!(
        folder.run(&["check", "good.json", "bad.json"]).code,
        Some(1)
    );
}

#[test]
fn usage_is_2_and_goes_before_the_others() {
    for arguments in [
        &["check"][..],
        &["check", "bad.json", "missing.json", "--no-such-flag"],
        &["check", "--layers", "json,nonsense", "good.json"],
        &["check", "--input", "xml", "good.json"],
        &["check", "--format", "yaml", "good.json"],
        &["check", "--max-findings", "many", "good.json"],
        &["chek", "good.json"],
        &[],
    ] {
        let outcome = folder().run(arguments);
        assert_eq!(outcome.code, Some(2), "{arguments:?}");
        assert_eq!(outcome.stdout, "", "{arguments:?}");
        assert_ne!(outcome.stderr, "", "{arguments:?}");
    }
}

#[test]
fn help_and_version_are_0() {
    for arguments in [
        &["--help"][..],
        &["check", "--help"],
        &["live", "--help"],
        &["serve", "--help"],
        &["--version"],
    ] {
        let outcome = folder().run(arguments);
        assert_eq!(outcome.code, Some(0), "{arguments:?}");
        assert_ne!(outcome.stdout, "", "{arguments:?}");
    }
}

#[test]
fn unreadable_is_3_named_and_goes_before_findings() {
    let folder = folder();
    for (path, reason) in [
        ("missing.json", "no such file or directory"),
        ("bad.json/inside.json", "cannot read"),
    ] {
        let outcome = folder.run(&["check", path, "bad.json", "good.json"]);
        assert_eq!(outcome.code, Some(3), "{path}");
        assert!(outcome.stderr.contains(path), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(reason), "{}", outcome.stderr);
        assert!(
            outcome
                .stdout
                .contains("documents 2, conforming 1, errors 1"),
            "the rest is checked: {}",
            outcome.stdout
        );
        assert!(
            outcome.stdout.contains("unreadable 1"),
            "{}",
            outcome.stdout
        );
    }
}

#[cfg(unix)]
#[test]
fn no_permission_is_3_with_the_remedy() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder().with("locked/a.json", good());
    let locked = folder.path("locked");
    let forbid = |mode| fs::set_permissions(&locked, fs::Permissions::from_mode(mode));
    forbid(0o000).expect("the test owns the folder");
    // who may read everything, as root may, cannot see this
    let may_read_everything = fs::read_dir(&locked).is_ok();
    let outcome = folder.run(&["check", "locked", "bad.json"]);
    forbid(0o700).expect("the test owns the folder");
    if may_read_everything {
        return;
    }
    assert_eq!(outcome.code, Some(3));
    assert!(
        outcome.stderr.contains("locked: permission denied; allow"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = folder().with("many.ndjson", format!("{}\n", bad()).repeat(500));
    for (path, code) in [("good.json", 0), ("many.ndjson", 1)] {
        for format in ["text", "json"] {
            let mut child = folder
                .command(&["check", path, "--format", format])
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the binary starts");
            drop(child.stdout.take());
            let output = child.wait_with_output().expect("it ends");
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(
                output.status.code(),
                Some(code),
                "{path} {format}: {stderr}"
            );
            assert_eq!(stderr, "");
        }
    }
}
