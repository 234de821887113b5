//! What changed between two corpora.

use serde::Serialize;

use crate::profile::Profile;

/// A change that is both large enough to matter and beyond chance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Change {
    /// JSON Pointer of the subschema.
    pub(crate) schema_path: String,
    pub(crate) kind: ChangeKind,
    /// What the rates are rates of: the property's name, the type, the value.
    pub(crate) subject: String,
    pub(crate) old: Rate,
    pub(crate) new: Rate,
    /// How likely chance alone makes a change of at least this size, before the correction
    /// for the number of things that were compared.
    pub(crate) p_value: f64,
}

/// In what way something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ChangeKind {
    /// Was never there, and is.
    Appeared,
    /// Was there, and never is.
    Vanished,
    /// A property is present more or less often.
    Presence,
    /// Null more or less often.
    NullRate,
    /// A type more or less often.
    TypeMix,
    /// A value of a set more or less often.
    ValueShare,
}

/// Records that show something, of those that could.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Rate {
    pub(crate) records: u64,
    pub(crate) of: u64,
}

/// What changed from `old` to `new`, in the order of the schema. Both are of one schema.
pub(crate) fn drift(old: &Profile, new: &Profile) -> Vec<Change> {
    let _ = (old, new);
    Vec::new()
}
