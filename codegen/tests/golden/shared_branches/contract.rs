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
        description: "Two unions share their branches, under other tags.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "first",
                node: 2,
                required: true,
            },
            Property {
                name: "second",
                node: 3,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/first",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(4),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/second",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/First",
        name: Some("First"),
        description: "B has two tags.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 5,
                required: true,
            },
        ],
        unions: &[
            Union {
                subject: None,
                tag: "t",
                branches: &[
                    Branch {
                        tags: &["a"],
                        default: false,
                        node: 8,
                    },
                    Branch {
                        tags: &["b", "c"],
                        default: false,
                        node: 11,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/First/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(13),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Second",
        name: Some("Second"),
        description: "A has two tags.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 7,
                required: true,
            },
        ],
        unions: &[
            Union {
                subject: None,
                tag: "t",
                branches: &[
                    Branch {
                        tags: &["a", "b"],
                        default: false,
                        node: 8,
                    },
                    Branch {
                        tags: &["c"],
                        default: false,
                        node: 11,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Second/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(13),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/A",
        name: Some("A"),
        description: "Demands more than B.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 9,
                required: true,
            },
            Property {
                name: "x",
                node: 10,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/A/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(13),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/A/properties/x",
        description: "Only here.",
        evidence: &["inferred"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/B",
        name: Some("B"),
        description: "Demands its tag.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 12,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/B/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(13),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/TagKind",
        name: Some("TagKind"),
        description: "The tags.",
        types: Types::new(16),
        values: &[Literal::String("a"), Literal::String("b"), Literal::String("c")],
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("First", 4),
    ("Second", 6),
    ("A", 8),
    ("B", 11),
    ("TagKind", 13),
];
