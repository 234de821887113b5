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
                name: "anything",
                node: 2,
                required: false,
            },
            Property {
                name: "several",
                node: 3,
                required: false,
            },
            Property {
                name: "required",
                node: 4,
                required: true,
            },
            Property {
                name: "map",
                node: 5,
                required: false,
            },
            Property {
                name: "named",
                node: 6,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/anything",
        description: "A property.",
        evidence: &["inferred"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/several",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(97),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/required",
        description: "A property.",
        evidence: &["inferred"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/map",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/named",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Attributes",
        name: Some("Attributes"),
        description: "A free-form map.",
        sensitive: true,
        types: Types::new(64),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[("Root", 1), ("Attributes", 7)];
