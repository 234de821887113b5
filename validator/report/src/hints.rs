//! Hints of the caller on how to get more out of a report.

/// Added where a report leaves something out; empty if there is no way to see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    /// For kinds of findings that are not shown.
    pub more_kinds: &'static str,
    /// For findings that are not listed.
    pub more_findings: &'static str,
    /// For values that a suggestion would name if the profile had kept them.
    pub values: &'static str,
}
