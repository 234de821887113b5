//! Rejects definitions that contain themselves without an object in between.
//!
//! Through an object, recursion is fine: the types use a `Box` or a `Vec`. A union or an array that
//! consists of nothing but itself has no Rust type and no finite value.

use std::collections::BTreeSet;

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Kind, Node};
use crate::source::problem::Problems;

pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    for (name, node) in &schema.definitions {
        let mut seen = BTreeSet::new();
        if reaches(schema, node, name, &mut seen) {
            problems.add(
                &node.pointer,
                format!("`{name}` contains itself without an object between"),
                "put an object with declared properties into the cycle",
            );
        }
    }
}

/// Whether `target` can be reached from `node` through references and arrays alone.
fn reaches<'a>(
    schema: &'a Schema,
    node: &'a Node,
    target: &str,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    let next = match node.kind() {
        Kind::Reference(name) if name == target => return true,
        Kind::Reference(name) => schema.definition(name).filter(|_| seen.insert(name)),
        // whatever else the value may be, it can be an array
        _ => node.items.as_deref(),
    };
    next.is_some_and(|next| reaches(schema, next, target, seen))
}
