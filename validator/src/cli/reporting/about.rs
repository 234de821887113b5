//! What every report says of this program.

use report::{About, Hints};

/// The contract, the program, and how to get more.
pub(in crate::cli) const ABOUT: About = About {
    contract: crate::DEFAULT,
    title: "Get Conversation",
    payload: "Conversation",
    tool: "conversation-validator",
    version: env!("CARGO_PKG_VERSION"),
    fingerprint: "conversationFinding/v1",
    hints: Hints {
        more_kinds: "; --report json=FILE has them",
        more_findings: "; --max-findings lists more",
        values: ": profile again with --show-values to have them named",
    },
};
