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
                name: "part",
                node: 2,
                required: false,
            },
            Property {
                name: "box",
                node: 3,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/part",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(4),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/box",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(18),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Part",
        name: Some("Part"),
        description: "Two of three branches declare `x` in the same way, and one does not declare `y`.",
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
                        node: 7,
                    },
                    Branch {
                        tags: &["b"],
                        default: false,
                        node: 11,
                    },
                    Branch {
                        tags: &["c"],
                        default: false,
                        node: 15,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Part/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/PartKind",
        name: Some("PartKind"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[Literal::String("a"), Literal::String("b"), Literal::String("c")],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/TextPart",
        name: Some("TextPart"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 8,
                required: true,
            },
            Property {
                name: "x",
                node: 9,
                required: true,
            },
            Property {
                name: "y",
                node: 10,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/TextPart/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/TextPart/properties/x",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/TextPart/properties/y",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/OtherTextPart",
        name: Some("OtherTextPart"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 12,
                required: true,
            },
            Property {
                name: "x",
                node: 13,
                required: false,
            },
            Property {
                name: "y",
                node: 14,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/OtherTextPart/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/OtherTextPart/properties/x",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/OtherTextPart/properties/y",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/NumberPart",
        name: Some("NumberPart"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "t",
                node: 16,
                required: true,
            },
            Property {
                name: "x",
                node: 17,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/NumberPart/properties/t",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/NumberPart/properties/x",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Box",
        name: Some("Box"),
        description: "A union beside its tag, which holds itself.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "kind",
                node: 19,
                required: false,
            },
            Property {
                name: "value",
                node: 20,
                required: false,
            },
        ],
        unions: &[
            Union {
                subject: Some("value"),
                tag: "kind",
                branches: &[
                    Branch {
                        tags: &["full"],
                        default: false,
                        node: 25,
                    },
                    Branch {
                        tags: &["empty"],
                        default: true,
                        node: 23,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Box/properties/kind",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(21),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Box/properties/value",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(22),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/BoxKind",
        name: Some("BoxKind"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[Literal::String("empty"), Literal::String("full")],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Value",
        name: Some("Value"),
        description: "What is in it.",
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmptyValue",
        name: Some("EmptyValue"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "size",
                node: 24,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmptyValue/properties/size",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FullValue",
        name: Some("FullValue"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "box",
                node: 26,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FullValue/properties/box",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(18),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Part", 4),
    ("PartKind", 6),
    ("TextPart", 7),
    ("OtherTextPart", 11),
    ("NumberPart", 15),
    ("Box", 18),
    ("BoxKind", 21),
    ("Value", 22),
    ("EmptyValue", 23),
    ("FullValue", 25),
];
