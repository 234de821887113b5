//! Definitions that are replaced, that refer to themselves, or that do not exist.

use codegen::{Rule, compat};

use super::SCHEMA;

/// Replaces the definition that the root's `id` refers to; the reported change, and whether
/// payloads that conformed still do.
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
fn a_definition_that_is_replaced_is_reported_as_one_change() {
    for (new, change, conforms) in REPLACED {
        let new = SCHEMA.replacen(r##""$ref": "#/$defs/Id""##, new, 1);
        let found = compat(SCHEMA, &new).expect("two schemas");
        let line = |c: &codegen::Change| format!("{}: {}", c.rule.name(), c.detail);
        let lines: Vec<String> = found.changes.iter().map(line).collect();
        assert_eq!(lines, [*change]);
        assert_eq!(found.suits_judge(), *conforms, "{change}");
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
fn bounds_are_compared_and_reported_to_the_last_digit() {
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
fn the_schema_at_fault_is_named() {
    for (old, new, file) in [("{", SCHEMA, "(old)#"), (SCHEMA, "{}", "(new)#")] {
        let errors = compat(old, new)
            .expect_err("one is not a schema")
            .to_string();
        assert!(errors.contains(file), "{errors}");
    }
}
