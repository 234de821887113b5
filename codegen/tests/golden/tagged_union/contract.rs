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
static DEFINITIONS: &[&Node] = &[
    &ROOT_2,
    &SENDER,
    &SENDER_KIND,
    &CONTACT_ID,
    &USER_ID,
    &CONTACT_SENDER,
    &USER_SENDER,
];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "sender",
            required: true,
            node: Node {
                pointer: "/$defs/Root/properties/sender",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SENDER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "senders",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/senders",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Root/properties/senders/items",
                        nullable: true,
                        reference: Some(&SENDER),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SENDER: Node = Node {
    pointer: "/$defs/Sender",
    name: Some("Sender"),
    description: "Who sent it.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/Sender/properties/type",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: None,
            tag: "type",
            branches: &[
                Branch {
                    tags: &["contact"],
                    default: false,
                    node: &CONTACT_SENDER,
                },
                Branch {
                    tags: &["user", "agent_bot"],
                    default: false,
                    node: &USER_SENDER,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static SENDER_KIND: Node = Node {
    pointer: "/$defs/SenderKind",
    name: Some("SenderKind"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[
        Literal::String("contact"),
        Literal::String("user"),
        Literal::String("agent_bot"),
    ],
    ..Node::EMPTY
};
static CONTACT_ID: Node = Node {
    pointer: "/$defs/ContactId",
    name: Some("ContactId"),
    description: "A contact.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(99.0),
    ..Node::EMPTY
};
static USER_ID: Node = Node {
    pointer: "/$defs/UserId",
    name: Some("UserId"),
    description: "A user.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(99.0),
    ..Node::EMPTY
};
static CONTACT_SENDER: Node = Node {
    pointer: "/$defs/ContactSender",
    name: Some("ContactSender"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&CONTACT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: false,
            node: Node {
                pointer: "/$defs/ContactSender/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "phone",
            required: false,
            node: Node {
                pointer: "/$defs/ContactSender/properties/phone",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/type",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static USER_SENDER: Node = Node {
    pointer: "/$defs/UserSender",
    name: Some("UserSender"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&USER_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/type",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
