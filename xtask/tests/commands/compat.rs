//! `compat`, against a file and against commits.

use std::process::Command;

use xtask::compat::run as compat;
use xtask::verdict::Verdict;

use crate::workspace::{SCHEMA, Workspace, run};

const PATH: &str = "schema/conversation.schema.json";

fn workspace() -> Workspace {
    let workspace = Workspace::with_schema();
    workspace.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    workspace
}

fn git(workspace: &Workspace, args: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    let status = Command::new("git")
        .args(identity)
        .args(args)
        .current_dir(workspace.root())
        .output()
        .expect("git");
    assert!(status.status.success(), "{args:?}: {status:?}");
}

#[test]
fn an_edit_is_compared_with_a_commit() {
    let workspace = workspace();
    git(&workspace, &["init", "-q"]);
    git(&workspace, &["add", "."]);
    git(&workspace, &["commit", "-qm", "A schema"]);

    let (verdict, report) = run(|out| compat(workspace.root(), "HEAD", true, out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    assert!(report.contains("no change"), "{report}");

    workspace.write(
        PATH,
        SCHEMA.replace("\"required\": [\"id\"]", "\"required\": []"),
    );
    for (fail, expected) in [(false, Verdict::Pass), (true, Verdict::Fail)] {
        let (verdict, report) = run(|out| compat(workspace.root(), "HEAD", fail, out));
        assert_eq!(verdict.unwrap(), expected);
        let lines: Vec<&str> = report.lines().collect();
        assert_eq!(
            lines,
            [
                "required-dropped         #/$defs/Conversation/properties/id",
                "                         readers: breaking; check: accepts more",
                "",
                "backward compatible for the check only",
                "jsonschema: all payloads that conformed still do: yes; all that conform did before: unknown",
                "version: major (0.1.0 -> 0.2.0)",
            ]
        );
    }
}

#[test]
fn an_edit_is_compared_with_a_file() {
    let workspace = workspace();
    workspace.write("old.json", SCHEMA);
    workspace.write(PATH, SCHEMA.replace("Its number.", "Its own number."));
    let old = workspace.path("old.json");
    let (verdict, report) =
        run(|out| compat(workspace.root(), old.to_str().expect("UTF-8"), true, out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    assert!(report.contains("docs-only"), "{report}");
    assert!(
        report.contains("version: patch (0.1.0 -> 0.1.1)"),
        "{report}"
    );
}

#[test]
fn an_argument_that_is_neither_commit_nor_file_is_named() {
    let workspace = workspace();
    git(&workspace, &["init", "-q"]);
    for reference in ["nowhere", "--help", ""] {
        let (verdict, report) = run(|out| compat(workspace.root(), reference, false, out));
        let error = format!("{:#}", verdict.unwrap_err());
        assert!(
            error.contains("neither a file nor a commit"),
            "{reference}: {error}"
        );
        assert_eq!(report, "");
    }
}
