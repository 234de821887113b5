//! The plan of this workspace: its crates, and which may use which.
//!
//! A new crate needs a new entry. An exception states its reason, and has to be removed once
//! nothing needs it.

use super::plan::{Exception, Module, Plan, Room, Rule};

/// The plan against which `cargo xtask tidy` checks this workspace.
pub const PLAN: Plan = Plan {
    rooms: ROOMS,
    generated: &[codegen::GENERATED, &["codegen/tests/golden"]],
    forbidden_words: &["conversation", "chatwoot", "99digital", "account_id"],
    file_lines: 400,
    exceptions: EXCEPTIONS,
};

const ROOMS: &[Room] = &[
    // pure: text in, text out
    Room {
        name: "codegen",
        may_use: &[],
        modules: CODEGEN,
        lines: 10_000,
        is_engine: false,
    },
    // does not depend on generated code: `gen` has to work if its last output does not compile
    Room {
        name: "xtask",
        may_use: &["codegen", "workspace-hack"],
        modules: &[],
        lines: 8_000,
        is_engine: false,
    },
    // no code: it unifies the features of shared dependencies
    Room {
        name: "workspace-hack",
        may_use: &[],
        modules: &[],
        lines: 100,
        is_engine: false,
    },
    // what other services depend on
    Room {
        name: "conversation-client",
        may_use: &[],
        modules: &[],
        lines: 8_000,
        is_engine: false,
    },
    // std only: `suite` builds it with the acceptors of other schemas
    Room {
        name: "conversation-validator-acceptor",
        may_use: &[],
        modules: &[],
        lines: 2_000,
        is_engine: true,
    },
    // knows no contract
    Room {
        name: "conversation-validator-payload",
        may_use: &[],
        modules: &[],
        lines: 3_000,
        is_engine: true,
    },
    // takes a contract as an argument
    Room {
        name: "conversation-validator-check",
        may_use: &[
            "conversation-validator-acceptor",
            "conversation-validator-payload",
        ],
        modules: CHECK,
        lines: 8_000,
        is_engine: true,
    },
    // the only room of the library that knows a field's name
    Room {
        name: "conversation-validator-contracts",
        may_use: &[
            "conversation-client",
            "conversation-validator-acceptor",
            "conversation-validator-check",
        ],
        modules: &[],
        lines: 500,
        is_engine: false,
    },
    Room {
        name: "conversation-validator-corpus",
        may_use: &["conversation-validator-check"],
        modules: CORPUS,
        lines: 8_000,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-live",
        may_use: &[
            "conversation-client",
            "conversation-validator-check",
            "conversation-validator-recordings",
        ],
        modules: &[],
        lines: 3_000,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-recordings",
        may_use: &[
            "conversation-validator-check",
            "conversation-validator-redact",
        ],
        modules: &[],
        lines: 4_500,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-redact-har",
        may_use: &[
            "conversation-validator-check",
            "conversation-validator-recordings",
            "conversation-validator-redact",
        ],
        modules: &[],
        lines: 2_000,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-report",
        may_use: &[
            "conversation-validator-check",
            "conversation-validator-corpus",
        ],
        modules: &[],
        lines: 6_000,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-redact",
        may_use: &["conversation-validator-check"],
        modules: &[],
        lines: 4_000,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-sample",
        may_use: &["conversation-validator-check"],
        modules: &[],
        lines: 4_000,
        is_engine: true,
    },
    Room {
        name: "conversation-validator-stand-in",
        may_use: &["conversation-validator-check"],
        modules: &[],
        lines: 1_500,
        is_engine: true,
    },
    Room {
        name: "conversation-validator",
        may_use: &[
            "conversation-client",
            "conversation-validator-acceptor",
            "conversation-validator-check",
            "conversation-validator-contracts",
            "conversation-validator-corpus",
            "conversation-validator-live",
            "conversation-validator-recordings",
            "conversation-validator-redact",
            "conversation-validator-redact-har",
            "conversation-validator-report",
            "conversation-validator-sample",
            "conversation-validator-stand-in",
            "workspace-hack",
        ],
        modules: &[],
        lines: 8_000,
        is_engine: false,
    },
];

/// The phases of the generator, each with those before it.
const CODEGEN: &[Module] = &[
    Module {
        name: "source",
        may_use: &[],
    },
    Module {
        name: "read",
        may_use: &["source"],
    },
    Module {
        name: "emit",
        may_use: &["source", "read"],
    },
    Module {
        name: "evolve",
        may_use: &["source", "read", "emit"],
    },
    Module {
        name: "generate",
        may_use: &["source", "read", "emit"],
    },
];

/// The modules of the check, each with the lower ones that it uses.
const CHECK: &[Module] = &[
    Module {
        name: "layer",
        may_use: &[],
    },
    Module {
        name: "evidence",
        may_use: &[],
    },
    Module {
        name: "whereabouts",
        may_use: &[],
    },
    Module {
        name: "message",
        may_use: &[],
    },
    Module {
        name: "contract",
        may_use: &[],
    },
    Module {
        name: "masking",
        may_use: &["contract"],
    },
    Module {
        name: "kind",
        may_use: &["message"],
    },
    Module {
        name: "finding",
        may_use: &["evidence", "kind", "layer", "whereabouts"],
    },
    Module {
        name: "report",
        may_use: &["finding", "whereabouts"],
    },
    Module {
        name: "options",
        may_use: &["layer"],
    },
    Module {
        name: "accept",
        may_use: &["contract"],
    },
    Module {
        name: "layers",
        may_use: &[
            "contract",
            "evidence",
            "finding",
            "kind",
            "layer",
            "masking",
            "message",
            "report",
            "whereabouts",
        ],
    },
    Module {
        name: "validator",
        may_use: &[
            "accept", "contract", "finding", "layer", "layers", "options", "report",
        ],
    },
    Module {
        name: "records",
        may_use: &[
            "finding",
            "kind",
            "layer",
            "layers",
            "message",
            "report",
            "validator",
        ],
    },
];

/// Everything else is read from profiles.
const CORPUS: &[Module] = &[
    Module {
        name: "profile",
        may_use: &[],
    },
    Module {
        name: "coverage",
        may_use: &["profile"],
    },
    Module {
        name: "drift",
        may_use: &["profile"],
    },
    Module {
        name: "suggest",
        may_use: &["profile"],
    },
];

const EXCEPTIONS: &[Exception] = &[Exception {
    rule: Rule::Cycles,
    at: "generated-client/src",
    reason: "generated code and the runtime use each other, and so do the trait `Operation` and what \
             builds its requests; a value is decoded by the decoders of its members",
}];
