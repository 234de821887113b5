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
                name: "assignee",
                node: 2,
                required: false,
            },
            Property {
                name: "assignee_type",
                node: 3,
                required: false,
            },
            Property {
                name: "author",
                node: 4,
                required: false,
            },
            Property {
                name: "author_type",
                node: 5,
                required: false,
            },
        ],
        unions: &[
            Union {
                subject: Some("assignee"),
                tag: "assignee_type",
                branches: &[
                    Branch {
                        tags: &["AgentBot"],
                        default: false,
                        node: 11,
                    },
                    Branch {
                        tags: &["User"],
                        default: true,
                        node: 8,
                    },
                ],
            },
            Union {
                subject: Some("author"),
                tag: "author_type",
                branches: &[
                    Branch {
                        tags: &["Human"],
                        default: true,
                        node: 16,
                    },
                    Branch {
                        tags: &["Machine"],
                        default: false,
                        node: 18,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/assignee",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(6),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/assignee_type",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(7),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/author",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(14),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/author_type",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(15),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Assignee",
        name: Some("Assignee"),
        description: "A person or a bot.",
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AssigneeKind",
        name: Some("AssigneeKind"),
        description: "An enumeration.",
        types: Types::new(16),
        values: &[Literal::String("User"), Literal::String("AgentBot")],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent",
        name: Some("Agent"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 9,
                required: true,
            },
            Property {
                name: "email",
                node: 10,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent/properties/email",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot",
        name: Some("AgentBot"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 12,
                required: true,
            },
            Property {
                name: "outgoing_url",
                node: 13,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/id",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/outgoing_url",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Author",
        name: Some("Author"),
        description: "A person, a machine, or what a newer server knows.",
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AuthorType",
        name: Some("AuthorType"),
        description: "A set that grows.",
        types: Types::new(16),
        values: &[Literal::String("Human"), Literal::String("Machine")],
        extensible: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Human",
        name: Some("Human"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "name",
                node: 17,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Human/properties/name",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Machine",
        name: Some("Machine"),
        description: "An object.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "name",
                node: 19,
                required: true,
            },
            Property {
                name: "version",
                node: 20,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Machine/properties/name",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Machine/properties/version",
        description: "A property.",
        evidence: &["inferred"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(100.0),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Assignee", 6),
    ("AssigneeKind", 7),
    ("Agent", 8),
    ("AgentBot", 11),
    ("Author", 14),
    ("AuthorType", 15),
    ("Human", 16),
    ("Machine", 18),
];
