//! The schema read backwards: who speaks of a subschema.

use std::sync::LazyLock;

use super::navigation::node;
use super::{NodeId, Property};
use crate::generated::NODES;

/// What leads to one subschema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Relations {
    /// Of a property: the object that declares it, and how.
    pub(crate) owner: Option<(NodeId, &'static Property)>,
    /// By `$ref`, or as the branch of a union: who leads there.
    pub(crate) referrers: Vec<NodeId>,
    /// The array that it is the items of.
    pub(crate) array: Option<NodeId>,
}

/// Those of every subschema, beside `NODES`.
pub(crate) fn relations() -> &'static [Relations] {
    static ALL: LazyLock<Vec<Relations>> = LazyLock::new(read_backwards);
    &ALL
}

/// Every id, in the order of the schema.
pub(crate) fn ids() -> impl Iterator<Item = NodeId> {
    (0..=NodeId::MAX).take(NODES.len())
}

fn read_backwards() -> Vec<Relations> {
    let mut all = vec![Relations::default(); NODES.len()];
    for id in ids() {
        for property in node(id).properties {
            all[usize::from(property.node)].owner = Some((id, property));
        }
        if let Some(items) = node(id).items {
            all[usize::from(items)].array = Some(id);
        }
        let branches = node(id).unions.iter().flat_map(|union| union.branches);
        let branches = branches.map(|branch| branch.node);
        for target in node(id).reference.into_iter().chain(branches) {
            all[usize::from(target)].referrers.push(id);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_but_the_root_is_led_to() {
        for id in ids().skip(1) {
            let Relations {
                owner,
                referrers,
                array,
            } = &relations()[usize::from(id)];
            let is_led_to = owner.is_some() || array.is_some() || !referrers.is_empty();
            assert!(is_led_to, "{}", node(id).pointer);
        }
    }
}
