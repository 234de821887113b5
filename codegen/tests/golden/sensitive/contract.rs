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
                required: false,
            },
            Property {
                name: "name",
                node: 3,
                required: false,
            },
            Property {
                name: "aliases",
                node: 4,
                required: false,
            },
            Property {
                name: "attributes",
                node: 6,
                required: false,
            },
            Property {
                name: "person",
                node: 7,
                required: false,
            },
            Property {
                name: "more",
                node: 8,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/name",
        description: "A property.",
        evidence: &["inferred"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/aliases",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        items: Some(5),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/aliases/items",
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/attributes",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/person",
        description: "A property.",
        evidence: &["inferred"],
        sensitive: true,
        reference: Some(12),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/more",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(10),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Alias",
        name: Some("Alias"),
        description: "A name.",
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Aliases",
        name: Some("Aliases"),
        description: "Names.",
        types: Types::new(32),
        items: Some(11),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Aliases/items",
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Person",
        name: Some("Person"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 13,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Person/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Alias", 9),
    ("Aliases", 10),
    ("Person", 12),
];
