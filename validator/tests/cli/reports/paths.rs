//! Where reports can be written, and where not.

use std::fs;
use std::process::Stdio;

use crate::run::{Folder, bad, good};

#[test]
fn a_report_that_cannot_be_written_does_not_stop_the_others() {
    let folder = Folder::new()
        .with("a.json", good())
        .with("d/in_it", "")
        .with("read-only", "as it was");
    let read_only = folder.path("read-only");
    let mut permissions = fs::metadata(&read_only).expect("it is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&read_only, permissions).expect("it is ours");
    for (path, told) in [
        ("d", "d: it is a directory; give a file"),
        (
            "read-only",
            "read-only: permission denied; allow writing it",
        ),
        (
            "missing/r",
            "missing/r: its folder does not exist; create it",
        ),
        ("a.json/r", "a.json/r: "),
        ("/dev/full", "/dev/full: the disk is full; free some space"),
    ] {
        if path == "/dev/full" && !cfg!(target_os = "linux") {
            continue;
        }
        let report = format!("--report=json={path}");
        let outcome = folder.run(&[
            "check",
            "a.json",
            "--report=junit=1",
            &report,
            "--report=html=2",
        ]);
        assert_eq!(outcome.code, Some(3), "{path}: {}", outcome.stderr);
        assert!(outcome.stderr.contains(told), "{path}: {}", outcome.stderr);
        assert!(outcome.stdout.contains("conforming 1"), "{path}");
        for name in ["1", "2"] {
            fs::remove_file(folder.path(name)).expect("the other reports are there");
        }
    }
    assert_eq!(
        fs::read_to_string(read_only).expect("it is there"),
        "as it was"
    );
    let left: Vec<_> = fs::read_dir(folder.path("."))
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name())
        .filter(|name| name.to_string_lossy().starts_with('.'))
        .collect();
    assert_eq!(left, [] as [&str; 0]);
}

#[test]
fn two_outputs_to_one_path_are_refused_before_anything_is_checked() {
    let folder = Folder::new().with("a.json", bad()).with("d/x", "");
    for (one, other) in [
        ("r", "r"),
        ("r", "./r"),
        ("r", "d/../r"),
        ("a.json", "./a.json"),
    ] {
        let (one, other) = (
            format!("--report=json={one}"),
            format!("--report=text={other}"),
        );
        let outcome = folder.run(&["check", "a.json", &one, &other]);
        assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
        assert!(
            outcome
                .stderr
                .contains("give each of them a path of its own")
        );
        assert_eq!(outcome.stdout, "");
        assert!(!folder.path("r").exists());
    }
    let over_input = folder.run(&["check", "a.json", "--report=json=./a.json"]);
    assert_eq!(over_input.code, Some(2), "{}", over_input.stderr);
    let over_profile = folder.run(&["check", "a.json", "--profile=p", "--report=json=p"]);
    assert_eq!(over_profile.code, Some(2), "{}", over_profile.stderr);
    assert_eq!(
        fs::read_to_string(folder.path("a.json")).expect("it is there"),
        bad()
    );
}

