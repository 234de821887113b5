// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use crate::contract::{Branch, Literal, Node, NodeId, Property, Types, Union};
/// Every subschema; the first is the root.
pub(crate) static NODES: &[Node] = &[
    Node {
        pointer: "",
        reference: Some(1),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root",
        name: Some("Root"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "sender",
                node: 2,
                required: true,
            },
            Property {
                name: "senders",
                node: 3,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/sender",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(5),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/senders",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(32),
        items: Some(4),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/senders/items",
        nullable: true,
        reference: Some(5),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sender",
        name: Some("Sender"),
        description: "Who sent it.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "type",
                node: 6,
                required: true,
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
                        node: 10,
                    },
                    Branch {
                        tags: &["user", "agent_bot"],
                        default: false,
                        node: 15,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sender/properties/type",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
    Node {
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
    },
    Node {
        pointer: "/$defs/ContactId",
        name: Some("ContactId"),
        description: "A contact.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(99.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserId",
        name: Some("UserId"),
        description: "A user.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(99.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender",
        name: Some("ContactSender"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 11,
                required: true,
            },
            Property {
                name: "name",
                node: 12,
                required: false,
            },
            Property {
                name: "phone",
                node: 13,
                required: false,
            },
            Property {
                name: "type",
                node: 14,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(8),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/name",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/phone",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/type",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserSender",
        name: Some("UserSender"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 16,
                required: true,
            },
            Property {
                name: "name",
                node: 17,
                required: true,
            },
            Property {
                name: "type",
                node: 18,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserSender/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(9),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserSender/properties/name",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserSender/properties/type",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Sender", 5),
    ("SenderKind", 7),
    ("ContactId", 8),
    ("UserId", 9),
    ("ContactSender", 10),
    ("UserSender", 15),
];
