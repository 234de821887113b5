//! A tally while records are still coming.

use std::sync::Arc;

use crate::profile::{Sighting, Tally};

/// The record that is looked at.
pub(super) struct Now {
    source: Arc<str>,
    /// The number of the record and one more, so that it is not 0.
    stamp: u64,
}

impl Now {
    /// Before the first record.
    pub(super) fn new() -> Now {
        Now {
            source: Arc::from(""),
            stamp: 0,
        }
    }

    /// Whether a record comes later in the same source. As long as that is so, each is the last
    /// one for every tally, and nothing has to be compared.
    pub(super) fn is_before(&self, sighting: &Sighting) -> bool {
        let is_same = Arc::ptr_eq(&self.source, &sighting.source) || self.source == sighting.source;
        is_same && self.stamp <= sighting.record
    }

    /// Goes on to this record.
    pub(super) fn next(&mut self, sighting: &Sighting) {
        if !Arc::ptr_eq(&self.source, &sighting.source) {
            self.source = Arc::clone(&sighting.source);
        }
        self.stamp = sighting.record + 1;
    }

    /// Where the records come from.
    pub(super) fn source(&self) -> &Arc<str> {
        &self.source
    }
}

/// A [`Tally`] that knows whether the present record is counted already.
///
/// It takes part in every value of every record, and is as small as it can be: it knows the
/// records of the present source by their numbers alone, until it is settled.
#[derive(Clone, Default)]
pub(super) struct Running {
    count: u64,
    records: u64,
    /// The stamp of the last record of this source that it counted; 0 if there is none.
    last: u64,
    before: Option<Box<Before>>,
}

#[derive(Clone)]
struct Before {
    /// The stamp of the first record of this source that it counted.
    first: u64,
    /// The first and the last record of the sources before.
    seen: Option<(Sighting, Sighting)>,
}

impl Running {
    /// Counts one more.
    #[inline]
    pub(super) fn add(&mut self, now: &Now) {
        if self.last == 0 {
            self.begin(now);
        }
        // no branch: whether a record was counted already cannot be predicted
        self.count += 1;
        self.records += u64::from(self.last != now.stamp);
        self.last = now.stamp;
    }

    #[cold]
    fn begin(&mut self, now: &Now) {
        match &mut self.before {
            Some(before) => before.first = now.stamp,
            None => {
                self.before = Some(Box::new(Before {
                    first: now.stamp,
                    seen: None,
                }));
            }
        }
    }

    /// Whether it was never seen.
    pub(super) fn is_zero(&self) -> bool {
        self.count == 0
    }

    /// Whether it counted anything since it was settled.
    pub(super) fn is_unsettled(&self) -> bool {
        self.last != 0
    }

    /// Keeps which records it counted, of the source that they are from.
    pub(super) fn settle(&mut self, source: &Arc<str>) {
        let last = std::mem::take(&mut self.last);
        let Some(before) = self.before.as_mut().filter(|_| last != 0) else {
            return;
        };
        let sighting = |stamp: u64| Sighting {
            source: Arc::clone(source),
            record: stamp - 1,
        };
        let (first, last) = (sighting(before.first), sighting(last));
        before.seen = Some(match before.seen.take() {
            None => (first, last),
            Some(seen) => (seen.0.min(first), seen.1.max(last)),
        });
    }

    /// The tally, once it is settled.
    pub(super) fn finish(self) -> Tally {
        Tally {
            count: self.count,
            records: self.records,
            seen: self.before.and_then(|before| before.seen),
        }
    }
}
