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

use crate::profile::Profile;

mod change;
mod comparison;
mod fisher;
mod nodes;
mod slack;
mod wording;

pub use change::{ALPHA, Change, ChangeKind, LEAST_APPEARANCE, LEAST_CHANGE, Rate, Shows};

use nodes::Search;

/// What changed from `old` to `new`, in the order of the schema. Both are of one schema.
#[must_use]
pub fn drift(old: &Profile, new: &Profile) -> Vec<Change> {
    Search::new(old, new).changes()
}
