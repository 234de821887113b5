//! The rows of evidence that `conformance` requires.

use serde_json::{Value, json};
use xtask::rows;
use xtask::section::Section;
use xtask::tree;

/// The failures for `schema`, with the row to add.
fn evidence(schema: &Value, table: &str) -> Vec<String> {
    let mut section = Section::new("rows");
    rows::check_evidence(schema, table, &mut section);
    failures(&section)
}

fn failures(section: &Section) -> Vec<String> {
    section.failures().iter().map(ToString::to_string).collect()
}

/// A list of messages, one of which may be alone, and a sender; one of the two sender types has a
/// name.
fn schema() -> Value {
    json!({
        "$ref": "#/$defs/Conversation",
        "$defs": {
            "Conversation": {"properties": {
                "messages": {"type": "array", "items": {"$ref": "#/$defs/Message"}},
                "last": {"anyOf": [{"$ref": "#/$defs/Message"}, {"type": "null"}]},
            }},
            "Message": {
                "properties": {"id": {}, "sender": {
                    "properties": {"type": {}},
                    "allOf": [{"if": {}, "then": {"properties": {"name": {}}}}],
                }, "answers": {"$ref": "#/$defs/Message"}},
            },
        },
    })
}

const TABLE: &str = "\
# a comment
(document)\tobject\t-\t-\tvendor
/messages\tarray\talways\t-\tvendor
/messages/*\t@message\t-\t-\tvendor
/last\t@message null\talways\t-\tvendor
@message/id\tinteger\talways\t-\tvendor
@message/answers\t@message\talways\t-\tvendor
@message/sender\tobject\talways\t-\tvendor
@message/sender/type\tstring\talways\t-\tvendor
@message/sender[type=user]/name\tstring\talways\t-\tvendor
";

#[test]
fn layouts_branches_and_recursion_are_followed() {
    assert_eq!(evidence(&schema(), TABLE), Vec::<String>::new());
}

#[test]
fn a_missing_row_is_given_as_it_has_to_be_added() {
    for (place, parent) in [
        ("/added", "/$defs/Conversation/properties"),
        ("@message/added", "/$defs/Message/properties"),
        (
            "@message/sender/added",
            "/$defs/Message/properties/sender/allOf/0/then/properties",
        ),
    ] {
        let mut schema = schema();
        let parent = schema.pointer_mut(parent).expect("properties");
        parent["added"] = json!({"type": "string"});
        let failures = evidence(&schema, TABLE);
        let [failure] = &failures[..] else {
            panic!("{place}: {failures:?}");
        };
        let file = "validator/tests/evidence.tsv";
        assert!(
            failure.starts_with(&format!("{file}\n  has no row for `{place}`; add one")),
            "{failure}"
        );
        let row = format!("\n    {place}\tTYPES\tPRESENCE\tVALUES\tEVIDENCE\n");
        assert!(failure.ends_with(&row), "{failure}");
    }
}

#[test]
fn the_source_of_a_property_and_of_its_elements_is_asked_for() {
    let mut section = Section::new("rows");
    let table = "# a comment\nMessage/id\tvendor\tnever: an id\t-\n\
                 Message/sender\tvendor\tnever: one\t-\nMessage/answers\tvendor\tnever\t-\n\
                 Conversation/last\tvendor\tmaybe: none\t-\n";
    rows::check_origins(&schema(), table, &mut section);
    let failures = failures(&section).concat();
    for place in ["Conversation/messages", "Conversation/messages/*"] {
        let row = format!(
            "validator/tests/sources/properties.tsv\n  has no row for `{place}`; add one that says"
        );
        assert!(failures.contains(&row), "{failures}");
        assert!(
            failures.contains(&format!("\n    {place}\tSOURCE\tNULL\tBOUND\n")),
            "{failures}"
        );
    }
    assert_eq!(section.failures().len(), 2, "{failures}");
}

#[test]
fn no_row_is_missing_from_this_workspace() {
    let section = rows::run(tree::root());
    assert_eq!(failures(&section), Vec::<String>::new());
    assert!(section.files() > 400, "{}", section.files());
}
