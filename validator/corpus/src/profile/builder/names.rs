//! Keeps the texts with the smallest hashes while records are read.

use super::running_tally::{CurrentRecord, RunningTally};
use crate::profile::kept_texts::hash;
use crate::profile::{KEPT_LIMIT, KeptTexts};

/// Becomes a [`KeptTexts`] at the end.
pub(super) struct Names<T> {
    all: RunningTally,
    /// Sorted by hash, then by text.
    kept: Vec<(u64, String, T)>,
}

impl<T> Default for Names<T> {
    fn default() -> Names<T> {
        Names {
            all: RunningTally::default(),
            kept: Vec::new(),
        }
    }
}

impl<T: Default> Names<T> {
    /// Counts a text; `add` counts what else is known of it, if it is kept.
    pub(super) fn add(&mut self, text: &str, now: &CurrentRecord, tell: impl FnOnce(&mut T)) {
        self.all.add(now);
        let rank = (hash(text), text);
        let found = self
            .kept
            .binary_search_by(|(hash, kept, _)| (*hash, kept.as_str()).cmp(&rank));
        let index = match found {
            Ok(index) => index,
            // a text that was dropped or never kept does not return, because the largest kept hash
            // only decreases
            Err(index) if index >= KEPT_LIMIT => return,
            Err(index) => {
                self.kept.truncate(KEPT_LIMIT - 1);
                self.kept
                    .insert(index, (rank.0, text.to_owned(), T::default()));
                index
            }
        };
        tell(&mut self.kept[index].2);
    }

    /// Counts something whose text is not kept.
    pub(super) fn add_unkept(&mut self, now: &CurrentRecord) {
        self.all.add(now);
    }

    /// All tallies.
    pub(super) fn settle(&mut self, now: &CurrentRecord, mut settle: impl FnMut(&mut T)) {
        self.all.settle(now);
        for (_, _, seen) in &mut self.kept {
            settle(seen);
        }
    }

    pub(super) fn finish<U>(self, finish: impl Fn(T) -> U) -> KeptTexts<U> {
        let texts = self.kept.into_iter();
        KeptTexts {
            all: self.all.finish(),
            texts: texts.map(|(_, text, seen)| (text, finish(seen))).collect(),
        }
    }
}
