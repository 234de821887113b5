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
        ],
        unions: &[
            Union {
                subject: Some("assignee"),
                tag: "assignee_type",
                branches: &[
                    Branch {
                        tags: &["AgentBot"],
                        default: false,
                        node: 9,
                    },
                    Branch {
                        tags: &["User"],
                        default: true,
                        node: 6,
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
        reference: Some(4),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Root/properties/assignee_type",
        description: "A property.",
        evidence: &["inferred"],
        reference: Some(5),
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
                node: 7,
                required: true,
            },
            Property {
                name: "email",
                node: 8,
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
                node: 10,
                required: true,
            },
            Property {
                name: "outgoing_url",
                node: 11,
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
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Root", 1),
    ("Assignee", 4),
    ("AssigneeKind", 5),
    ("Agent", 6),
    ("AgentBot", 9),
];
