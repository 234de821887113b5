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
                name: "next",
                node: 2,
                required: false,
            },
            Property {
                name: "parent",
                node: 3,
                required: false,
            },
            Property {
                name: "children",
                node: 4,
                required: false,
            },
            Property {
                name: "either",
                node: 6,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/next",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(1),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/parent",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(1),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/children",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        items: Some(5),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/children/items",
        reference: Some(1),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/either",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Either",
        name: Some("Either"),
        description: "A union that holds itself.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "kind",
                node: 8,
                required: true,
            },
        ],
        unions: &[
            Union {
                subject: None,
                tag: "kind",
                branches: &[
                    Branch {
                        tags: &["leaf"],
                        default: false,
                        node: 10,
                    },
                    Branch {
                        tags: &["node"],
                        default: false,
                        node: 12,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Either/properties/kind",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Kind",
        name: Some("Kind"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[Literal::String("leaf"), Literal::String("node")],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LeafEither",
        name: Some("LeafEither"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "kind",
                node: 11,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LeafEither/properties/kind",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/NodeEither",
        name: Some("NodeEither"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "kind",
                node: 13,
                required: true,
            },
            Property {
                name: "inner",
                node: 14,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/NodeEither/properties/kind",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/NodeEither/properties/inner",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Either", 7),
    ("Kind", 9),
    ("LeafEither", 10),
    ("NodeEither", 12),
];
