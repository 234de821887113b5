//! How often something was seen, in how many records, and in which.

use super::Sighting;

/// The greatest count: 2^53 - 1, up to which every reader of JSON has exact numbers, and sums
/// of some are far from what a `u64` can hold.
pub(crate) const COUNT_LIMIT: u64 = (1 << 53) - 1;

/// A count, and the first and the last record that showed it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// How often.
    pub count: u64,
    /// In how many records.
    pub records: u64,
    /// The first and the last of these records; none if there are none.
    pub seen: Option<(Sighting, Sighting)>,
}

impl Tally {
    /// Whether it was never seen.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.count == 0
    }

    /// Whether it may count a part of what `whole` counts.
    pub(crate) fn is_within(&self, whole: &Tally) -> bool {
        self.count <= whole.count && self.records <= whole.records
    }

    /// What the records of both have shown; no record may be in both.
    pub fn merge(&mut self, other: &Tally) {
        let sum = |a: u64, b: u64| a.saturating_add(b).min(COUNT_LIMIT);
        self.count = sum(self.count, other.count);
        self.records = sum(self.records, other.records);
        self.seen = match (self.seen.take(), other.seen.clone()) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Some((first.min(other_first), last.max(other_last)))
            }
            (one, other) => one.or(other),
        };
    }
}
