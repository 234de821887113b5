//! What an edit means is told by its rule, and jsonschema's own comparison never contradicts it.

use codegen::{Accepts, Answer, Bump, Rule, compat, patch};

const SCHEMA: &str = include_str!("compat/small.schema.json");

/// An edit, and the rules that tell it.
const EDITS: &[(&str, &[&str])] = &[
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
        r##"[{"op": "replace", "path": "/$ref", "value": "#/$defs/Sender"}]"##,
        &["root-changed"],
    ),
];

#[test]
fn each_edit_is_told_by_its_rules() {
    for (edit, rules) in EDITS {
        let new = patch(SCHEMA, edit).unwrap_or_else(|errors| panic!("{errors}: {edit}"));
        let found = compat(SCHEMA, &new).unwrap_or_else(|errors| panic!("{errors}: {edit}"));
        let names: Vec<_> = found
            .changes
            .iter()
            .map(|change| change.rule.name())
            .collect();
        assert_eq!(names, *rules, "{edit}");
        // the way back is the other way round
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
            // another definition may say the same
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

/// Any edit of a place, which may make nothing of the schema; most do.
fn random_edit(random: &mut fastrand::Rng) -> String {
    let one = |random: &mut fastrand::Rng, of: &[&str]| of[random.usize(..of.len())].to_owned();
    let property = one(
        random,
        &[
            "id", "kind", "name", "tags", "channel", "code", "seen_at", "sender",
        ],
    );
    let value = one(
        random,
        &[
            r##"{"$ref": "#/$defs/Id", @}"##,
            r##"{"$ref": "#/$defs/OtherId", @}"##,
            r##"{"$ref": "#/$defs/Kind", @}"##,
            r##"{"$ref": "#/$defs/SenderKind", @}"##,
            r##"{"$ref": "#/$defs/UserSender", @}"##,
            r##"{"$ref": "#/$defs/BotSender", @}"##,
            r##"{"anyOf": [{"$ref": "#/$defs/Id"}, {"type": "null"}], @}"##,
            "{@}",
            r#"{"type": ["integer", "string"], "minimum": 0, "maximum": 2000, @}"#,
            r#"{"type": ["integer", "string"], "minimum": 5, "maximum": 10, "maxLength": 4, @}"#,
            r#"{"type": "integer", "minimum": 0, "maximum": 9223372036854775807, @}"#,
            r#"{"type": "integer", "minimum": 0, "maximum": 9223372036854775806, @}"#,
            r#"{"type": "number", "minimum": 0, "maximum": 1000, @}"#,
            r#"{"type": ["string", "null"], "maxLength": 9, @}"#,
            r#"{"type": "string", "minLength": 1, @}"#,
            r#"{"type": ["boolean", "string"], "pattern": "^a", @}"#,
            r#"{"type": "object", @}"#,
            r#"{"type": "array", "maxItems": 2, @}"#,
            r#"{"type": "array", "items": {"type": ["string", "null"]}, @}"#,
            r##"{"type": "array", "items": {"$ref": "#/$defs/Kind"}, @}"##,
        ],
    );
    let value = value.replace('@', r#""description": "X.", "x-evidence": ["source"]"#);
    let owner = one(random, &["Root", "Root", "Root", "UserSender", "BotSender"]);
    match random.u8(..4) {
        0 => {
            let (edit, _) = EDITS[random.usize(..EDITS.len())];
            edit.trim_start_matches('[')
                .trim_end_matches(']')
                .to_owned()
        }
        1 => format!(
            r#"{{"op": "add", "path": "/$defs/{owner}/properties/more_{property}", "value": {value}}}"#
        ),
        _ => format!(
            r#"{{"op": "add", "path": "/$defs/Root/properties/{property}", "value": {value}}}"#
        ),
    }
}

#[test]
fn jsonschema_never_contradicts_the_rules_of_random_edits() {
    let (mut compared, mut decided) = (0, 0);
    for seed in 0..250 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut random_schema = || {
            let edits: Vec<_> = (0..random.usize(1..4))
                .map(|_| random_edit(&mut random))
                .collect();
            patch(SCHEMA, &format!("[{}]", edits.join(","))).ok()
        };
        let old = match seed % 2 {
            0 => Some(SCHEMA.to_owned()),
            _ => random_schema(),
        };
        let Some((old, new)) = old.zip(random_schema()) else {
            continue;
        };
        let Ok(found) = compat(&old, &new) else {
            continue;
        };
        compared += 1;
        let accepts: Vec<Accepts> = found.changes.iter().map(|c| c.rule.accepts()).collect();
        let only = |one| accepts.iter().all(|a| [Accepts::Same, one].contains(a));
        let told = format!("{seed}: {:#?}\n{:?}", found.changes, found.judge);
        for (only, answer) in [
            (only(Accepts::More), found.judge.accepts_all_old),
            (only(Accepts::Less), found.judge.accepted_all_new),
        ] {
            assert!(!only || answer != Answer::No, "{told}\n{old}\n{new}");
            decided += usize::from(only && answer == Answer::Yes);
        }
        // one change alone is neither more nor less than its rule says
        if let [one] = accepts.as_slice() {
            let narrows = matches!(one, Accepts::Less);
            assert!(
                !narrows || found.judge.accepts_all_old != Answer::Yes,
                "{told}"
            );
            let widens = matches!(one, Accepts::More);
            assert!(
                !widens || found.judge.accepted_all_new != Answer::Yes,
                "{told}"
            );
        }
    }
    assert!(compared > 100 && decided > 30, "{compared} {decided}");
}

/// Replaces what `id` of the root is; what is told of it, and whether what conformed still does.
const REPLACED: &[(&str, &str, bool)] = &[
    (
        r#""type": ["integer", "string"], "minimum": -5, "maximum": 2000"#,
        "type-widened: Id -> integer or string",
        true,
    ),
    (
        r#""type": "integer", "minimum": 0, "maximum": 1000"#,
        "reference-changed: Id -> integer",
        true,
    ),
    (
        r#""type": "integer", "minimum": 0, "maximum": 999"#,
        "type-narrowed: Id -> integer",
        false,
    ),
    (
        r#""type": "number", "minimum": 1, "maximum": 2000"#,
        "type-changed: Id -> number",
        false,
    ),
];

#[test]
fn a_definition_that_is_given_up_is_told_by_one_change() {
    for (new, told, conforms) in REPLACED {
        let new = SCHEMA.replacen(r##""$ref": "#/$defs/Id""##, new, 1);
        let found = compat(SCHEMA, &new).expect("two schemas");
        let line = |c: &codegen::Change| format!("{}: {}", c.rule.name(), c.detail);
        let lines: Vec<String> = found.changes.iter().map(line).collect();
        assert_eq!(lines, [*told]);
        assert_eq!(found.suits_judge(), *conforms, "{told}");
    }
}

#[test]
fn definitions_that_refer_to_themselves_are_compared_at_every_place() {
    let tree = |name: &str| {
        let reference = format!(r##""$ref": "#/$defs/{name}""##);
        let words = r#""description": "X.", "x-evidence": ["source"]"#;
        format!(
            r#""{name}": {{"description": "A tree.", "type": "object", "properties": {{
                "a": {{{reference}, {words}}},
                "b": {{"type": "array", "items": {{{reference}}}, {words}}}}}}},"#
        )
    };
    let defined = SCHEMA.replacen(
        "\"$defs\": {",
        &format!("\"$defs\": {{ {} {}", tree("Tree"), tree("Bush")),
        1,
    );
    let with = |name: &str| {
        let id = r##""$ref": "#/$defs/Id""##;
        let kind = r##""$ref": "#/$defs/Kind""##;
        let reference = format!(r##""$ref": "#/$defs/{name}""##);
        defined
            .replacen(id, &reference, 1)
            .replacen(kind, &reference, 1)
    };
    let found = compat(&with("Tree"), &with("Bush")).expect("two schemas");
    let rules: Vec<Rule> = found.changes.iter().map(|c| c.rule).collect();
    assert_eq!(rules, [Rule::ReferenceChanged; 2]);
    assert!(found.suits_judge());
}

#[test]
fn bounds_are_compared_and_told_to_the_last_digit() {
    let with =
        |maximum: &str| SCHEMA.replacen("\"maximum\": 1000", &format!("\"maximum\": {maximum}"), 1);
    let (old, new) = (with("9223372036854775807"), with("9223372036854775806"));
    let found = compat(&old, &new).expect("two schemas");
    let [change] = found.changes.as_slice() else {
        panic!("{:?}", found.changes);
    };
    assert_eq!(change.rule, Rule::BoundNarrowed);
    assert_eq!(
        change.detail,
        "maximum: 9223372036854775807 -> 9223372036854775806"
    );
}

#[test]
fn which_of_the_two_is_no_schema_is_told() {
    for (old, new, file) in [("{", SCHEMA, "(old)#"), (SCHEMA, "{}", "(new)#")] {
        let errors = compat(old, new).expect_err("one is no schema").to_string();
        assert!(errors.contains(file), "{errors}");
    }
}

#[test]
fn the_version_follows_the_greatest_change() {
    let bump = |edit: &str| {
        let new = patch(SCHEMA, edit).expect("a patch");
        compat(SCHEMA, &new).expect("two schemas").bump()
    };
    assert_eq!(bump("[]"), Bump::None);
    let bound = r#"{"op": "replace", "path": "/$defs/Id/maximum", "value": 2000}"#;
    let value = r#"{"op": "add", "path": "/$defs/Kind/enum/-", "value": "c"}"#;
    let gone = r#"{"op": "remove", "path": "/$defs/Root/required/0"}"#;
    assert_eq!(bump(&format!("[{bound}]")), Bump::Patch);
    assert_eq!(bump(&format!("[{bound}, {value}]")), Bump::Minor);
    assert_eq!(bump(&format!("[{value}, {gone}, {bound}]")), Bump::Major);
}

#[test]
fn rules_have_names_of_their_own() {
    let names: std::collections::BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), Rule::ALL.len());
}
