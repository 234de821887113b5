//! Edits: at least one for each rule.

use codegen::{Accepts, Answer, compat, patch};

use super::SCHEMA;

/// An edit, and the rules that report it.
pub(super) const EDITS: &[(&str, &[&str])] = &[
    ("[]", &[]),
    (
        r#"[{"op": "add", "path": "/$comment", "value": "Hm."}]"#,
        &["annotation-changed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Id/description", "value": "The."}]"#,
        &["docs-only"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/id/x-evidence/-", "value": "live"}]"#,
        &["evidence-only"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/name/x-sensitive", "value": true}]"#,
        &["sensitive-changed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/name/deprecated", "value": true}]"#,
        &["deprecated-changed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/new", "value":
            {"type": "boolean", "description": "New.", "x-evidence": ["live"]}}]"#,
        &["property-added-optional"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/new", "value": {"description": "New.", "x-evidence": ["live"]}}]"#,
        &["property-added-untyped"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/new", "value":
            {"type": "boolean", "description": "New.", "x-evidence": ["live"]}},
            {"op": "add", "path": "/$defs/Root/required/-", "value": "new"}]"#,
        &["property-added-required"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Root/properties/code"}]"#,
        &["property-removed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Root/required/0"}]"#,
        &["required-dropped"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/required/-", "value": "name"}]"#,
        &["required-added"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Root/properties/name/type", "value": "string"}]"#,
        &["null-removed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Root/properties/code/type", "value": ["string", "null"]}]"#,
        &["null-added"],
    ),
    (
        r##"[{"op": "remove", "path": "/$defs/Root/properties/id/$ref"},
            {"op": "add", "path": "/$defs/Root/properties/id/anyOf", "value": [{"$ref": "#/$defs/Id"}, {"type": "null"}]}]"##,
        &["null-added"],
    ),
    (
        r##"[{"op": "replace", "path": "/$defs/Root/properties/id/$ref", "value": "#/$defs/Kind"}]"##,
        &["type-changed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Root/properties/id/$ref"},
            {"op": "add", "path": "/$defs/Root/properties/id/type", "value": ["boolean", "integer"]}]"#,
        &["type-widened"],
    ),
    (
        r##"[{"op": "replace", "path": "/$defs/Root/properties/id/$ref", "value": "#/$defs/OtherId"}]"##,
        &["reference-changed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Root/properties/tags/items"}]"#,
        &["items-removed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Kind/enum/-", "value": "c"}]"#,
        &["enum-value-added"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Kind/enum/0"}]"#,
        &["enum-value-removed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Channel/x-extensible-enum/-", "value": "sms"}]"#,
        &["extensible-value-added"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Channel/x-extensible-enum/0"}]"#,
        &["extensible-value-removed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Kind/enum", "value": ["b", "a"]}]"#,
        &["order-changed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Channel/x-extensible-enum", "value": ["api", "web"]}]"#,
        &["order-changed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Kind/enum", "value": ["c", "b", "a"]}]"#,
        &["enum-value-added", "order-changed"],
    ),
    (
        r#"[{"op": "move", "from": "/$defs/Sender/allOf/0", "path": "/$defs/Sender/allOf/1"}]"#,
        &["order-changed"],
    ),
    (
        r#"[{"op": "move", "from": "/$defs/Sender/allOf/0", "path": "/$defs/Sender/allOf/1"},
            {"op": "replace", "path": "/$defs/Kind/enum", "value": ["a", "b", "c"]}]"#,
        &["enum-value-added", "order-changed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Root/properties/name/type", "value": ["null", "string"]}]"#,
        &["order-changed"],
    ),
    (
        r#"[{"op": "move", "from": "/$defs/Kind/enum", "path": "/$defs/Kind/x-extensible-enum"}]"#,
        &["enum-opened"],
    ),
    (
        r#"[{"op": "move", "from": "/$defs/Channel/x-extensible-enum", "path": "/$defs/Channel/enum"}]"#,
        &["enum-closed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Kind/x-enum-varnames", "value": ["First", "B"]}]"#,
        &["enum-name-changed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Channel/x-extensible-enum"}]"#,
        &["extensible-enum-removed"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Id/maximum", "value": 2000}]"#,
        &["bound-widened"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Id/minimum", "value": 1}]"#,
        &["bound-narrowed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Root/properties/name/maxLength"}]"#,
        &["bound-widened"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/tags/minItems", "value": 1}]"#,
        &["bound-narrowed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Root/properties/code/pattern"}]"#,
        &["pattern-removed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/name/pattern", "value": "x"}]"#,
        &["pattern-added"],
    ),
    (
        r#"[{"op": "replace", "path": "/$defs/Root/properties/code/pattern", "value": "^b"}]"#,
        &["pattern-changed"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/Time/format"}]"#,
        &["time-format-changed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Root/properties/code/format", "value": "uuid"}]"#,
        &["format-changed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/Time/x-zero-means", "value": "never"}]"#,
        &["zero-meaning-changed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/New", "value": {"description": "New.", "type": "boolean"}}]"#,
        &["definition-added"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/OtherId"}]"#,
        &["definition-removed"],
    ),
    (
        r##"[{"op": "replace", "path": "/$defs/Sender/allOf/1/then/$ref", "value": "#/$defs/UserSender"},
            {"op": "replace", "path": "/$defs/Sender/allOf/0/if/properties/type", "value": {"enum": ["user", "bot"]}},
            {"op": "remove", "path": "/$defs/Sender/allOf/1"}]"##,
        &["branch-changed"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/SenderKind/enum/-", "value": "team"},
            {"op": "add", "path": "/$defs/Sender/allOf/0/if/properties/type", "value": {"enum": ["user", "team"]}}]"#,
        &["branch-added", "enum-value-added"],
    ),
    (
        r#"[{"op": "add", "path": "/$defs/OwnerType/x-extensible-enum/-", "value": "Team"},
            {"op": "replace", "path": "/$defs/Root/allOf/0/if/properties/owner_type", "value": {"enum": ["Person", "Team"]}}]"#,
        &["extensible-value-added", "branch-added-to-growing-set"],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/OwnerType/x-extensible-enum/1"},
            {"op": "remove", "path": "/$defs/Root/allOf/1"}]"#,
        &[
            "extensible-value-removed",
            "branch-removed-from-growing-set",
        ],
    ),
    (
        r#"[{"op": "remove", "path": "/$defs/OwnerType/x-extensible-enum"},
            {"op": "add", "path": "/$defs/OwnerType/enum", "value": ["Person", "Machine"]}]"#,
        &["enum-closed"],
    ),
    (
        r##"[{"op": "replace", "path": "/$ref", "value": "#/$defs/Sender"}]"##,
        &["root-changed"],
    ),
];

