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
                name: "members",
                node: 2,
                required: true,
            },
            Property {
                name: "key",
                node: 3,
                required: false,
            },
            Property {
                name: "name",
                node: 4,
                required: false,
            },
            Property {
                name: "read",
                node: 5,
                required: false,
            },
            Property {
                name: "f",
                node: 6,
                required: false,
            },
            Property {
                name: "map",
                node: 7,
                required: false,
            },
            Property {
                name: "serializer",
                node: 8,
                required: false,
            },
            Property {
                name: "value",
                node: 9,
                required: false,
            },
            Property {
                name: "tag",
                node: 10,
                required: false,
            },
            Property {
                name: "kind",
                node: 11,
                required: false,
            },
            Property {
                name: "property",
                node: 12,
                required: false,
            },
            Property {
                name: "err",
                node: 13,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/members",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(14),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/key",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(15),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/name",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(21),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/read",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(22),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/f",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(24),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/map",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/serializer",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(17),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/value",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(18),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/tag",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(19),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/kind",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(20),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/property",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(25),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/err",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(28),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/A",
        name: Some("A"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/D",
        name: Some("D"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Option",
        name: Some("Option"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Vec",
        name: Some("Vec"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Result",
        name: Some("Result"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Map",
        name: Some("Map"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Value",
        name: Some("Value"),
        description: "A name that the generated code\u{202e} might\ruse itself.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/S",
        name: Some("S"),
        description: "A name.",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Box",
        name: Some("Box"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "value",
                node: 23,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Box/properties/value",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/String",
        name: Some("String"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[
            Literal::String("str"),
            Literal::String("String"),
            Literal::String("x"),
        ],
        value_names: &["Str", "String", "Err"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Decode",
        name: Some("Decode"),
        description: "A union.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "tag",
                node: 26,
                required: true,
            },
        ],
        unions: &[
            Union {
                subject: None,
                tag: "tag",
                branches: &[
                    Branch {
                        tags: &["members"],
                        default: false,
                        node: 29,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Decode/properties/tag",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(27),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Tag",
        name: Some("Tag"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[Literal::String("members")],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Err",
        name: Some("Err"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[Literal::String("err"), Literal::String("ok")],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Soft",
        name: Some("Soft"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "tag",
                node: 30,
                required: true,
            },
            Property {
                name: "type",
                node: 31,
                required: false,
            },
            Property {
                name: "id",
                node: 32,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Soft/properties/tag",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(27),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Soft/properties/type",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Soft/properties/id",
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
    ("A", 14),
    ("D", 15),
    ("Option", 16),
    ("Vec", 17),
    ("Result", 18),
    ("Map", 19),
    ("Value", 20),
    ("S", 21),
    ("Box", 22),
    ("String", 24),
    ("Decode", 25),
    ("Tag", 27),
    ("Err", 28),
    ("Soft", 29),
];
