//! Random numbers that are the same on every machine.
//!
//! Only integers of a fixed width are drawn, and only float functions that all platforms compute
//! equally.

use fastrand::Rng;

/// Separates the random numbers of a record for its values, so that they do not depend on other
/// options.
pub(crate) const VALUES: u64 = 0;
/// The same, for the order of members.
pub(crate) const ORDER: u64 = 1;
/// The same, for breaches.
pub(crate) const BREACH: u64 = 2;

/// The random numbers of one record.
#[derive(Debug, Clone)]
pub(super) struct Dice(Rng);

impl Dice {
    /// The random numbers of a record for one purpose.
    pub(super) fn new(seed: u64, record: u64, purpose: u64) -> Dice {
        let record = mixed(mixed(seed).wrapping_add(record));
        Dice(Rng::with_seed(mixed(record.wrapping_add(purpose))))
    }

    /// An integer below `limit`, which must not be 0.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.0.u64(..limit)
    }

    /// An integer of the range, both ends included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        self.0.i64(low..=high.max(low))
    }

    pub(super) fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.0.f64() < probability
    }

    /// One of the elements; there must be at least one.
    pub(super) fn pick<'a, T>(&mut self, among: &'a [T]) -> &'a T {
        &among[self.index(among.len())]
    }

    /// An index into something of this length, which must not be 0.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "below a length, which is a `usize`"
    )]
    pub(super) fn index(&mut self, length: usize) -> usize {
        self.below(length as u64) as usize
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.index(last + 1));
        }
    }
}

/// The finaliser of `SplitMix64`: it makes similar inputs independent.
fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
