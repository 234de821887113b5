//! The texts with the least hashes, while more are coming.

use super::running::{Now, Running};
use crate::profile::kept::hash;
use crate::profile::{KEPT_LIMIT, Kept};

/// What becomes a [`Kept`].
pub(super) struct Names<T> {
    all: Running,
    /// Sorted by hash, then by text.
    kept: Vec<(u64, String, T)>,
}

impl<T> Default for Names<T> {
    fn default() -> Names<T> {
        Names {
            all: Running::default(),
            kept: Vec::new(),
        }
    }
}

impl<T: Default> Names<T> {
    /// Counts a text, and what is told of it if it is kept.
    pub(super) fn add(&mut self, text: &str, now: &Now, tell: impl FnOnce(&mut T)) {
        self.all.add(now);
        let rank = (hash(text), text);
        let found = self
            .kept
            .binary_search_by(|(hash, kept, _)| (*hash, kept.as_str()).cmp(&rank));
        let index = match found {
            Ok(index) => index,
            // one that is dropped, or never kept, does not come back: what is kept only
            // gets smaller
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
    pub(super) fn add_unkept(&mut self, now: &Now) {
        self.all.add(now);
    }

    /// All that it counts with.
    pub(super) fn settle(&mut self, now: &Now, mut settle: impl FnMut(&mut T)) {
        self.all.settle(now);
        for (_, _, seen) in &mut self.kept {
            settle(seen);
        }
    }

    pub(super) fn finish<U>(self, finish: impl Fn(T) -> U) -> Kept<U> {
        let texts = self.kept.into_iter();
        Kept {
            all: self.all.finish(),
            texts: texts.map(|(_, text, seen)| (text, finish(seen))).collect(),
        }
    }
}
