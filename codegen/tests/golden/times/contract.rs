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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &AT, &SEEN, &EXACT, &TEXT];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "at",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/at",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&AT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "seen",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/seen",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SEEN),
                ..Node::EMPTY
            },
        },
        Property {
            name: "exact",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/exact",
                description: "A property.",
                evidence: &["inferred"],
                nullable: true,
                reference: Some(&EXACT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "text",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/text",
                description: "A property.",
                evidence: &["inferred"],
                nullable: true,
                reference: Some(&TEXT),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AT: Node = Node {
    pointer: "/$defs/At",
    name: Some("At"),
    description: "Seconds.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(253402300799.0),
    format: Some("unix-time"),
    ..Node::EMPTY
};
static SEEN: Node = Node {
    pointer: "/$defs/Seen",
    name: Some("Seen"),
    description: "Seconds.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(253402300799.0),
    format: Some("unix-time"),
    zero_means: Some("never"),
    ..Node::EMPTY
};
static EXACT: Node = Node {
    pointer: "/$defs/Exact",
    name: Some("Exact"),
    description: "Seconds.",
    types: Types::new(8),
    minimum: Some(0.0),
    maximum: Some(253402300799.0),
    format: Some("unix-time"),
    ..Node::EMPTY
};
static TEXT: Node = Node {
    pointer: "/$defs/Text",
    name: Some("Text"),
    description: "Text.",
    types: Types::new(16),
    format: Some("date-time"),
    ..Node::EMPTY
};
