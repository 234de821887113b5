//! A tally while records are still coming.

use std::sync::Arc;

use crate::profile::{Sighting, Tally};

/// The record that is looked at.
pub(super) struct Now {
    sighting: Sighting,
    /// Its number in the order of arrival, from 1.
    arrival: u64,
    /// No record before it comes later in the order of sightings. As long as that is so,
    /// each is the last one for every tally, and nothing has to be compared.
    is_greatest: bool,
    greatest: Sighting,
}

impl Now {
    /// Before the first record.
    pub(super) fn new() -> Now {
        let none = Sighting {
            source: Arc::from(""),
            record: 0,
        };
        Now {
            sighting: none.clone(),
            arrival: 0,
            is_greatest: true,
            greatest: none,
        }
    }

    /// Goes on to the next record.
    pub(super) fn next(&mut self, sighting: &Sighting) {
        self.sighting = sighting.clone();
        self.arrival += 1;
        self.is_greatest = *sighting >= self.greatest;
        if self.is_greatest {
            self.greatest = sighting.clone();
        }
    }
}

/// A [`Tally`] that knows whether the present record is counted already.
#[derive(Clone, Default)]
pub(super) struct Running {
    tally: Tally,
    /// The last record that it counted, by its arrival.
    arrival: u64,
}

impl Running {
    /// Counts one more.
    pub(super) fn add(&mut self, now: &Now) {
        self.tally.count += 1;
        if self.arrival != now.arrival {
            self.arrival = now.arrival;
            self.add_record(now);
        }
    }

    fn add_record(&mut self, now: &Now) {
        self.tally.records += 1;
        let sighting = &now.sighting;
        match &mut self.tally.seen {
            None => self.tally.seen = Some((sighting.clone(), sighting.clone())),
            Some((first, last)) => {
                if now.is_greatest || sighting > last {
                    replace(last, sighting);
                } else if sighting < first {
                    replace(first, sighting);
                }
            }
        }
    }

    /// Whether it was never seen.
    pub(super) fn is_zero(&self) -> bool {
        self.tally.is_zero()
    }

    pub(super) fn finish(self) -> Tally {
        self.tally
    }
}

/// Most records come from the source that the one before came from: the counter of its name
/// is left alone.
fn replace(old: &mut Sighting, new: &Sighting) {
    if Arc::ptr_eq(&old.source, &new.source) {
        old.record = new.record;
    } else {
        *old = new.clone();
    }
}
