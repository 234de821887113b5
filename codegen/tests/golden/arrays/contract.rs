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
            name: "nested",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/nested",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/nested/items",
                        types: Types::new(32),
                        items: Some(
                            &Node {
                                pointer: "/$defs/Root/properties/nested/items/items",
                                types: Types::new(5),
                                nullable: true,
                                minimum: Some(0.0),
                                maximum: Some(5.0),
                                ..Node::EMPTY
                            },
                        ),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "any",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/any",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                ..Node::EMPTY
            },
        },
        Property {
            name: "numbers",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/numbers",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(33),
                nullable: true,
                max_items: Some(3),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/numbers/items",
                        types: Types::new(8),
                        minimum: Some(-1.5),
                        maximum: Some(1.5),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
