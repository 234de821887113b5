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
                name: "text",
                node: 2,
                required: true,
            },
            Property {
                name: "number",
                node: 3,
                required: false,
            },
            Property {
                name: "growing",
                node: 4,
                required: false,
            },
            Property {
                name: "mixed",
                node: 5,
                required: false,
            },
            Property {
                name: "list",
                node: 6,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/text",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(8),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/number",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/growing",
        description: "A property.",
        evidence: &["inferred"],
        nullable: true,
        reference: Some(10),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/mixed",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(11),
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
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Text",
        name: Some("Text"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[
            Literal::String("open"),
            Literal::String("in progress"),
            Literal::String("Captain::Assistant"),
        ],
        value_descriptions: &["Not done.", "Being done.", "A bot."],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Number",
        name: Some("Number"),
        description: "Named integers.",
        types: Types::new(4),
        values: &[Literal::Integer(0), Literal::Integer(1), Literal::Integer(-7)],
        value_names: &["Zero", "One", "MinusSeven"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Growing",
        name: Some("Growing"),
        description: "Grows with the server.",
        types: Types::new(16),
        values: &[Literal::String("a"), Literal::String("b-c")],
        extensible: true,
        value_names: &["First", "Second"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Mixed",
        name: Some("Mixed"),
        description: "A name, or a placeholder.",
        types: Types::new(20),
        values: &[Literal::String("Contact"), Literal::String("User")],
        extensible: true,
        minimum: Some(0.0),
        maximum: Some(0.0),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Text", 8),
    ("Number", 9),
    ("Growing", 10),
    ("Mixed", 11),
];
