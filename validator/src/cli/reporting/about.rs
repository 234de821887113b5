//! What every report says about this program.

use report::{About, Hints};

/// The contract, the program, and hints about flags that show more.
pub(in crate::cli) const ABOUT: About = About {
    contract: crate::DEFAULT,
    title: "Get Conversation",
    payload: "Conversation",
    tool: "conversation-validator",
    version: env!("CARGO_PKG_VERSION"),
    fingerprint: "conversationFinding/v1",
    hints: Hints {
        more_kinds: "; use --report json=FILE to list them",
        more_findings: "; use --max-findings to list more",
        values: "; profile again with --show-values to see them",
    },
};
