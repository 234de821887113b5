//! Edits that change the types at another place than their own.

use codegen::{Bump, compat, patch};

use super::SCHEMA;

/// What the schema has before, an edit of that, and the rules that tell it.
const EDITS: &[(&str, &str, &[&str])] = &[
    // a branch without the property that all others have
    (
        r#"[{"op": "add", "path": "/$defs/UserSender/properties/url", "value":
            {"type": "string", "description": "Where.", "x-evidence": ["source"]}}]"#,
        r##"[{"op": "add", "path": "/$defs/SenderKind/enum/-", "value": "team"},
            {"op": "add", "path": "/$defs/TeamSender", "value": {"description": "A team.", "type": "object", "properties":
                {"type": {"$ref": "#/$defs/SenderKind", "description": "What it is.", "x-evidence": ["source"]}}}},
            {"op": "add", "path": "/$defs/Sender/allOf/-", "value":
                {"if": {"properties": {"type": {"const": "team"}}, "required": ["type"]}, "then": {"$ref": "#/$defs/TeamSender"}}}]"##,
        &[
            "accessor-removed",
            "branch-added",
            "enum-value-added",
            "definition-added",
        ],
    ),
    // and one that has it of another type
    (
        r#"[{"op": "replace", "path": "/$defs/Person/properties/age/maximum", "value": 100},
            {"op": "replace", "path": "/$defs/Machine/properties/age", "value":
            {"type": "integer", "minimum": 0, "maximum": 9, "description": "Years.", "x-evidence": ["source"]}}]"#,
        r##"[{"op": "add", "path": "/$defs/OwnerType/x-extensible-enum/-", "value": "Team"},
            {"op": "add", "path": "/$defs/Team", "value": {"description": "A team.", "type": "object", "properties":
                {"age": {"type": "string", "description": "In words.", "x-evidence": ["source"]}}}},
            {"op": "add", "path": "/$defs/Root/allOf/-", "value":
                {"if": {"properties": {"owner_type": {"const": "Team"}}, "required": ["owner_type"]},
                 "then": {"properties": {"owner": {"$ref": "#/$defs/Team"}}}}}]"##,
        &[
            "accessor-removed",
            "extensible-value-added",
            "branch-added-to-growing-set",
            "definition-added",
        ],
    ),
    // the name of the field of what is undeclared
    (
        "[]",
        r#"[{"op": "add", "path": "/$defs/Root/properties/extra", "value":
            {"type": "boolean", "description": "New.", "x-evidence": ["live"]}}]"#,
        &["extra-renamed", "property-added-optional"],
    ),
    // a branch that can hold its union
    (
        "[]",
        r##"[{"op": "add", "path": "/$defs/BotSender/properties/owner", "value":
            {"$ref": "#/$defs/Sender", "description": "Whose.", "x-evidence": ["live"]}}]"##,
        &["property-added-optional", "boxing-changed"],
    ),
    (
        "[]",
        r##"[{"op": "add", "path": "/$defs/Person/properties/root", "value":
            {"$ref": "#/$defs/Root", "description": "Where.", "x-evidence": ["live"]}}]"##,
        &["boxing-changed", "property-added-optional"],
    ),
    // a struct that can hold itself
    (
        r##"[{"op": "add", "path": "/$defs/Address", "value": {"description": "A place.", "type": "object", "properties":
                {"name": {"type": "string", "description": "New.", "x-evidence": ["live"]}}}},
            {"op": "add", "path": "/$defs/Street", "value": {"description": "A street.", "type": "object", "properties":
                {"address": {"$ref": "#/$defs/Address", "description": "New.", "x-evidence": ["live"]}}}}]"##,
        r##"[{"op": "add", "path": "/$defs/Address/properties/street", "value":
            {"$ref": "#/$defs/Street", "description": "Where.", "x-evidence": ["live"]}}]"##,
        &["property-added-optional", "boxing-changed"],
    ),
    // a map that becomes a struct
    (
        r#"[{"op": "add", "path": "/$defs/Bag", "value": {"description": "Anything.", "type": "object"}}]"#,
        r#"[{"op": "add", "path": "/$defs/Bag/properties", "value":
            {"size": {"type": "boolean", "description": "New.", "x-evidence": ["live"]}}}]"#,
        &["properties-declared", "property-added-optional"],
    ),
];

#[test]
fn an_edit_that_changes_types_elsewhere_is_major() {
    for (before, edit, rules) in EDITS {
        let old = patch(SCHEMA, before).unwrap_or_else(|errors| panic!("{errors}: {before}"));
        let new = patch(&old, edit).unwrap_or_else(|errors| panic!("{errors}: {edit}"));
        let found = compat(&old, &new).unwrap_or_else(|errors| panic!("{errors}: {edit}"));
        let names: Vec<_> = found.changes.iter().map(|c| c.rule.name()).collect();
        assert_eq!(names, *rules, "{edit}");
        assert_eq!(found.bump(), Bump::Major, "{edit}");
    }
}

#[test]
fn a_branch_that_has_what_all_others_have_is_minor() {
    let edit = r##"[{"op": "add", "path": "/$defs/SenderKind/enum/-", "value": "team"},
        {"op": "add", "path": "/$defs/TeamSender", "value": {"description": "A team.", "type": "object", "properties": {
            "type": {"$ref": "#/$defs/SenderKind", "description": "What it is.", "x-evidence": ["source"]},
            "url": {"type": "string", "description": "Where.", "x-evidence": ["source"]}}}},
        {"op": "add", "path": "/$defs/Sender/allOf/-", "value":
            {"if": {"properties": {"type": {"const": "team"}}, "required": ["type"]}, "then": {"$ref": "#/$defs/TeamSender"}}}]"##;
    let new = patch(SCHEMA, edit).expect("a patch");
    assert_eq!(
        compat(SCHEMA, &new).expect("two schemas").bump(),
        Bump::Minor
    );
}
