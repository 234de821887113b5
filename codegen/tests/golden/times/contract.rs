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
                name: "at",
                node: 2,
                required: true,
            },
            Property {
                name: "seen",
                node: 3,
                required: false,
            },
            Property {
                name: "exact",
                node: 4,
                required: false,
            },
            Property {
                name: "text",
                node: 5,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/at",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/seen",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/exact",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(8),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/text",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/At",
        name: Some("At"),
        description: "Seconds.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(253402300799.0),
        format: Some("unix-time"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Seen",
        name: Some("Seen"),
        description: "Seconds.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(253402300799.0),
        format: Some("unix-time"),
        zero_means: Some("never"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Exact",
        name: Some("Exact"),
        description: "Seconds.",
        types: Types::new(8),
        minimum: Some(0.0),
        maximum: Some(253402300799.0),
        format: Some("unix-time"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Text",
        name: Some("Text"),
        description: "Text.",
        types: Types::new(16),
        format: Some("date-time"),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("At", 6),
    ("Seen", 7),
    ("Exact", 8),
    ("Text", 9),
];