#[test]
fn a_format_that_is_none_is_refused() {
    let folder = Folder::new().with("a.json", good());
    for report in ["pdf=r", "json", "json=", "=r"] {
        let outcome = folder.run(&["check", "a.json", "--report", report]);
        assert_eq!(outcome.code, Some(2));
        assert!(outcome.stderr.contains("FORMAT=PATH"), "{}", outcome.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_what_it_leads_to_is_replaced() {
    let folder = Folder::new().with("a.json", good()).with("d/real", "old");
    std::os::unix::fs::symlink("d/real", folder.path("link")).expect("a link");
    let outcome = folder.run(&["check", "a.json", "--report=text=link"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    assert!(folder.path("link").is_symlink());
    let text = fs::read_to_string(folder.path("d/real")).expect("it is there");
    assert!(text.contains("conforming 1"), "{text}");
}

#[cfg(unix)]
#[test]
fn standard_output_is_a_path_like_others() {
    let folder = Folder::new().with("a.json", bad());
    let outcome = folder.run(&["check", "--quiet", "a.json", "--report=github=/dev/stdout"]);
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome
            .stdout
            .starts_with("::error title=schema/type,file=a.json,line=1,col="),
        "{}",
        outcome.stdout
    );
}

#[test]
fn who_closes_standard_output_still_gets_the_files() {
    let lines = format!("{}\n", bad()).repeat(2000);
    let folder = Folder::new().with("a.ndjson", lines);
    let mut command = folder.command(&[
        "check",
        "a.ndjson",
        "--report=json=r",
        "--max-findings=100000",
    ]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let status = child.wait().expect("it ends");
    assert_eq!(status.code(), Some(1));
    let report = fs::read_to_string(folder.path("r")).expect("the report is there");
    assert!(report.contains("\"documents\": 2000"), "{}", &report[..200]);
}

/// A report that took the place of what a run reads would be the end of it.
#[test]
fn nothing_that_is_read_is_overwritten() {
    let list = "1\n";
    let folder = Folder::new()
        .with("in/a.json", good())
        .with("in/deep/b.json", good())
        .with("list", list)
        .with("token", "canary-token-0123456789");
    assert_eq!(
        folder.run(&["check", "--quiet", "in", "--profile=p"]).code,
        Some(0)
    );
    let findings = folder.run(&["check", "--quiet", "in", "--report=json=f"]);
    assert_eq!(findings.code, Some(0));
    let read = |name| fs::read_to_string(folder.path(name)).expect("it is there");
    let names = ["in/a.json", "in/deep/b.json", "list", "token", "p", "f"];
    let before = names.map(read);
    let live = [
        "live",
        "--account=1",
        "--base-url=http://127.0.0.1:9",
        "--token-file=token",
        "--conversations-from=list",
    ];
    let live = |target| [&live[..], &[target]].concat();
    for arguments in [
        vec!["check", "in", "--report=json=in/a.json"],
        vec!["check", "in", "--report=html=in/deep/../deep/b.json"],
        vec!["check", "in", "--profile=in/deep/b.json"],
        vec!["check", "in", "--against=p", "--report=html=p"],
        vec![
            "check",
            "in",
            "--against=p",
            "--report=html=r",
            "--profile=p",
        ],
        vec!["report", "p", "--report=html=./p"],
        vec!["report", "p", "--findings=f", "--report=json=f"],
        vec!["report", "p", "--against=f", "--report=json=f"],
        live("--report=json=list"),
        live("--report=json=token"),
        live("--profile=token"),
    ] {
        let outcome = folder.run(&arguments);
        assert_eq!(outcome.code, Some(2), "{arguments:?}: {}", outcome.stderr);
        assert!(
            outcome.stderr.contains("it is an input"),
            "{}",
            outcome.stderr
        );
        assert_eq!(names.map(read), before, "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_standard_output_goes_to_keeps_what_is_in_it() {
    let folder = Folder::new().with("a.json", bad()).with("log", "before\n");
    for path in ["/dev/stdout", "/dev/fd/1"] {
        let log = fs::OpenOptions::new().append(true).open(folder.path("log"));
        let report = format!("--report=github={path}");
        let mut command = folder.command(&["check", "--each", "a.json", &report]);
        let status = command.stdout(log.expect("it is there")).status();
        assert_eq!(status.expect("it runs").code(), Some(1));
    }
    let log = fs::read_to_string(folder.path("log")).expect("it is there");
    assert!(
        log.starts_with("before\na.json:1: error schema #/id"),
        "{log}"
    );
    assert_eq!(
        log.matches("\n::error title=schema/type").count(),
        2,
        "{log}"
    );
    assert_eq!(
        log.matches("\ndocuments 1, conforming 0").count(),
        2,
        "{log}"
    );
}

#[test]
fn a_dash_is_no_file_of_that_name() {
    let folder = Folder::new().with("a.json", good());
    let outcome = folder.run(&["check", "a.json", "--report=json=-"]);
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("/dev/stdout"), "{}", outcome.stderr);
    assert!(!folder.path("-").exists());
}
