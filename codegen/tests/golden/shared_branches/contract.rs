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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &FIRST, &SECOND, &A, &B, &TAG_KIND];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "Two unions share their branches, under other tags.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "first",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/first",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&FIRST),
                ..Node::EMPTY
            },
        },
        Property {
            name: "second",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/second",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SECOND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static FIRST: Node = Node {
    pointer: "/$defs/First",
    name: Some("First"),
    description: "B has two tags.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/First/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TAG_KIND),
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
                    node: &A,
                },
                Branch {
                    tags: &["b", "c"],
                    default: false,
                    node: &B,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static SECOND: Node = Node {
    pointer: "/$defs/Second",
    name: Some("Second"),
    description: "A has two tags.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/Second/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TAG_KIND),
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
                    tags: &["a", "b"],
                    default: false,
                    node: &A,
                },
                Branch {
                    tags: &["c"],
                    default: false,
                    node: &B,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static A: Node = Node {
    pointer: "/$defs/A",
    name: Some("A"),
    description: "Demands more than B.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/A/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TAG_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "x",
            required: true,
            node: Node {
                pointer: "/$defs/A/properties/x",
                description: "Only here.",
                evidence: &["inferred"],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static B: Node = Node {
    pointer: "/$defs/B",
    name: Some("B"),
    description: "Demands its tag.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "t",
            required: true,
            node: Node {
                pointer: "/$defs/B/properties/t",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TAG_KIND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static TAG_KIND: Node = Node {
    pointer: "/$defs/TagKind",
    name: Some("TagKind"),
    description: "The tags.",
    types: Types::new(16),
    values: &[Literal::String("a"), Literal::String("b"), Literal::String("c")],
    ..Node::EMPTY
};
