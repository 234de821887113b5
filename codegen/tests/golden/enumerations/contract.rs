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
static DEFINITIONS: &[&Node] = &[&ROOT_2, &TEXT, &NUMBER, &GROWING, &MIXED];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "text",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/text",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TEXT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "number",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/number",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&NUMBER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "growing",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/growing",
                description: "A property.",
                evidence: &["inferred"],
                nullable: true,
                reference: Some(&GROWING),
                ..Node::EMPTY
            },
        },
        Property {
            name: "mixed",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/mixed",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&MIXED),
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
                        reference: Some(&NUMBER),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static TEXT: Node = Node {
    pointer: "/$defs/Text",
    name: Some("Text"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[
        Literal::String("open"),
        Literal::String("in progress"),
        Literal::String("Captain::Assistant"),
    ],
    value_descriptions: &["Not done.", "Being done.", "A bot."],
    ..Node::EMPTY
};
static NUMBER: Node = Node {
    pointer: "/$defs/Number",
    name: Some("Number"),
    description: "Named integers.",
    types: Types::new(4),
    values: &[Literal::Integer(0), Literal::Integer(1), Literal::Integer(-7)],
    value_names: &["Zero", "One", "MinusSeven"],
    ..Node::EMPTY
};
static GROWING: Node = Node {
    pointer: "/$defs/Growing",
    name: Some("Growing"),
    description: "Grows with the server.",
    types: Types::new(16),
    values: &[Literal::String("a"), Literal::String("b-c")],
    extensible: true,
    value_names: &["First", "Second"],
    ..Node::EMPTY
};
static MIXED: Node = Node {
    pointer: "/$defs/Mixed",
    name: Some("Mixed"),
    description: "A name, or a placeholder.",
    types: Types::new(20),
    values: &[Literal::String("Contact"), Literal::String("User")],
    extensible: true,
    minimum: Some(0.0),
    maximum: Some(0.0),
    ..Node::EMPTY
};
