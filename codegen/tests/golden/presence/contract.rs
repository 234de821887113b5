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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &OTHER];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "required",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/required",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "nullable",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/nullable",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(5),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "optional",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/optional",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "both",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/both",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "list",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/list",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/list/items",
                        types: Types::new(16),
                        ..Node::EMPTY
                    },
                ),
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
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "reference",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/reference",
                description: "A property.",
                evidence: &["inferred"],
                nullable: true,
                reference: Some(&OTHER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "required_reference",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/required_reference",
                description: "A property.",
                evidence: &["inferred"],
                nullable: true,
                reference: Some(&OTHER),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static OTHER: Node = Node {
    pointer: "/$defs/Other",
    name: Some("Other"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Other/properties/id",
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
