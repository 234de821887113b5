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
static DEFINITIONS: &[&Node] = &[&ROOT_2];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "type",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/type",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "extra",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/extra",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "camelCase",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/camelCase",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "in-reply-to",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/in-reply-to",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "self",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/self",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "async",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/async",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "gen",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/gen",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
