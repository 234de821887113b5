//! Counts how often something was seen, in how many records, and which are the first and last.

use super::Sighting;

/// The largest count: 2^53 - 1. Every JSON reader represents such numbers exactly, and sums of
/// them do not overflow a `u64`.
pub(crate) const COUNT_LIMIT: u64 = (1 << 53) - 1;

/// A count, with the first and the last record.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// The number of occurrences.
    pub count: u64,
    /// The number of records with an occurrence.
    pub records: u64,
    /// The first and the last of these records, if there are any.
    pub seen: Option<(Sighting, Sighting)>,
}

impl Tally {
    /// Whether nothing was counted.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.count == 0
    }

    /// Whether it can be the count of a part of `whole`.
    pub(crate) fn is_within(&self, whole: &Tally) -> bool {
        self.count <= whole.count && self.records <= whole.records
    }

    /// Adds the counts of other records; no record may be in both.
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
