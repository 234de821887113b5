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
    &A,
    &D,
    &OPTION,
    &VEC,
    &RESULT,
    &MAP,
    &VALUE,
    &S,
    &BOX,
    &STRING,
    &DECODE,
    &TAG,
    &ERR,
    &SOFT,
];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "members",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/members",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&A),
                ..Node::EMPTY
            },
        },
        Property {
            name: "key",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/key",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&D),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&S),
                ..Node::EMPTY
            },
        },
        Property {
            name: "read",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/read",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&BOX),
                ..Node::EMPTY
            },
        },
        Property {
            name: "f",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/f",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&STRING),
                ..Node::EMPTY
            },
        },
        Property {
            name: "map",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/map",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&OPTION),
                ..Node::EMPTY
            },
        },
        Property {
            name: "serializer",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/serializer",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&VEC),
                ..Node::EMPTY
            },
        },
        Property {
            name: "value",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/value",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&RESULT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "tag",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/tag",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&MAP),
                ..Node::EMPTY
            },
        },
        Property {
            name: "kind",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&VALUE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "property",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/property",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&DECODE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "err",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/err",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ERR),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static A: Node = Node {
    pointer: "/$defs/A",
    name: Some("A"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static D: Node = Node {
    pointer: "/$defs/D",
    name: Some("D"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static OPTION: Node = Node {
    pointer: "/$defs/Option",
    name: Some("Option"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static VEC: Node = Node {
    pointer: "/$defs/Vec",
    name: Some("Vec"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static RESULT: Node = Node {
    pointer: "/$defs/Result",
    name: Some("Result"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static MAP: Node = Node {
    pointer: "/$defs/Map",
    name: Some("Map"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static VALUE: Node = Node {
    pointer: "/$defs/Value",
    name: Some("Value"),
    description: "A name that the generated code\u{202e} might\ruse itself.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Node::EMPTY
};
static S: Node = Node {
    pointer: "/$defs/S",
    name: Some("S"),
    description: "A name.",
    types: Types::new(16),
    ..Node::EMPTY
};
static BOX: Node = Node {
    pointer: "/$defs/Box",
    name: Some("Box"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "value",
            required: false,
            node: Node {
                pointer: "/$defs/Box/properties/value",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static STRING: Node = Node {
    pointer: "/$defs/String",
    name: Some("String"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("str"), Literal::String("String"), Literal::String("x")],
    value_names: &["Str", "String", "Err"],
    ..Node::EMPTY
};
static DECODE: Node = Node {
    pointer: "/$defs/Decode",
    name: Some("Decode"),
    description: "A union.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "tag",
            required: true,
            node: Node {
                pointer: "/$defs/Decode/properties/tag",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TAG),
                ..Node::EMPTY
            },
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
                    node: &SOFT,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static TAG: Node = Node {
    pointer: "/$defs/Tag",
    name: Some("Tag"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("members")],
    ..Node::EMPTY
};
static ERR: Node = Node {
    pointer: "/$defs/Err",
    name: Some("Err"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("err"), Literal::String("ok")],
    ..Node::EMPTY
};
static SOFT: Node = Node {
    pointer: "/$defs/Soft",
    name: Some("Soft"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "tag",
            required: true,
            node: Node {
                pointer: "/$defs/Soft/properties/tag",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TAG),
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: false,
            node: Node {
                pointer: "/$defs/Soft/properties/type",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "id",
            required: false,
            node: Node {
                pointer: "/$defs/Soft/properties/id",
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
