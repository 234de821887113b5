//! What reports are about, and who writes them: the same for every run of one program.

use super::hints::Hints;
use check::contract::Contract;

/// What a report says besides what a run found.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// What payloads were checked against; the page shows its schema.
    pub contract: &'static Contract,
    /// What the payloads answer, as the title of a page.
    pub title: &'static str,
    /// What the payloads are, in the singular, as the beginning of a heading.
    pub payload: &'static str,
    /// The name of the program.
    pub tool: &'static str,
    /// The version of the program.
    pub version: &'static str,
    /// The name and version of the fingerprints in SARIF; another one whenever they are made in
    /// another way.
    pub fingerprint: &'static str,
    /// How to get more of a report.
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
