//! Counts that are the same for all nodes of a value.

use super::running_tally::{CurrentRecord, Recent};
use crate::profile::{JsonType, Range};
use check::document::{Element, Glance};

/// The counts of values.
#[derive(Default)]
pub(super) struct Values {
    pub(super) lengths: Option<(u64, u64)>,
    pub(super) numbers: Option<Range>,
    /// By the index of the type in [`JsonType::ALL`].
    pub(super) types: [Recent; 7],
    /// Arrays with no item, one item and more items.
    pub(super) items: [Recent; 3],
    pub(super) longest: u64,
}

impl Values {
    /// Counts a value, and classifies it.
    // a single match, because the branch is hard to predict and would cost time on each repetition
    #[inline]
    pub(super) fn add(
        &mut self,
        value: Element<'_>,
        sensitive: bool,
        now: &CurrentRecord,
    ) -> JsonType {
        match value.glance() {
            Glance::Null => self.of_type(JsonType::Null, now),
            Glance::Boolean => self.of_type(JsonType::Boolean, now),
            Glance::Integer(number) => {
                if !sensitive {
                    widen(&mut self.numbers, number);
                }
                self.of_type(JsonType::Integer, now)
            }
            Glance::Fraction(number) => {
                if !sensitive {
                    widen(&mut self.numbers, number);
                }
                self.of_type(JsonType::Number, now)
            }
            Glance::String(bytes) => {
                self.string(bytes as u64, value);
                self.of_type(JsonType::String, now)
            }
            Glance::Array(items) => {
                self.array(items as u64, now);
                self.of_type(JsonType::Array, now)
            }
            Glance::Object => self.of_type(JsonType::Object, now),
        }
    }

    #[inline]
    fn of_type(&mut self, json_type: JsonType, now: &CurrentRecord) -> JsonType {
        self.types[json_type as usize].add(now);
        json_type
    }

    #[inline]
    fn string(&mut self, bytes: u64, value: Element<'_>) {
        // a character has one to four bytes, so most strings need not be counted
        let is_within = |(shortest, longest): (u64, u64)| shortest <= bytes / 4 && bytes <= longest;
        if !self.lengths.is_some_and(is_within) {
            let length = value.characters();
            let (shortest, longest) = self.lengths.unwrap_or((length, length));
            self.lengths = Some((shortest.min(length), longest.max(length)));
        }
    }

    fn array(&mut self, length: u64, now: &CurrentRecord) {
        let kind = match length {
            0 => 0,
            1 => 1,
            _ => 2,
        };
        self.items[kind].add(now);
        self.longest = self.longest.max(length);
    }

    /// Whether any value was counted in the batch.
    pub(super) fn is_met(&self) -> bool {
        !self.types.iter().all(|seen| seen.is_zero())
    }

    /// Resets the counts. Ranges, which only grow, may stay.
    pub(super) fn begin(&mut self) {
        self.types = Default::default();
        self.items = Default::default();
    }
}

/// Widens the range of numbers, if necessary.
pub(super) fn widen(numbers: &mut Option<Range>, number: f64) {
    // fast path: most numbers are within the range so far
    if numbers.is_some_and(|range| range.least < number && number < range.greatest) {
        return;
    }
    let around = Range::around(number);
    *numbers = Some(numbers.map_or(around, |range| range.with(around)));
}
