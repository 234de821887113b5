//! The declared properties that an object has had so far.

/// A set of properties, by their index among the declared ones, with 64 in each word.
#[derive(Clone, Copy, Debug)]
pub struct Seen<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Seen<WORDS> {
    /// The empty set.
    pub const NONE: Seen<WORDS> = Seen([0; WORDS]);

    /// Adds a property that cannot be in the set yet.
    #[inline]
    pub const fn add(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    /// Adds a property; `None` if it is in the set already, because then the last value counts, and
    /// the first one should not have been checked.
    #[inline]
    pub fn once(&mut self, index: usize) -> Option<()> {
        let is_new = self.0[index / 64] & (1 << (index % 64)) == 0;
        self.add(index);
        is_new.then_some(())
    }

    /// Whether all of these are in the set.
    #[inline]
    #[must_use]
    pub fn has_all(self, wanted: Seen<WORDS>) -> bool {
        self.0
            .iter()
            .zip(wanted.0)
            .all(|(seen, wanted)| seen & wanted == wanted)
    }
}
