//! `gen` and `gen --check`, on a small schema.

use xtask::generate::{check, write};
use xtask::verdict::Verdict;

use crate::workspace::{OPENAPI, SCHEMA, Workspace, run};

const TYPES: &str = "generated-client/src/generated/types.rs";
const OPERATION: &str = "generated-client/src/generated/operation.rs";
const EXTRA: &str = "validator/contracts/src/generated/extra.rs";

fn generated() -> Workspace {
    let workspace = Workspace::with_schema();
    let (verdict, _) = run(|out| write(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    workspace
}

#[test]
fn everything_is_new_at_first_and_fresh_after() {
    let workspace = Workspace::with_schema();
    let (verdict, report) = run(|out| write(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    assert!(report.contains(&format!("new       {TYPES}\n")), "{report}");
    assert!(!report.contains("fresh "), "{report}");

    let first = workspace.content();
    let (verdict, report) = run(|out| write(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    assert!(report.contains(&format!("fresh     {TYPES}\n")), "{report}");
    assert!(!report.contains("new "), "{report}");
    assert_eq!(workspace.content(), first);

    let (verdict, _) = run(|out| check(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
}

#[test]
fn checking_shows_what_is_stale_and_writes_nothing() {
    let workspace = generated();
    let edited = format!("// by hand\n{}", workspace.read(TYPES));
    workspace.write(TYPES, edited);
    workspace.write(EXTRA, "");
    let before = workspace.content();

    let (verdict, report) = run(|out| check(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Fail);
    assert!(report.contains(&format!("changed   {TYPES}\n")), "{report}");
    assert!(report.contains(&format!("orphaned  {EXTRA}\n")), "{report}");
    assert!(report.contains("\n-// by hand\n"), "{report}");
    assert!(report.contains(", 1 changed, 1 orphaned\n"), "{report}");
    assert!(
        report.ends_with("stale; run `cargo xtask gen`\n"),
        "{report}"
    );
    assert_eq!(workspace.content(), before);
}

#[test]
fn generating_updates_what_is_stale() {
    let workspace = generated();
    let generated = workspace.content();
    workspace.write(TYPES, b"not even \xff UTF-8");
    workspace.write(EXTRA, "");

    let (verdict, report) = run(|out| check(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Fail, "{report}");
    let (verdict, _) = run(|out| write(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass);
    assert_eq!(workspace.content(), generated);
}

#[test]
fn a_long_difference_is_cut() {
    let workspace = generated();
    workspace.write(TYPES, "// by hand\n".repeat(10_000));
    let (_, report) = run(|out| check(workspace.root(), out));
    assert!(report.contains(" more lines\n"), "{report}");
    assert!(report.lines().count() < 100, "{report}");
}

#[test]
fn a_broken_schema_is_reported_and_nothing_written() {
    for broken in ["", "{", "[]", "{\"$defs\": 7}"] {
        let workspace = generated();
        workspace.write("schema/conversation.schema.json", broken);
        workspace.write(EXTRA, "");
        let before = workspace.content();
        for command in [write, check] {
            let (result, _) = run(|out| command(workspace.root(), out));
            let error = format!("{:#}", result.unwrap_err());
            assert!(error.starts_with("schema: "), "{error}");
            assert!(
                error.contains("\n  schema/conversation.schema.json#"),
                "{error}"
            );
            assert_eq!(workspace.content(), before);
        }
    }
}

#[test]
fn every_schema_and_the_document_of_the_calls_are_sources() {
    let workspace = generated();
    let other = SCHEMA.replace("Conversation", "Profile").replace(
        "urn:99digital:small:response",
        "urn:99digital:profile:response",
    );
    workspace.write("schema/profile.schema.json", &other);
    let (verdict, report) = run(|out| write(workspace.root(), out));
    assert_eq!(verdict.unwrap(), Verdict::Pass, "{report}");
    let operation = workspace.read(OPERATION);
    assert!(
        operation.contains("pub struct GetConversation"),
        "{operation}"
    );
    let types = workspace.read(TYPES);
    for name in ["Conversation", "Profile"] {
        assert!(types.contains(&format!("pub struct {name} ")), "{types}");
    }
    let copy = "generated-client/src/generated/profile.schema.json";
    assert_eq!(workspace.read(copy), other);

    workspace.remove("schema/profile.schema.json");
    let (_, report) = run(|out| check(workspace.root(), out));
    assert!(report.contains(&format!("orphaned  {copy}\n")), "{report}");
}

#[test]
fn problems_of_all_sources_are_reported_at_once() {
    let workspace = generated();
    let before = workspace.content();
    let broken = SCHEMA.replace("\"minimum\": 0,", "");
    workspace.write("schema/conversation.schema.json", broken);
    workspace.write("schema/profile.schema.json", "[]");
    let broken = OPENAPI
        .replace("3.1.1", "3.0.3")
        .replace("\"responses\"", "\"requestBody\": {}, \"responses\"");
    workspace.write("schema/openapi.json", broken);
    let (result, _) = run(|out| write(workspace.root(), out));
    let error = format!("{:#}", result.unwrap_err());
    let places: Vec<_> = error
        .lines()
        .map(|line| line.split(": ").next().unwrap_or_default())
        .collect();
    assert_eq!(
        places,
        [
            "schema",
            "  schema/conversation.schema.json#/$defs/ConversationId",
            "  schema/openapi.json#/openapi",
            "  schema/openapi.json#/paths/~1conversations/get/requestBody",
            "  schema/profile.schema.json#",
            "  schema/profile.schema.json#/$schema",
        ],
        "{error}"
    );
    assert!(
        error.starts_with("schema: 5 problems, and nothing is generated until they are fixed\n"),
        "{error}"
    );
    for (path, content) in before
        .iter()
        .filter(|(path, _)| path.contains("/generated/"))
    {
        assert_eq!(workspace.content().get(path), Some(content));
    }
}

#[test]
fn a_source_that_cannot_be_read_is_named() {
    let schema = "schema/conversation.schema.json";
    for source in [schema, "schema/payloads/accept/added.json"] {
        let workspace = generated();
        workspace.write(source, b"{\"title\": \"\xff\"}");
        let (result, _) = run(|out| write(workspace.root(), out));
        let error = format!("{:#}", result.unwrap_err());
        let expected = format!("{source}: not UTF-8 from byte 11 on; save it as UTF-8");
        assert_eq!(error, expected);
    }
    let workspace = generated();
    workspace.remove(schema);
    let (result, _) = run(|out| write(workspace.root(), out));
    let error = format!("{:#}", result.unwrap_err());
    assert!(
        error.starts_with(&format!("cannot read {schema}: ")),
        "{error}"
    );
}

#[test]
fn without_the_document_of_the_calls_nothing_is_generated() {
    let workspace = generated();
    workspace.remove("schema/openapi.json");
    let before = workspace.content();
    for command in [write, check] {
        let (result, _) = run(|out| command(workspace.root(), out));
        let error = format!("{:#}", result.unwrap_err());
        assert_eq!(
            error,
            "there is no schema/openapi.json, from which the calls are generated; put it back, or \
             write one as schema/README.md says"
        );
        assert_eq!(workspace.content(), before);
    }
}
