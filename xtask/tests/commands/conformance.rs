//! The whole command, with a script in place of the validator.
#![cfg(unix)]

use serde_json::{Value, json};
use xtask::validator::Validator;
use xtask::verdict::Verdict;
use xtask::{conformance, generate};

use crate::workspace::{Workspace, run};

const FINDING: &str = "error schema #/status #/$defs/Status/enum: broken";

/// Fresh code, and 25 payloads in each folder.
fn workspace() -> Workspace {
    let workspace = Workspace::with_schema();
    workspace.remove("schema/payloads/accept/added.json");
    for n in 0..25 {
        let payload = json!({"account_id": 1, "id": n}).to_string();
        workspace.write(&format!("schema/payloads/accept/good-{n}.json"), payload);
        workspace.write(&format!("schema/payloads/reject/bad-{n}.json"), "{}");
        let findings = format!("schema/payloads/reject/bad-{n}.findings.txt");
        workspace.write(&findings, format!("{FINDING}\n"));
    }
    generate(&workspace);
    workspace.write("live.json", report(25, &[]));
    workspace
}

fn generate(workspace: &Workspace) {
    let (verdict, _) = run(|out| generate::write(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
}

fn report(documents: usize, findings: &[Value]) -> String {
    let summary = json!({
        "documents": documents, "conforming": 0, "errors": findings.len(), "warnings": 0,
        "notes": 0, "unreadable": 0,
    });
    json!({"format_version": 1, "summary": summary, "findings": findings}).to_string()
}

fn finding(path: &str) -> Value {
    json!({
        "source": path, "record": 1, "level": "error", "layer": "schema",
        "instance_path": "/status", "schema_path": "/$defs/Status/enum", "keyword": "enum",
        "message": "broken", "evidence": [],
    })
}

fn rejections() -> Vec<Value> {
    (0..25)
        .map(|n| finding(&format!("schema/payloads/reject/bad-{n}.json")))
        .collect()
}

fn validator(workspace: &Workspace) -> Validator {
    workspace.validator(&report(25, &[]), &report(25, &rejections()), 1)
}

/// The output of the command, which has to fail.
fn failing(workspace: &Workspace, validator: &Validator) -> String {
    let (verdict, report) = run(|out| conformance::run(workspace.root(), validator, out));
    assert_eq!(verdict.unwrap(), Verdict::Fail, "{report}");
    report
}

/// The row of the table that begins with `claim`, with spaces collapsed.
fn row(report: &str, claim: &str) -> String {
    let row = report
        .lines()
        .find(|line| line.starts_with(claim))
        .unwrap_or_default();
    row.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_workspace_in_order_passes() {
    let workspace = workspace();
    let validator = validator(&workspace);
    let before = workspace.content();
    let (verdict, report) = run(|out| conformance::run(workspace.root(), &validator, out));
    assert_eq!(verdict.unwrap(), Verdict::Pass, "{report}");
    assert!(report.ends_with("\nconformance: passed\n"), "{report}");
    assert_eq!(
        row(&report, "schema/payloads/accept"),
        "schema/payloads/accept conforms 25 25 0"
    );
    let reject = "schema/payloads/reject gets its findings 25 25 0";
    assert_eq!(row(&report, "schema/payloads/reject"), reject);
    let page = "target/conformance.html";
    assert!(report.contains(&format!(
        "\nwhat accepted payloads show of the schema: {page}\n"
    )));
    assert!(
        workspace.read(page).contains("accept/good-24.json"),
        "it is of these payloads"
    );
    workspace.remove(page);
    // what the script wrote
    workspace.remove("asked");
    assert!(workspace.content() == before, "it writes nothing else");
}

#[test]
fn a_rejected_payload_among_the_accepted_fails() {
    let workspace = workspace();
    workspace.remove("schema/payloads/reject/bad-24.json");
    let moved = "schema/payloads/accept/bad-24.json";
    workspace.write(moved, "{}");
    generate(&workspace);
    let accepted = report(26, &[finding(moved)]);
    let validator = workspace.validator(&accepted, &report(24, &rejections()[..24]), 1);
    let report = failing(&workspace, &validator);
    let accept = format!("{moved}\n  does not conform; correct it, or move it to");
    assert!(report.contains(&accept), "{report}");
    assert!(report.contains(&format!("\n    {FINDING}\n")), "{report}");
    assert!(
        report.contains("bad-24.findings.txt\n  belongs to no payload"),
        "{report}"
    );
    assert!(
        report.contains("schema/payloads/reject\n  contains too few payloads: 24"),
        "{report}"
    );
    assert!(
        report.ends_with("\nconformance: failed, for the 3 reasons above\n"),
        "{report}"
    );
}

#[test]
fn an_accepted_payload_among_the_rejected_fails() {
    let workspace = workspace();
    workspace.write("schema/payloads/reject/good.json", "{}");
    let validator = workspace.validator(&report(25, &[]), &report(26, &rejections()), 1);
    let report = failing(&workspace, &validator);
    assert!(
        report.contains("schema/payloads/reject/good.json\n  conforms; "),
        "{report}"
    );
    assert!(
        report.ends_with("\nconformance: failed, for the reason above\n"),
        "{report}"
    );
}

#[test]
fn generated_code_that_is_not_fresh_fails() {
    let workspace = workspace();
    let validator = validator(&workspace);
    workspace.write("generated-client/src/generated/types.rs", "// by hand");
    workspace.write("generated-client/src/generated/notes.txt", "");
    let report = failing(&workspace, &validator);
    assert!(
        report.contains("types.rs\n  is not what the schema generates; run `cargo"),
        "{report}"
    );
    assert!(
        report.contains("notes.txt\n  is not a generated file, but is in a folder"),
        "{report}"
    );
    assert!(
        row(&report, "generated code is fresh").ends_with(" 2"),
        "{report}"
    );
}

#[test]
fn a_validator_that_does_not_build_hides_nothing_else() {
    let workspace = workspace();
    let validator = workspace.validator("", "", 101);
    workspace.write(
        "generated-client/src/generated/types.rs",
        "this does not compile",
    );
    let report = failing(&workspace, &validator);
    assert!(
        report.contains("types.rs\n  is not what the schema generates"),
        "{report}"
    );
    assert!(
        report.contains("the validator failed (exit status: 101)"),
        "{report}"
    );
    assert_eq!(
        row(&report, "schema/payloads/accept"),
        "schema/payloads/accept conforms 25 0 25"
    );
}

#[test]
fn a_report_with_anything_left_out_is_not_believed() {
    let stray = [finding("elsewhere.json")];
    let silent = json!({
        "format_version": 1, "findings": [],
        "summary": {"documents": 25, "errors": 1, "warnings": 0, "notes": 0, "unreadable": 0},
    });
    for (accepted, why) in [
        (
            report(24, &[]),
            "of the 25 files given, the validator checked 24",
        ),
        (
            silent.to_string(),
            "the validator counts 1 and lists 0 findings",
        ),
        (
            report(25, &stray),
            "a finding about elsewhere.json, which it was not given",
        ),
        (
            "not JSON".to_owned(),
            "is not the report that `--format json` promises",
        ),
    ] {
        let workspace = workspace();
        let validator = workspace.validator(&accepted, &report(25, &rejections()), 1);
        let report = failing(&workspace, &validator);
        assert!(report.contains(why), "{why}: {report}");
    }
}

#[test]
fn the_accepted_payloads_are_asked_for_through_both_transports() {
    let workspace = workspace();
    let validator = validator(&workspace);
    let (_, report) = run(|out| conformance::run(workspace.root(), &validator, out));
    for transport in ["reqwest", "ureq"] {
        let live = format!("live through {transport} conforms");
        assert_eq!(row(&report, &live), format!("{live} 25 25 0"));
    }
    let asked = workspace.read("asked");
    let asked: Vec<_> = asked.lines().collect();
    assert_eq!(asked.len(), 2, "{asked:?}");
    for (line, transport) in asked.iter().zip(["reqwest", "ureq"]) {
        for part in [
            "--base-url http://127.0.0.1:1 ",
            &format!("--transport {transport} "),
            "--account 1 --conversation 0 --conversation 1 ",
            " test-token",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
    }
}

#[test]
fn an_answer_that_does_not_conform_fails() {
    let workspace = workspace();
    let validator = validator(&workspace);
    let url = "http://127.0.0.1:1/api/v1/accounts/1/conversations/7";
    workspace.write("live.json", report(25, &[finding(url), finding(url)]));
    let report = failing(&workspace, &validator);
    assert!(
        report.contains(&format!(
            "{url}\n  conforms as a file, but not as a response"
        )),
        "{report}"
    );
    assert_eq!(
        row(&report, "live through ureq"),
        "live through ureq conforms 25 24 1"
    );
}

#[test]
fn a_conversation_that_is_not_answered_fails() {
    let workspace = workspace();
    let validator = validator(&workspace);
    workspace.write("live.json", report(24, &[]));
    let report = failing(&workspace, &validator);
    assert!(
        report.contains("24 of 25 conversations were answered"),
        "{report}"
    );
}

#[test]
fn two_payloads_of_one_conversation_fail() {
    let workspace = workspace();
    let twice = "schema/payloads/accept/twice.json";
    workspace.write(twice, json!({"account_id": 1, "id": 7.0}).to_string());
    generate(&workspace);
    let validator = workspace.validator(&report(26, &[]), &report(25, &rejections()), 1);
    let report = failing(&workspace, &validator);
    let why = "answers for conversation 7 of account 1, as schema/payloads/accept/good-7.json does";
    assert!(report.contains(&format!("{twice}\n  {why}")), "{report}");
}

#[test]
fn a_failed_build_is_a_failure_of_every_payload_and_starts_nothing() {
    let workspace = workspace();
    let validator = validator(&workspace);
    workspace.write("build", "exit 101\n");
    let report = failing(&workspace, &validator);
    assert!(
        report.contains("the validator does not build; cargo's output is on stderr"),
        "{report}"
    );
    assert_eq!(
        row(&report, "schema/payloads/accept"),
        "schema/payloads/accept conforms 25 0 25"
    );
    assert!(!workspace.path("asked").exists(), "{report}");
}

#[test]
fn a_property_without_evidence_fails_with_the_row_to_add() {
    let workspace = workspace();
    let validator = validator(&workspace);
    workspace.write("validator/tests/evidence.tsv", "# nothing is known\n");
    let report = failing(&workspace, &validator);
    assert!(
        report.contains("validator/tests/evidence.tsv\n  has no row for `/id`; add one"),
        "{report}"
    );
    assert!(
        report.contains("\n    /id\tTYPES\tPRESENCE\tVALUES\tEVIDENCE\n"),
        "{report}"
    );
    assert_eq!(
        row(&report, "properties have their rows of evidence"),
        "properties have their rows of evidence 2 1 1"
    );
}
