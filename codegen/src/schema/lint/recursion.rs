//! Definitions that contain themselves.
//!
//! Through an object that is fine: the types put a `Box` or a `Vec` between. A union or
//! an array that is made of nothing but itself has no Rust type, and no finite value.

use std::collections::BTreeSet;

use crate::schema::{Kind, Node, Schema};
use crate::source::problem::Problems;

pub(super) fn check(schema: &Schema, problems: &mut Problems) {
    for (name, node) in &schema.definitions {
        let mut seen = BTreeSet::new();
        if reaches(schema, node, name, &mut seen) {
            problems.add(
                &node.pointer,
                format!("`{name}` contains itself without an object between"),
                "put an object with declared properties into the circle",
            );
        }
    }
}

/// `target` can be reached from `node` through references and arrays alone.
fn reaches<'a>(
    schema: &'a Schema,
    node: &'a Node,
    target: &str,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    let next = match node.kind() {
        Kind::Reference(name) if name == target => return true,
        Kind::Reference(name) => schema.definition(name).filter(|_| seen.insert(name)),
        // whatever else the value may be, it may be an array
        _ => node.items.as_deref(),
    };
    next.is_some_and(|next| reaches(schema, next, target, seen))
}

impl Schema {
    /// A branch that can hold its own union again, without an array between, has to be
    /// boxed; typify does not see it, because unions are ours.
    pub(crate) fn is_recursive_branch(&self, union: &str, branch: &str) -> bool {
        let mut seen = BTreeSet::new();
        self.holds(branch, union, &mut seen)
    }

    fn holds<'a>(&'a self, definition: &'a str, union: &str, seen: &mut BTreeSet<&'a str>) -> bool {
        if definition == union {
            return true;
        }
        let Some(node) = self
            .definition(definition)
            .filter(|_| seen.insert(definition))
        else {
            return false;
        };
        let direct = node
            .properties
            .iter()
            .filter_map(|p| p.node.reference.as_deref());
        let branches = node.unions.iter().flat_map(|u| &u.branches);
        direct
            .chain(branches.map(|branch| branch.target.as_str()))
            .any(|next| self.holds(next, union, seen))
    }
}
