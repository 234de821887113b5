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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &ATTRIBUTES];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "anything",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/anything",
                description: "A property.",
                evidence: &["inferred"],
                ..Node::EMPTY
            },
        },
        Property {
            name: "several",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/several",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(97),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "required",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/required",
                description: "A property.",
                evidence: &["inferred"],
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
                types: Types::new(64),
                ..Node::EMPTY
            },
        },
        Property {
            name: "named",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/named",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ATTRIBUTES),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static ATTRIBUTES: Node = Node {
    pointer: "/$defs/Attributes",
    name: Some("Attributes"),
    description: "A free-form map.",
    sensitive: true,
    types: Types::new(64),
    ..Node::EMPTY
};
