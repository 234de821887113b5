//! The relations of the schema in reverse: what leads to a schema node.

use super::{Property, Subschema, Subschemas};

/// What leads to one schema node.
#[derive(Debug, Clone, Default)]
pub struct Relations {
    /// If it is a property: the object that declares it, and the declaration.
    pub owner: Option<(Subschema, &'static Property)>,
    /// The nodes that lead to it by `$ref`, or as the branch of a union.
    pub referrers: Vec<Subschema>,
    /// The array whose items it describes.
    pub array: Option<Subschema>,
}

/// The relations of all schema nodes, parallel to [`Subschemas::nodes`].
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
