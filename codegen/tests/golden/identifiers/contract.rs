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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &ROOT_ID];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ROOT_ID),
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
                reference: Some(&ROOT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "all",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/all",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/all/items",
                        reference: Some(&ROOT_ID),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static ROOT_ID: Node = Node {
    pointer: "/$defs/RootId",
    name: Some("RootId"),
    description: "An id.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
