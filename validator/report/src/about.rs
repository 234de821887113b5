//! What reports are about, and which program writes them. It is the same for every run of a
//! program.

use super::hints::Hints;
use check::contract::Contract;

/// The content of a report that does not depend on the run.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The contract that payloads were checked against; the page shows its schema.
    pub contract: &'static Contract,
    /// The call that the payloads answer, as the title of a page.
    pub title: &'static str,
    /// What a payload is, in the singular, as the beginning of a heading.
    pub payload: &'static str,
    /// The name of the program.
    pub tool: &'static str,
    /// The version of the program.
    pub version: &'static str,
    /// The name and version of the fingerprints in SARIF. It changes whenever they are made
    /// differently.
    pub fingerprint: &'static str,
    /// How to get more out of a report.
    pub hints: Hints,
}

#[cfg(test)]
pub(crate) static TEST: About = About {
    contract: contracts::ALL[0],
    title: "Get Order",
    payload: "Order",
    tool: "tool",
    version: "0.0.0",
    fingerprint: "finding/v1",
    hints: Hints {
        more_kinds: "",
        more_findings: "",
        values: "",
    },
};
