//! What is the same for all subschemas that speak of a value.

use super::running::{Now, Recent};
use crate::profile::{JsonType, Range};
use check::document::{Element, Glance};

/// What values have shown.
#[derive(Default)]
pub(super) struct Values {
    pub(super) lengths: Option<(u64, u64)>,
    pub(super) numbers: Option<Range>,
    /// By the place of the type in [`JsonType::ALL`].
    pub(super) types: [Recent; 7],
    /// Arrays without an item, with one, and with more.
    pub(super) items: [Recent; 3],
    pub(super) longest: u64,
}

impl Values {
    /// Counts a value, and tells what it is.
    // one match for all: what a value is can hardly be predicted, and costs each time it is asked
    #[inline]
    pub(super) fn add(&mut self, value: Element<'_>, sensitive: bool, now: &Now) -> JsonType {
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
    fn of_type(&mut self, json_type: JsonType, now: &Now) -> JsonType {
        self.types[json_type as usize].add(now);
        json_type
    }

    #[inline]
    fn string(&mut self, bytes: u64, value: Element<'_>) {
        // a character has one to four bytes: few have to be counted
        let is_within = |(shortest, longest): (u64, u64)| shortest <= bytes / 4 && bytes <= longest;
        if !self.lengths.is_some_and(is_within) {
            let length = value.characters();
            let (shortest, longest) = self.lengths.unwrap_or((length, length));
            self.lengths = Some((shortest.min(length), longest.max(length)));
        }
    }

    fn array(&mut self, length: u64, now: &Now) {
        let kind = match length {
            0 => 0,
            1 => 1,
            _ => 2,
        };
        self.items[kind].add(now);
        self.longest = self.longest.max(length);
    }

    /// Whether there were any since it began.
    pub(super) fn is_met(&self) -> bool {
        !self.types.iter().all(|seen| seen.is_zero())
    }

    /// Counts anew; what only widens may stay.
    pub(super) fn begin(&mut self) {
        self.types = Default::default();
        self.items = Default::default();
    }
}

/// Widens the range of numbers, if it has to.
pub(super) fn widen(numbers: &mut Option<Range>, number: f64) {
    // most lie between others, and the ends of a range are those of ranges around numbers
    if numbers.is_some_and(|range| range.least < number && number < range.greatest) {
        return;
    }
    let around = Range::around(number);
    *numbers = Some(numbers.map_or(around, |range| range.with(around)));
}
