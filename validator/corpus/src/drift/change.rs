//! A change, and the limits from which it is reported.

use serde::Serialize;

/// The smallest change of a rate that is reported: half a percentage point. The normal business
/// of a server changes rates by less from month to month, and nobody would act on that.
pub const LEAST_CHANGE: f64 = 0.005;

/// The smallest rate on one side that is reported if the other side is 0: one record in a
/// thousand. New things begin rarely, and each is worth knowing.
pub const LEAST_APPEARANCE: f64 = 0.001;

/// The probability that chance alone causes any of the reported changes.
pub const ALPHA: f64 = 1e-6;

/// A change that is large enough to matter, and beyond chance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The schema path of the node.
    pub schema_path: String,
    /// How it changed.
    pub kind: ChangeKind,
    /// What the rates count.
    pub shows: Shows,
    /// The name of the property, the type or the value.
    pub subject: String,
    /// The rate in the old profile.
    pub old: Rate,
    /// The rate in the new profile.
    pub new: Rate,
    /// The p-value, before the correction for the number of comparisons; 0 if it is too small for a
    /// float.
    pub(crate) p_value: f64,
}

/// How something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It never occurred before, and does now.
    Appeared,
    /// It occurred before, and never does now.
    Vanished,
    /// A property is present more or less often.
    Presence,
    /// Null occurs more or less often.
    NullRate,
    /// A type occurs more or less often.
    TypeMix,
    /// A value of a set occurs more or less often.
    ValueShare,
}

/// What a record shows at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shows {
    /// An object with a declared property.
    Present,
    /// An object without the property.
    Absent,
    /// A null.
    Null,
    /// A value of a type.
    Type,
    /// A value of a set.
    Value,
    /// A value outside a set.
    OtherValue,
    /// An undeclared property.
    Undeclared,
}

/// The share of records that show something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// Records that show it.
    pub records: u64,
    /// Records that could show it.
    pub of: u64,
}

impl Rate {
    /// The share from 0 to 1; 0 if there are no records.
    #[must_use]
    pub fn share(self) -> f64 {
        if self.of == 0 {
            return 0.0;
        }
        #[allow(clippy::cast_precision_loss, reason = "a share is never that exact")]
        let share = self.records as f64 / self.of as f64;
        share
    }
}
