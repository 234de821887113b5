//! What changed between two corpora.
//!
//! The unit of observation is the record, because what one record shows many times it shows
//! for one reason. A change counts if it is both
//!
//! - large: at least [`LEAST_CHANGE`] of the records that could show it, or
//!   [`LEAST_APPEARANCE`] where something was never there on one side, and
//! - beyond chance: Fisher's exact test gives it less than [`ALPHA`], divided by the number of
//!   things that were compared (Bonferroni), so that of a million pairs of runs without any
//!   change one at most is said to have one. Where records show something more than once,
//!   the test over the occurrences has to agree, or longer lists alone would be a change.
//!
//! What only follows from another change is none; see [`slack`].

use serde::Serialize;

use crate::profile::Profile;

mod comparison;
mod fisher;
mod nodes;
mod slack;
#[cfg(test)]
mod tests;
mod told;

use nodes::Search;

/// The least change of a rate that counts: half a percentage point. A server's everyday
/// business moves rates by less from one month to the next, and nobody acts on that.
pub(crate) const LEAST_CHANGE: f64 = 0.005;

/// The least rate at which something has to be on one side, when it is never on the other:
/// one record in a thousand. New things begin rarely, and each is worth knowing.
pub(crate) const LEAST_APPEARANCE: f64 = 0.001;

/// How likely it may be that chance makes a change among all that is compared.
pub(crate) const ALPHA: f64 = 1e-6;

/// A change that is both large enough to matter and beyond chance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Change {
    /// JSON Pointer of the subschema.
    pub(crate) schema_path: String,
    pub(crate) kind: ChangeKind,
    /// What the records show that the rates are of.
    pub(crate) shows: Shows,
    /// The property's name, the type, the value.
    pub(crate) subject: String,
    pub(crate) old: Rate,
    pub(crate) new: Rate,
    /// How likely chance alone makes a change of at least this size, before the correction
    /// for the number of things that were compared; 0 where that is too small for a number.
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

/// What a record shows, at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Shows {
    /// An object with a declared property.
    Present,
    /// An object without it.
    Absent,
    /// A null.
    Null,
    /// A value of a type.
    Type,
    /// A value of a set.
    Value,
    /// A value outside a set.
    OtherValue,
    /// A property that is not declared.
    Undeclared,
}

/// Records that show something, of those that could.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Rate {
    pub(crate) records: u64,
    pub(crate) of: u64,
}

impl Rate {
    /// From 0 to 1; of nothing, 0.
    pub(crate) fn share(self) -> f64 {
        if self.of == 0 {
            return 0.0;
        }
        #[allow(clippy::cast_precision_loss, reason = "a share is never that exact")]
        let share = self.records as f64 / self.of as f64;
        share
    }
}

/// What changed from `old` to `new`, in the order of the schema. Both are of one schema.
pub(crate) fn drift(old: &Profile, new: &Profile) -> Vec<Change> {
    Search::new(old, new).changes()
}
