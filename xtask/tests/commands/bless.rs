//! `bless`, with a script in place of the validator.
#![cfg(unix)]

use serde_json::json;
use xtask::bless;
use xtask::verdict::Verdict;

use crate::workspace::{SCHEMA, Workspace, run};

const REJECT: &str = "schema/payloads/reject";
const GOLDEN: &str = "codegen/tests/golden";

/// A case that codegen accepts, one that it rejects, and three rejected payloads: a correct one,
/// one that conforms, and one with two findings.
fn workspace() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write(
        &format!("{GOLDEN}/accepted/conversation.schema.json"),
        SCHEMA,
    );
    workspace.write(&format!("{GOLDEN}/refused/conversation.schema.json"), "{");
    workspace.write("schema/payloads/accept/any.json", "{}");
    for name in ["right", "conforms", "two"] {
        workspace.write(&format!("{REJECT}/{name}.json"), "{}");
    }
    workspace.write(
        &format!("{REJECT}/right.findings.txt"),
        "error json #: broken\n",
    );
    workspace.write(
        &format!("{REJECT}/conforms.findings.txt"),
        "error json #: once broken\n",
    );
    workspace
}

fn bless(workspace: &Workspace) -> (Verdict, String) {
    let finding = |name: &str, instance_path: &str| {
        json!({
            "source": format!("{REJECT}/{name}.json"), "level": "error", "layer": "json",
            "instance_path": instance_path, "schema_path": null, "message": "broken",
        })
    };
    let report = json!({
        "format_version": 1,
        "summary": {"documents": 3, "errors": 3, "warnings": 0, "notes": 0, "unreadable": 0},
        "findings": [finding("two", "/a"), finding("right", ""), finding("two", "/b")],
    });
    let validator = workspace.validator("", &report.to_string(), 1);
    let (verdict, report) = run(|out| bless::run(workspace.root(), &validator, out));
    (verdict.unwrap(), report)
}

#[test]
fn findings_become_what_the_validator_finds() {
    let workspace = workspace();
    workspace.write(
        &format!("{REJECT}/gone.findings.txt"),
        "error json #: broken\n",
    );
    let (verdict, report) = bless(&workspace);
    let two = "error json #/a: broken\nerror json #/b: broken\n";
    assert_eq!(workspace.read(&format!("{REJECT}/two.findings.txt")), two);
    assert!(
        report.contains(&format!("new       {REJECT}/two.findings.txt\n")),
        "{report}"
    );
    assert!(
        report.contains(&format!("orphaned  {REJECT}/gone.findings.txt\n")),
        "{report}"
    );
    assert!(!report.contains("right.findings.txt"), "{report}");
    assert!(
        !workspace
            .path(&format!("{REJECT}/gone.findings.txt"))
            .exists()
    );

    assert_eq!(verdict, Verdict::Fail);
    assert!(
        report.contains(&format!("{REJECT}/conforms.json conforms; ")),
        "{report}"
    );
    let kept = workspace.read(&format!("{REJECT}/conforms.findings.txt"));
    assert_eq!(kept, "error json #: once broken\n");
}

#[test]
fn outputs_of_codegen_become_what_it_makes() {
    let workspace = workspace();
    workspace.write(&format!("{GOLDEN}/accepted/errors.txt"), "once refused");
    workspace.write(&format!("{GOLDEN}/accepted/accept.json"), "[]");
    workspace.write(&format!("{GOLDEN}/refused/types.rs"), "// once accepted");
    workspace.write(&format!("{GOLDEN}/refused/contract.rs"), "// once accepted");
    let _ = bless(&workspace);
    let files: Vec<_> = xtask::tree::files_under(workspace.root(), GOLDEN)
        .unwrap()
        .into_iter()
        .collect();
    assert_eq!(
        files,
        [
            "accepted/accept.json",
            "accepted/acceptor.rs",
            "accepted/contract.rs",
            "accepted/conversation.schema.json",
            "accepted/json_schema.rs",
            "accepted/types.rs",
            "index.rs",
            "refused/conversation.schema.json",
            "refused/errors.txt",
        ]
        .map(|path| format!("{GOLDEN}/{path}"))
    );
    let index = workspace.read(&format!("{GOLDEN}/index.rs"));
    assert_eq!(index, "golden! {\n    accepted\n}\n");
    assert!(
        workspace
            .read(&format!("{GOLDEN}/refused/errors.txt"))
            .starts_with("conversation.schema.json#: the text is not JSON")
    );
}

#[test]
fn blessing_twice_changes_nothing_more() {
    let workspace = workspace();
    let _ = bless(&workspace);
    let first = workspace.content();
    let (_, report) = bless(&workspace);
    assert_eq!(workspace.content(), first);
    assert!(
        !report.contains("new ") && !report.contains("changed "),
        "{report}"
    );
}

#[test]
fn a_case_without_a_schema_is_named() {
    let workspace = workspace();
    workspace.write(&format!("{GOLDEN}/empty/types.rs"), "");
    let error = bless::outputs(workspace.root()).unwrap_err();
    assert!(
        format!("{error:#}").starts_with("the case empty has no contract"),
        "{error:#}"
    );
}
