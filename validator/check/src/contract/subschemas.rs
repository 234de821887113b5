//! All schema nodes of a contract, in the order of the schema.
//!
//! They are numbered here, at run time, for lists that run parallel to them. The generated data has
//! no numbers.

use std::collections::HashMap;

use super::Node;

/// A schema node and its number.
#[derive(Debug, Clone, Copy)]
pub struct Subschema {
    /// The node.
    pub node: &'static Node,
    /// Its number.
    pub index: usize,
}

/// The nodes of one contract.
impl PartialEq for Subschema {
    fn eq(&self, other: &Subschema) -> bool {
        self.index == other.index
    }
}

/// Every node: the root, then the definitions with their contents.
#[derive(Debug)]
pub struct Subschemas {
    nodes: Vec<&'static Node>,
    by_pointer: HashMap<&'static str, usize>,
}

impl Subschemas {
    pub(super) fn of(root: &'static Node, definitions: &[&'static Node]) -> Subschemas {
        let mut nodes = Vec::new();
        collect(root, &mut nodes);
        for definition in definitions {
            collect(definition, &mut nodes);
        }
        let numbered = nodes.iter().enumerate();
        Subschemas {
            by_pointer: numbered
                .map(|(index, node)| (node.pointer, index))
                .collect(),
            nodes,
        }
    }

    /// All nodes.
    #[must_use]
    pub fn nodes(&self) -> &[&'static Node] {
        &self.nodes
    }

    /// All nodes with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = Subschema> {
        let nodes = self.nodes.iter().enumerate();
        nodes.map(|(index, &node)| Subschema { node, index })
    }

    /// The node at `pointer` in the schema file.
    #[must_use]
    pub fn at_pointer(&self, pointer: &str) -> Option<&'static Node> {
        let index = self.by_pointer.get(pointer)?;
        self.nodes.get(*index).copied()
    }

    /// A node of this contract with its number.
    #[must_use]
    pub fn numbered(&self, node: &'static Node) -> Subschema {
        // everything that a contract leads to is in its root or its definitions
        let index = self.by_pointer.get(node.pointer).copied();
        Subschema {
            node,
            index: index.unwrap_or_default(),
        }
    }
}

/// A node and those inside it, depth first.
fn collect(node: &'static Node, nodes: &mut Vec<&'static Node>) {
    nodes.push(node);
    for property in node.properties {
        collect(&property.node, nodes);
    }
    if let Some(items) = node.items {
        collect(items, nodes);
    }
}
