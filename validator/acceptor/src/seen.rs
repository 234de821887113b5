//! The declared properties that an object has shown so far.

/// A set of properties, by their places among the declared ones; there is room for 64 a word.
#[derive(Clone, Copy, Debug)]
pub struct Seen<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Seen<WORDS> {
    /// No property.
    pub const NONE: Seen<WORDS> = Seen([0; WORDS]);

    /// Adds a property that cannot be there yet.
    #[inline]
    pub const fn add(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    /// Adds a property; `None` if it is there already, since then the last one counts and the
    /// first one was checked in vain.
    #[inline]
    pub fn once(&mut self, index: usize) -> Option<()> {
        let is_new = self.0[index / 64] & (1 << (index % 64)) == 0;
        self.add(index);
        is_new.then_some(())
    }

    /// Whether all of these are there.
    #[inline]
    #[must_use]
    pub fn has_all(self, wanted: Seen<WORDS>) -> bool {
        self.0
            .iter()
            .zip(wanted.0)
            .all(|(seen, wanted)| seen & wanted == wanted)
    }
}
