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
                name: "required",
                node: 2,
                required: true,
            },
            Property {
                name: "nullable",
                node: 3,
                required: true,
            },
            Property {
                name: "optional",
                node: 4,
                required: false,
            },
            Property {
                name: "both",
                node: 5,
                required: false,
            },
            Property {
                name: "list",
                node: 6,
                required: false,
            },
            Property {
                name: "map",
                node: 8,
                required: false,
            },
            Property {
                name: "reference",
                node: 9,
                required: false,
            },
            Property {
                name: "required_reference",
                node: 10,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/required",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/nullable",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(5),
        nullable: true,
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/optional",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/both",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/list",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        items: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/list/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/map",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(65),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/reference",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(11),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/required_reference",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(11),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Other",
        name: Some("Other"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 12,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Other/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[("Root", 1), ("Other", 11)];
