//! The schema read backwards: who speaks of a subschema.

use super::{Property, Subschema, Subschemas};

/// What leads to one subschema.
#[derive(Debug, Clone, Default)]
pub struct Relations {
    /// Of a property: the object that declares it, and how.
    pub owner: Option<(Subschema, &'static Property)>,
    /// By `$ref`, or as the branch of a union: who leads there.
    pub referrers: Vec<Subschema>,
    /// The array that it is the items of.
    pub array: Option<Subschema>,
}

/// Those of every subschema, beside [`Subschemas::nodes`].
pub(super) fn read_backwards(subschemas: &Subschemas) -> Vec<Relations> {
    let mut all = vec![Relations::default(); subschemas.nodes().len()];
    for from in subschemas.iter() {
        for property in from.node.properties {
            let index = subschemas.numbered(&property.node).index;
            all[index].owner = Some((from, property));
        }
        if let Some(items) = from.node.items {
            all[subschemas.numbered(items).index].array = Some(from);
        }
        for target in from.node.refers_to() {
            all[subschemas.numbered(target).index].referrers.push(from);
        }
    }
    all
}
