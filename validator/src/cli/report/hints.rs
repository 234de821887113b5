//! What whoever shows a report knows of getting more of it.

/// Said behind what a report leaves out; nothing where there is no way to have it told.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::cli) struct Hints {
    /// Kinds of findings that are not shown.
    pub(in crate::cli) more_kinds: &'static str,
    /// Findings that are not listed.
    pub(in crate::cli) more_findings: &'static str,
    /// Values that a suggestion would name, if the profile kept them.
    pub(in crate::cli) values: &'static str,
}
