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
    &NAME,
    &AT,
    &SEEN,
    &START,
    &HERE,
    &NEXT,
    &END,
    &POSSIBLE,
    &DEPTH,
    &NOTED,
    &BRANCH,
    &SATISFIED,
    &SEPARATOR,
    &IS_NOTED,
    &LENGTH,
    &CONTENT,
    &KEY,
    &VALUE,
    &TEXT,
    &PICK,
    &PICK_KIND,
    &CHOSEN_START,
    &CHOSEN_END,
    &TRIAL,
    &TRIAL_TYPE,
];
static ROOT_2: Node = Node {
    pointer: "/$defs/Root",
    name: Some("Root"),
    description: "An object.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "name",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&NAME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "at",
            required: false,
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
            name: "start",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/start",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&START),
                ..Node::EMPTY
            },
        },
        Property {
            name: "here",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/here",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&HERE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "next",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/next",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&NEXT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "end",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/end",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&END),
                ..Node::EMPTY
            },
        },
        Property {
            name: "possible",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/possible",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&POSSIBLE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "depth",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/depth",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&DEPTH),
                ..Node::EMPTY
            },
        },
        Property {
            name: "noted",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/noted",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&NOTED),
                ..Node::EMPTY
            },
        },
        Property {
            name: "branch",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/branch",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&BRANCH),
                ..Node::EMPTY
            },
        },
        Property {
            name: "satisfied",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/satisfied",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SATISFIED),
                ..Node::EMPTY
            },
        },
        Property {
            name: "separator",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/separator",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&SEPARATOR),
                ..Node::EMPTY
            },
        },
        Property {
            name: "is_noted",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/is_noted",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&IS_NOTED),
                ..Node::EMPTY
            },
        },
        Property {
            name: "length",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/length",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&LENGTH),
                ..Node::EMPTY
            },
        },
        Property {
            name: "content",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/content",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&CONTENT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "key",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/key",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&KEY),
                ..Node::EMPTY
            },
        },
        Property {
            name: "value",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/value",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&VALUE),
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
                reference: Some(&TEXT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "count",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/count",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "pick",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/pick",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PICK),
                ..Node::EMPTY
            },
        },
        Property {
            name: "trial",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/trial",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TRIAL),
                ..Node::EMPTY
            },
        },
        Property {
            name: "trial_type",
            required: false,
            node: Node {
                pointer: "/$defs/Root/properties/trial_type",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&TRIAL_TYPE),
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: Some("trial"),
            tag: "trial_type",
            branches: &[
                Branch {
                    tags: &["end"],
                    default: true,
                    node: &END,
                },
                Branch {
                    tags: &["noted"],
                    default: false,
                    node: &NOTED,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static NAME: Node = Node {
    pointer: "/$defs/Name",
    name: Some("Name"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Name/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AT: Node = Node {
    pointer: "/$defs/At",
    name: Some("At"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/At/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SEEN: Node = Node {
    pointer: "/$defs/Seen",
    name: Some("Seen"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Seen/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static START: Node = Node {
    pointer: "/$defs/Start",
    name: Some("Start"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Start/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static HERE: Node = Node {
    pointer: "/$defs/Here",
    name: Some("Here"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Here/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static NEXT: Node = Node {
    pointer: "/$defs/Next",
    name: Some("Next"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Next/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static END: Node = Node {
    pointer: "/$defs/End",
    name: Some("End"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/End/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static POSSIBLE: Node = Node {
    pointer: "/$defs/Possible",
    name: Some("Possible"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Possible/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static DEPTH: Node = Node {
    pointer: "/$defs/Depth",
    name: Some("Depth"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Depth/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static NOTED: Node = Node {
    pointer: "/$defs/Noted",
    name: Some("Noted"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Noted/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static BRANCH: Node = Node {
    pointer: "/$defs/Branch",
    name: Some("Branch"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Branch/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SATISFIED: Node = Node {
    pointer: "/$defs/Satisfied",
    name: Some("Satisfied"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Satisfied/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SEPARATOR: Node = Node {
    pointer: "/$defs/Separator",
    name: Some("Separator"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Separator/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static IS_NOTED: Node = Node {
    pointer: "/$defs/IsNoted",
    name: Some("IsNoted"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/IsNoted/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static LENGTH: Node = Node {
    pointer: "/$defs/Length",
    name: Some("Length"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Length/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CONTENT: Node = Node {
    pointer: "/$defs/Content",
    name: Some("Content"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Content/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static KEY: Node = Node {
    pointer: "/$defs/Key",
    name: Some("Key"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Key/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static VALUE: Node = Node {
    pointer: "/$defs/Value",
    name: Some("Value"),
    description: "An object, of a name that a variable has.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Value/properties/id",
                description: "A property.",
                evidence: &["inferred"],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9.0),
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
    values: &[Literal::String("at"), Literal::String("noted")],
    ..Node::EMPTY
};
static PICK: Node = Node {
    pointer: "/$defs/Pick",
    name: Some("Pick"),
    description: "A union.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: true,
            node: Node {
                pointer: "/$defs/Pick/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PICK_KIND),
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: None,
            tag: "kind",
            branches: &[
                Branch {
                    tags: &["start"],
                    default: false,
                    node: &CHOSEN_START,
                },
                Branch {
                    tags: &["end"],
                    default: false,
                    node: &CHOSEN_END,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static PICK_KIND: Node = Node {
    pointer: "/$defs/PickKind",
    name: Some("PickKind"),
    description: "An enumeration.",
    types: Types::new(16),
    values: &[Literal::String("start"), Literal::String("end")],
    ..Node::EMPTY
};
static CHOSEN_START: Node = Node {
    pointer: "/$defs/ChosenStart",
    name: Some("ChosenStart"),
    description: "A branch.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: true,
            node: Node {
                pointer: "/$defs/ChosenStart/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PICK_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: false,
            node: Node {
                pointer: "/$defs/ChosenStart/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&NAME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "start",
            required: false,
            node: Node {
                pointer: "/$defs/ChosenStart/properties/start",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&START),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CHOSEN_END: Node = Node {
    pointer: "/$defs/ChosenEnd",
    name: Some("ChosenEnd"),
    description: "A branch.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "kind",
            required: true,
            node: Node {
                pointer: "/$defs/ChosenEnd/properties/kind",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&PICK_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: false,
            node: Node {
                pointer: "/$defs/ChosenEnd/properties/name",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&NAME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "start",
            required: false,
            node: Node {
                pointer: "/$defs/ChosenEnd/properties/start",
                description: "A property.",
                evidence: &["inferred"],
                reference: Some(&START),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static TRIAL: Node = Node {
    pointer: "/$defs/Trial",
    name: Some("Trial"),
    description: "An object of some kind.",
    types: Types::new(64),
    ..Node::EMPTY
};
static TRIAL_TYPE: Node = Node {
    pointer: "/$defs/TrialType",
    name: Some("TrialType"),
    description: "What it is.",
    types: Types::new(16),
    values: &[Literal::String("end"), Literal::String("noted")],
    extensible: true,
    ..Node::EMPTY
};
