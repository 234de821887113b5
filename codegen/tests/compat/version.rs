//! The version that the changes require.

use codegen::{Bump, Rule, compat, patch};

use super::SCHEMA;

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
