//! Checks that no two JSON names become the same Rust name.

use std::collections::BTreeMap;

use crate::read::schema::node::{Node, Values};
use crate::source::naming;
use crate::source::problem::Problems;

/// The fields of a struct, and the accessors and variants of a union.
pub(super) fn check(definition: &str, node: &Node, problems: &mut Problems) {
    let mut fields: BTreeMap<String, &str> = BTreeMap::new();
    for property in &node.properties {
        let at = &property.node.pointer;
        let Some(field) = naming::field(&property.name) else {
            problems.add(
                at,
                "a property whose name does not become a Rust name",
                "leave it undeclared: it is kept in `extra` as received",
            );
            continue;
        };
        if let Some(other) = fields.insert(field.clone(), &property.name) {
            problems.add(
                at,
                format!(
                    "`{}` and `{other}` both become the field `{field}`",
                    property.name
                ),
                "leave one of them undeclared: it is kept in `extra` as received",
            );
        }
    }
    for union in &node.unions {
        let subject = union.subject.as_ref().and_then(|subject| {
            let property = node.properties.iter().find(|p| p.name == *subject)?;
            property.node.reference.as_deref()
        });
        let definition = subject.unwrap_or(definition);
        let mut variants: BTreeMap<String, &str> = BTreeMap::new();
        variants.insert("Unknown".into(), "an undeclared tag");
        for branch in &union.branches {
            let variant = naming::branch(definition, &branch.target);
            if let Some(other) = variants.insert(variant.clone(), &branch.target) {
                problems.add(
                    &branch.pointer,
                    format!(
                        "`{}` and `{other}` both become the variant `{variant}`",
                        branch.target
                    ),
                    "rename a branch, or name several tags of one branch in one `enum`",
                );
            }
        }
    }
}

/// The variants of an enumeration.
pub(super) fn variants(at: &str, values: &Values, problems: &mut Problems) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (index, variant) in values.variants().into_iter().enumerate() {
        match variant {
            None => problems.add(
                at,
                format!("value {index} becomes no Rust name"),
                "name the values in `x-enum-varnames`, in upper camel case",
            ),
            Some(name) if matches!(&*name, "Unknown" | "Integer" | "KNOWN") => problems.add(
                at,
                format!("value {index} becomes `{name}`, which every enumeration already has"),
                "give it another name in `x-enum-varnames`",
            ),
            Some(name) => {
                if let Some(other) = seen.insert(name.clone(), index) {
                    problems.add(
                        at,
                        format!("values {other} and {index} both become the variant `{name}`"),
                        "name the values in `x-enum-varnames`",
                    );
                }
            }
        }
    }
}
