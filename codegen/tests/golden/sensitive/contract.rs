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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &ALIAS, &ALIASES, &PERSON];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
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
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "aliases",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/aliases",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/aliases/items",
                        reference: Some(&ALIAS),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "attributes",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/attributes",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(64),
                ..Node::EMPTY
            },
        },
        Property {
            name: "person",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/person",
                description: "A property.",
                evidence: &["inferred"],
                sensitive: true,
                reference: Some(&PERSON),
                ..Node::EMPTY
            },
        },
        Property {
            name: "more",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/more",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ALIASES),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static ALIAS: Node = Node {
    pointer: "/$defs/Alias",
    name: Some("Alias"),
    description: "A name.",
    sensitive: true,
    types: Types::new(16),
    ..Node::EMPTY
};
static ALIASES: Node = Node {
    pointer: "/$defs/Aliases",
    name: Some("Aliases"),
    description: "Names.",
    types: Types::new(32),
    items: Some(
        &Node {
            pointer: "/$defs/Aliases/items",
            sensitive: true,
            types: Types::new(16),
            ..Node::EMPTY
        },
    ),
    ..Node::EMPTY
};
static PERSON: Node = Node {
    pointer: "/$defs/Person",
    name: Some("Person"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: false,
            node: Node {
                pointer: "/$defs/Person/properties/id",
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
