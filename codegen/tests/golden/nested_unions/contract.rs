// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use check::contract::{Branch, Contract, Literal, Node, Parts, Property, Types, Union};
/// The contract `golden`.
pub static GOLDEN: Contract = Contract::new(Parts {
    name: "golden",
    subject: "a root",
    operation: None,
    id: "urn:99digital:golden:response",
    schema: conversation_client::SCHEMA,
    root: &ROOT,
    definitions: DEFINITIONS,
    acceptor: super::acceptor::document,
    types: super::types_of::<conversation_client::Root>(),
});
static ROOT: Node = Node {
    pointer: "",
    reference: Some(&ROOT_2),
    ..Node::EMPTY
};
/// In the order of the schema.
static DEFINITIONS: &[&Node] = &[
    &ROOT_2,
    &PART,
    &PART_KIND,
    &TEXT_PART,
    &OTHER_TEXT_PART,
    &NUMBER_PART,
    &BOX,
    &BOX_KIND,
    &VALUE,
    &EMPTY_VALUE,
    &FULL_VALUE,
];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "part",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/part",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PART),
                ..Node::EMPTY
            },
        },
        Property {
            name: "box",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/box",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&BOX),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static PART: Node = Node {
    pointer: "/$defs/Part",
    name: Some("Part"),
    description: "Two of three branches declare `x` in the same way, and one does not declare `y`.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/Part/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PART_KIND),
                ..Node::EMPTY
            },
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
                    node: &TEXT_PART,
                },
                Branch {
                    tags: &["b"],
                    default: false,
                    node: &OTHER_TEXT_PART,
                },
                Branch {
                    tags: &["c"],
                    default: false,
                    node: &NUMBER_PART,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static PART_KIND: Node = Node {
    pointer: "/$defs/PartKind",
    name: Some("PartKind"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("a"), Literal::String("b"), Literal::String("c")],
    ..Node::EMPTY
};
static TEXT_PART: Node = Node {
    pointer: "/$defs/TextPart",
    name: Some("TextPart"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/TextPart/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PART_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "x",
            required: true,
            node: Node {
                pointer: "/$defs/TextPart/properties/x",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "y",
            required: false,
            node: Node {
                pointer: "/$defs/TextPart/properties/y",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static OTHER_TEXT_PART: Node = Node {
    pointer: "/$defs/OtherTextPart",
    name: Some("OtherTextPart"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/OtherTextPart/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PART_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "x",
            required: false,
            node: Node {
                pointer: "/$defs/OtherTextPart/properties/x",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "y",
            required: true,
            node: Node {
                pointer: "/$defs/OtherTextPart/properties/y",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static NUMBER_PART: Node = Node {
    pointer: "/$defs/NumberPart",
    name: Some("NumberPart"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/NumberPart/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PART_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "x",
            required: true,
            node: Node {
                pointer: "/$defs/NumberPart/properties/x",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static BOX: Node = Node {
    pointer: "/$defs/Box",
    name: Some("Box"),
    description: "A union beside its tag, which holds itself.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: false,
            node: Node {
                pointer: "/$defs/Box/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&BOX_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "value",
            required: false,
            node: Node {
                pointer: "/$defs/Box/properties/value",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&VALUE),
                ..Node::EMPTY
            },
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
                    node: &FULL_VALUE,
                },
                Branch {
                    tags: &["empty"],
                    default: true,
                    node: &EMPTY_VALUE,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static BOX_KIND: Node = Node {
    pointer: "/$defs/BoxKind",
    name: Some("BoxKind"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("empty"), Literal::String("full")],
    ..Node::EMPTY
};
static VALUE: Node = Node {
    pointer: "/$defs/Value",
    name: Some("Value"),
    description: "What is in it.",
    types: Types::new(64),
    ..Node::EMPTY
};
static EMPTY_VALUE: Node = Node {
    pointer: "/$defs/EmptyValue",
    name: Some("EmptyValue"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "size",
            required: true,
            node: Node {
                pointer: "/$defs/EmptyValue/properties/size",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static FULL_VALUE: Node = Node {
    pointer: "/$defs/FullValue",
    name: Some("FullValue"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "box",
            required: true,
            node: Node {
                pointer: "/$defs/FullValue/properties/box",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&BOX),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
