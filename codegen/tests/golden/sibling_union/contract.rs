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
    &ASSIGNEE,
    &ASSIGNEE_KIND,
    &AGENT,
    &AGENT_BOT,
    &AUTHOR,
    &AUTHOR_TYPE,
    &HUMAN,
    &MACHINE,
];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "assignee",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/assignee",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ASSIGNEE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "assignee_type",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/assignee_type",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&ASSIGNEE_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "author",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/author",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&AUTHOR),
                ..Node::EMPTY
            },
        },
        Property {
            name: "author_type",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/author_type",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&AUTHOR_TYPE),
                ..Node::EMPTY
            },
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
                    node: &AGENT_BOT,
                },
                Branch {
                    tags: &["User"],
                    default: true,
                    node: &AGENT,
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
                    node: &HUMAN,
                },
                Branch {
                    tags: &["Machine"],
                    default: false,
                    node: &MACHINE,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static ASSIGNEE: Node = Node {
    pointer: "/$defs/Assignee",
    name: Some("Assignee"),
    description: "A person or a bot.",
    types: Types::new(64),
    ..Node::EMPTY
};
static ASSIGNEE_KIND: Node = Node {
    pointer: "/$defs/AssigneeKind",
    name: Some("AssigneeKind"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("User"), Literal::String("AgentBot")],
    ..Node::EMPTY
};
static AGENT: Node = Node {
    pointer: "/$defs/Agent",
    name: Some("Agent"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "email",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/email",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AGENT_BOT: Node = Node {
    pointer: "/$defs/AgentBot",
    name: Some("AgentBot"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBot/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(100.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "outgoing_url",
            required: false,
            node: Node {
                pointer: "/$defs/AgentBot/properties/outgoing_url",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AUTHOR: Node = Node {
    pointer: "/$defs/Author",
    name: Some("Author"),
    description: "A person, a machine, or what a newer server knows.",
    types: Types::new(64),
    ..Node::EMPTY
};
static AUTHOR_TYPE: Node = Node {
    pointer: "/$defs/AuthorType",
    name: Some("AuthorType"),
    description: "A set that grows.",
    types: Types::new(16),
    values: &[Literal::String("Human"), Literal::String("Machine")],
    extensible: true,
    ..Node::EMPTY
};
static HUMAN: Node = Node {
    pointer: "/$defs/Human",
    name: Some("Human"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/Human/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static MACHINE: Node = Node {
    pointer: "/$defs/Machine",
    name: Some("Machine"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/Machine/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "version",
            required: true,
            node: Node {
                pointer: "/$defs/Machine/properties/version",
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