#[test]
fn each_edit_is_reported_by_its_rules() {
    for (edit, rules) in EDITS {
        let new = patch(SCHEMA, edit).unwrap_or_else(|errors| panic!("{errors}: {edit}"));
        let found = compat(SCHEMA, &new).unwrap_or_else(|errors| panic!("{errors}: {edit}"));
        let names: Vec<_> = found
            .changes
            .iter()
            .map(|change| change.rule.name())
            .collect();
        assert_eq!(names, *rules, "{edit}");
        // the reverse edit has the reverse meaning
        let back = compat(&new, SCHEMA).expect("two schemas");
        let accepts = |changes: &[codegen::Change]| -> Vec<Accepts> {
            changes.iter().map(|change| change.rule.accepts()).collect()
        };
        if let ([there], [back]) = (&*accepts(&found.changes), &*accepts(&back.changes)) {
            let opposite = match there {
                Accepts::More => Accepts::Less,
                Accepts::Less => Accepts::More,
                same => *same,
            };
            assert_eq!(*back, opposite, "{edit}");
        }
    }
}

#[test]
fn jsonschema_never_contradicts_a_rule() {
    let mut decided = 0;
    for (edit, _) in EDITS {
        let new = patch(SCHEMA, edit).expect("a patch");
        let found = compat(SCHEMA, &new).expect("two schemas");
        let answers = (found.judge.accepts_all_old, found.judge.accepted_all_new);
        let accepts = match found.changes.as_slice() {
            [] => Accepts::Same,
            [one] => one.rule.accepts(),
            _ => continue,
        };
        let expected = match accepts {
            Accepts::Same => (Answer::Yes, Answer::Yes),
            Accepts::More => (Answer::Yes, Answer::No),
            Accepts::Less => (Answer::No, Answer::Yes),
            // another definition may accept the same values
            Accepts::Other => continue,
        };
        for (answer, expected) in [(answers.0, expected.0), (answers.1, expected.1)] {
            assert!(
                answer == expected || answer == Answer::Unknown,
                "{edit}: {answers:?}"
            );
            decided += usize::from(answer != Answer::Unknown);
        }
    }
    assert!(decided > 30, "jsonschema decided only {decided}");
}
