//! What a value can contain. Where a union can contain itself, trying branches would take time that
//! doubles with each level.

use std::collections::BTreeSet;

use crate::read::schema::{Node, Schema};

/// Whether a value of `from` can contain one of `target`, at any depth.
pub(super) fn reaches(schema: &Schema, from: &Node, target: &Node) -> bool {
    fn visit<'s>(
        schema: &'s Schema,
        node: &'s Node,
        target: &Node,
        seen: &mut BTreeSet<&'s str>,
    ) -> bool {
        if std::ptr::eq(node, target) {
            return true;
        }
        if !seen.insert(&node.pointer) {
            return false;
        }
        let branches = node.unions.iter().flat_map(|union| &union.branches);
        let named = branches.map(|branch| &branch.target).chain(&node.reference);
        let named = named.filter_map(|name| schema.definition(name));
        let inside = node.properties.iter().map(|property| &property.node);
        named
            .chain(inside)
            .chain(node.items.as_deref())
            .any(|next| visit(schema, next, target, seen))
    }
    visit(schema, from, target, &mut BTreeSet::new())
}
