// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use crate::contract::{Branch, Literal, Node, NodeId, Property, Types, Union};
/// Every subschema; the first is the root.
pub(crate) static NODES: &[Node] = &[
    Node {
        pointer: "",
        reference: Some(1),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root",
        name: Some("Root"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 2,
                required: true,
            },
            Property {
                name: "parent",
                node: 3,
                required: false,
            },
            Property {
                name: "all",
                node: 4,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/parent",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/all",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        items: Some(5),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/all/items",
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/RootId",
        name: Some("RootId"),
        description: "An id.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[("Root", 1), ("RootId", 6)];
