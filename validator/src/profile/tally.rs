//! How often something was seen, in how many records, and in which.

use super::Sighting;

/// A count, and the first and the last record that showed it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Tally {
    /// How often.
    pub(crate) count: u64,
    /// In how many records.
    pub(crate) records: u64,
    /// The first and the last of these records; none if there are none.
    pub(crate) seen: Option<(Sighting, Sighting)>,
}

impl Tally {
    /// Whether it was never seen.
    pub(crate) fn is_zero(&self) -> bool {
        self.count == 0
    }

    /// What the records of both have shown; no record may be in both.
    pub(crate) fn merge(&mut self, other: &Tally) {
        self.count += other.count;
        self.records += other.records;
        self.seen = match (self.seen.take(), other.seen.clone()) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Some((first.min(other_first), last.max(other_last)))
            }
            (one, other) => one.or(other),
        };
    }
}
