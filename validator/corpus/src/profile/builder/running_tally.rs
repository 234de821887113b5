//! Tallies that are being counted.

use std::mem;
use std::sync::Arc;

use crate::profile::{Sighting, Tally};

/// The most records in a batch: one bit each.
const BATCH: u64 = u64::BITS as u64;

/// The current record, and its batch: records of one source in ascending order.
pub(super) struct CurrentRecord {
    source: Arc<str>,
    /// The number of the first record of the batch.
    first: u64,
    /// The bit of the current record; 0 before the first one.
    bit: u64,
}

impl CurrentRecord {
    /// The state before the first record.
    pub(super) fn new() -> CurrentRecord {
        CurrentRecord {
            source: Arc::from(""),
            first: 0,
            bit: 0,
        }
    }

    /// Moves on to this record, if it belongs to the batch. Returns whether it does.
    pub(super) fn go_on(&mut self, sighting: &Sighting) -> bool {
        let is_same = Arc::ptr_eq(&self.source, &sighting.source) || self.source == sighting.source;
        let step = sighting.record.checked_sub(self.first);
        let bit = step.filter(|step| *step < BATCH).map(|step| 1 << step);
        match bit {
            Some(bit) if is_same && 0 < self.bit && self.bit < bit => {
                self.bit = bit;
                true
            }
            _ => false,
        }
    }

    /// Begins a batch with this record, after all tallies are settled.
    pub(super) fn begin(&mut self, sighting: &Sighting) {
        self.source = Arc::clone(&sighting.source);
        self.first = sighting.record;
        self.bit = 1;
    }

    /// Adds the counts of the batch to those of earlier ones.
    fn settle(&self, recent: Recent, settled: &mut Tally) {
        let Recent { count, records } = recent;
        let first = self.first + u64::from(records.trailing_zeros());
        let last = self.first + u64::from(records.ilog2());
        match &mut settled.seen {
            // usually the batch is later in the same source, which saves cloning its name twice
            Some((_, seen)) if Arc::ptr_eq(&seen.source, &self.source) && seen.record < first => {
                seen.record = last;
                settled.count += count;
                settled.records += u64::from(records.count_ones());
            }
            _ => settled.merge(&Tally {
                count,
                records: records.count_ones().into(),
                seen: Some((self.sighting(first), self.sighting(last))),
            }),
        }
    }

    fn sighting(&self, record: u64) -> Sighting {
        Sighting {
            source: Arc::clone(&self.source),
            record,
        }
    }
}

/// The counts of the current batch. It is as small as possible, because every value of every
/// record updates it.
#[derive(Clone, Copy, Default)]
pub(super) struct Recent {
    count: u64,
    /// The bits of the records.
    records: u64,
}

impl Recent {
    /// Counts one occurrence.
    #[inline]
    pub(super) fn add(&mut self, now: &CurrentRecord) {
        self.count += 1;
        self.records |= now.bit;
    }

    /// Adds other counts of the same batch.
    pub(super) fn absorb(&mut self, other: Recent) {
        self.count += other.count;
        self.records |= other.records;
    }

    /// Whether nothing was counted.
    pub(super) fn is_zero(self) -> bool {
        self.count == 0
    }
}

/// A [`Tally`], and the counts of the current batch.
#[derive(Clone, Default)]
pub(super) struct RunningTally {
    recent: Recent,
    /// Boxed, because it is only used at the end of a batch.
    settled: Option<Box<Tally>>,
}

impl RunningTally {
    /// Counts one occurrence.
    #[inline]
    pub(super) fn add(&mut self, now: &CurrentRecord) {
        self.recent.add(now);
    }

    /// Adds counts of the same batch.
    #[inline]
    pub(super) fn absorb(&mut self, other: Recent) {
        self.recent.absorb(other);
    }

    /// Whether nothing was counted in the batch.
    pub(super) fn is_settled(&self) -> bool {
        self.recent.is_zero()
    }

    /// Ends a batch.
    #[inline]
    pub(super) fn settle(&mut self, now: &CurrentRecord) {
        if !self.recent.is_zero() {
            let recent = mem::take(&mut self.recent);
            now.settle(recent, self.settled.get_or_insert_default());
        }
    }

    /// Returns the tally, after it was settled.
    pub(super) fn finish(self) -> Tally {
        self.settled.map(|tally| *tally).unwrap_or_default()
    }
}

/// The nonzero tallies, by their index.
pub(super) fn seen(
    tallies: impl IntoIterator<Item = RunningTally>,
) -> impl Iterator<Item = (usize, Tally)> {
    let tallies = tallies.into_iter().map(RunningTally::finish).enumerate();
    tallies.filter(|(_, tally)| !tally.is_zero())
}
