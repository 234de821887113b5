//! `patch`, on a small schema.

use xtask::patch::run as patch;
use xtask::verdict::Verdict;

use crate::workspace::{SCHEMA, Workspace, run};

const PATH: &str = "schema/conversation.schema.json";

const SUBJECT: &str = r#"[{
    "op": "add",
    "path": "/$defs/Conversation/properties/subject",
    "value": {"type": "string", "description": "What it is about.", "x-evidence": ["recorded"]},
    "support": {"records": 7}
}]"#;

#[test]
fn a_patch_is_applied_and_shown() {
    let workspace = Workspace::with_schema();
    let (verdict, report) = run(|out| patch(workspace.root(), SUBJECT, out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    let expected = SCHEMA.replace(
        "          \"x-evidence\": [\"documented\"]\n        }\n",
        "          \"x-evidence\": [\"documented\"]\n        },\n        \"subject\": {\n          \
         \"type\": \"string\",\n          \"description\": \"What it is about.\",\n          \
         \"x-evidence\": [\"recorded\"]\n        }\n",
    );
    assert_eq!(workspace.read(PATH), expected);
    assert!(report.contains("+        \"subject\": {\n"), "{report}");
    assert!(report.contains("cargo xtask gen"), "{report}");
}

#[test]
fn a_schema_that_nothing_can_be_generated_from_is_not_written() {
    let workspace = Workspace::with_schema();
    let before = workspace.content();
    let undescribed = SUBJECT.replace("What it is about.", "");
    let (verdict, report) = run(|out| patch(workspace.root(), &undescribed, out));
    assert_eq!(verdict.unwrap(), Verdict::Fail);
    assert!(
        report.contains(
            "conversation.schema.json#/$defs/Conversation/properties/subject: no `description`"
        ),
        "{report}"
    );
    assert_eq!(workspace.content(), before);
}

#[test]
fn a_patch_that_does_not_fit_is_reported_with_its_operation() {
    let workspace = Workspace::with_schema();
    let before = workspace.content();
    let text = r#"[{"op": "remove", "path": "/$defs/Conversation/required/0"},
                   {"op": "remove", "path": "/$defs/Nobody"}]"#;
    let (verdict, report) = run(|out| patch(workspace.root(), text, out));
    assert_eq!(verdict.unwrap(), Verdict::Fail);
    assert!(
        report.contains("patch#/1: remove `/$defs/Nobody`"),
        "{report}"
    );
    assert_eq!(workspace.content(), before);
}

#[test]
fn a_patch_that_changes_nothing_says_so() {
    let workspace = Workspace::with_schema();
    let before = workspace.content();
    let test = r#"[{"op": "test", "path": "/title", "value": "Small"}]"#;
    for text in ["[]", test] {
        let (verdict, report) = run(|out| patch(workspace.root(), text, out));
        assert_eq!(verdict.unwrap(), Verdict::Pass);
        assert!(report.contains("changes nothing"), "{report}");
        assert_eq!(workspace.content(), before);
    }
}
