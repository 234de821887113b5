//! Branches that can contain their own union again.

use std::collections::BTreeSet;

use crate::read::schema::Schema;

/// Whether a branch can contain its own union again without an array in between. If so, it has to
/// be boxed; typify does not notice, because unions are written here.
pub(in crate::emit::types) fn is_recursive(schema: &Schema, union: &str, branch: &str) -> bool {
    holds(schema, branch, union, &mut BTreeSet::new())
}

fn holds<'a>(
    schema: &'a Schema,
    definition: &'a str,
    union: &str,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    if definition == union {
        return true;
    }
    let Some(node) = schema
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
        .any(|next| holds(schema, next, union, seen))
}
