//! A bounded part of the texts that a corpus showed at one place.

use std::collections::BTreeMap;

use super::Tally;

/// The texts that are kept, and how much was seen in all.
///
/// Which ones are kept when there are too many does not depend on their order: those with
/// the least hash. So each of them has all of its counts, and parts of a corpus merge into
/// what the whole gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Kept<T> {
    /// Everything that was seen, kept or not.
    pub(crate) all: Tally,
    /// The texts that are kept, at most [`super::KEPT_LIMIT`].
    pub(crate) texts: BTreeMap<String, T>,
}

impl<T> Default for Kept<T> {
    fn default() -> Kept<T> {
        Kept {
            all: Tally::default(),
            texts: BTreeMap::new(),
        }
    }
}
