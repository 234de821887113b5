//! What whoever shows a report knows of getting more of it.

/// Said behind what a report leaves out; nothing where there is no way to have it told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    /// Kinds of findings that are not shown.
    pub more_kinds: &'static str,
    /// Findings that are not listed.
    pub more_findings: &'static str,
    /// Values that a suggestion would name, if the profile kept them.
    pub values: &'static str,
}
