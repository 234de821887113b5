//! What a change is, and from when on one counts.

use serde::Serialize;

/// The least change of a rate that counts: half a percentage point. A server's everyday
/// business moves rates by less from one month to the next, and nobody acts on that.
pub const LEAST_CHANGE: f64 = 0.005;

/// The least rate at which something has to be on one side, when it is never on the other:
/// one record in a thousand. New things begin rarely, and each is worth knowing.
pub const LEAST_APPEARANCE: f64 = 0.001;

/// How likely it may be that chance makes a change among all that is compared.
pub const ALPHA: f64 = 1e-6;

/// A change that is both large enough to matter and beyond chance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// JSON Pointer of the subschema.
    pub schema_path: String,
    /// In which way it changed.
    pub kind: ChangeKind,
    /// What the records show that the rates are of.
    pub shows: Shows,
    /// The property's name, the type, the value.
    pub subject: String,
    /// How often before.
    pub old: Rate,
    /// How often after.
    pub new: Rate,
    /// How likely chance alone makes a change of at least this size, before the correction
    /// for the number of things that were compared; 0 where that is too small for a number.
    pub(crate) p_value: f64,
}

/// In what way something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
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
pub enum Shows {
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
pub struct Rate {
    /// Those that show it.
    pub records: u64,
    /// Those that could.
    pub of: u64,
}

impl Rate {
    /// From 0 to 1; of nothing, 0.
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
