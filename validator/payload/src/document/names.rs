//! Finds out which names an object already has.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::BuildHasher as _;

/// A filter for the names of one object: whether a name may have occurred before.
#[derive(Clone, Copy, Default)]
pub(super) struct Filter {
    bits: [u64; 4],
}

impl Filter {
    /// Adds a name. Returns false if it is certainly new.
    #[inline]
    pub(super) fn add(&mut self, name: &[u8]) -> bool {
        let hash = mixed(name);
        let word = &mut self.bits[(hash >> 62) as usize & 3];
        let bit = 1 << (hash >> 56 & 63);
        let may_be_there = *word & bit != 0;
        *word |= bit;
        may_be_there
    }
}

/// A name prepared for comparison. Most names differ in their length or at their ends, and short
/// ones consist of nothing else.
#[derive(Clone, Copy)]
pub struct Name<'n> {
    text: &'n [u8],
    ends: (u64, u64),
}

impl<'n> Name<'n> {
    /// A name, ready to be compared.
    #[inline]
    #[must_use]
    pub fn new(text: &'n [u8]) -> Name<'n> {
        Name {
            text,
            ends: ends(text),
        }
    }

    /// Whether the names are equal.
    #[inline]
    #[must_use]
    pub fn is(&self, other: &Name<'_>) -> bool {
        self.text.len() == other.text.len()
            && self.ends == other.ends
            && (self.text.len() <= 16 || self.text == other.text)
    }
}

/// Hashes both ends and the length, where names usually differ.
#[inline]
fn mixed(name: &[u8]) -> u64 {
    let (first, last) = ends(name);
    let length = name.len() as u64;
    (first ^ last.rotate_left(23) ^ length.rotate_left(47)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// All bytes of a name of up to sixteen; the first and last ones of a longer name.
#[inline]
fn ends(name: &[u8]) -> (u64, u64) {
    match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
            (Some(first), Some(last)) => (
                u32::from_le_bytes(*first).into(),
                u32::from_le_bytes(*last).into(),
            ),
            _ => (
                0,
                name.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)),
            ),
        },
    }
}

/// The names of objects with many members, where a linear search would take quadratic time.
#[derive(Default)]
pub(super) struct Index {
    /// The last member of an object by the hash of its name, with a random key.
    members: HashMap<(u32, u64), u32>,
}

impl Index {
    /// Adds a member of an object. Returns the previous one whose name has the same hash.
    pub(super) fn add(&mut self, object: u32, name: &str, member: u32) -> Option<u32> {
        let hash = self.members.hasher().hash_one(name);
        match self.members.entry((object, hash)) {
            Entry::Vacant(entry) => {
                entry.insert(member);
                None
            }
            Entry::Occupied(mut entry) => Some(entry.insert(member)),
        }
    }

    /// Clears the index before the next document.
    pub(super) fn clear(&mut self) {
        // most documents do not need an index, so its memory is freed
        if !self.members.is_empty() {
            *self = Index::default();
        }
    }
}
