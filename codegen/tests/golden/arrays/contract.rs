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
                name: "nested",
                node: 2,
                required: false,
            },
            Property {
                name: "any",
                node: 5,
                required: false,
            },
            Property {
                name: "numbers",
                node: 6,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/nested",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        items: Some(3),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/nested/items",
        types: Types::new(32),
        items: Some(4),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/nested/items/items",
        types: Types::new(5),
        nullable: true,
        minimum: Some(0.0),
        maximum: Some(5.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/any",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/numbers",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(33),
        nullable: true,
        max_items: Some(3),
        items: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/numbers/items",
        types: Types::new(8),
        minimum: Some(-1.5),
        maximum: Some(1.5),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[("Root", 1)];
