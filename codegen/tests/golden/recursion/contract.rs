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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &EITHER, &KIND, &LEAF_EITHER, &NODE_EITHER];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "next",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/next",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ROOT_2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "parent",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/parent",
                description: "A property.",
                evidence: &["inferred"],
                nullable: true,
                reference: Some(&ROOT_2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "children",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/children",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/children/items",
                        reference: Some(&ROOT_2),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "either",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/either",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&EITHER),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static EITHER: Node = Node {
    pointer: "/$defs/Either",
    name: Some("Either"),
    description: "A union that holds itself.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: true,
            node: Node {
                pointer: "/$defs/Either/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&KIND),
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: None,
            tag: "kind",
            branches: &[
                Branch {
                    tags: &["leaf"],
                    default: false,
                    node: &LEAF_EITHER,
                },
                Branch {
                    tags: &["node"],
                    default: false,
                    node: &NODE_EITHER,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static KIND: Node = Node {
    pointer: "/$defs/Kind",
    name: Some("Kind"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("leaf"), Literal::String("node")],
    ..Node::EMPTY
};
static LEAF_EITHER: Node = Node {
    pointer: "/$defs/LeafEither",
    name: Some("LeafEither"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: true,
            node: Node {
                pointer: "/$defs/LeafEither/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&KIND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static NODE_EITHER: Node = Node {
    pointer: "/$defs/NodeEither",
    name: Some("NodeEither"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: true,
            node: Node {
                pointer: "/$defs/NodeEither/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "inner",
            required: true,
            node: Node {
                pointer: "/$defs/NodeEither/properties/inner",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&EITHER),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
