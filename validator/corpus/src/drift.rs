//! The changes between two corpora.
//!
//! The unit of observation is the record, because repetitions within a record have one cause. A
//! change is reported if it is both
//!
//! - large: at least [`LEAST_CHANGE`] of the records that could show it, or
//!   [`LEAST_APPEARANCE`] if something never occurred on one side, and
//! - beyond chance: the p-value of Fisher's exact test is below [`ALPHA`] divided by the number of
//!   comparisons (Bonferroni), so that at most one in a million pairs of runs without any change
//!   is reported to have one. If records show something more than once, the test over the
//!   occurrences has to agree, because otherwise longer lists alone would be a change.
//!
//! A change that only follows from another change is left out; see the module `slack`.

use crate::profile::Profile;

mod change;
mod comparison;
mod fisher;
mod nodes;
mod slack;
mod wording;

pub use change::{ALPHA, Change, ChangeKind, LEAST_APPEARANCE, LEAST_CHANGE, Rate, Shows};

use nodes::Search;

/// The changes from `old` to `new`, in schema order. Both profiles are of the same schema.
#[must_use]
pub fn drift(old: &Profile, new: &Profile) -> Vec<Change> {
    Search::new(old, new).changes()
}
