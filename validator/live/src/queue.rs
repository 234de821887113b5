//! The ids to request, each once, in the order in which they are listed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::iter;

use super::selection::Selection;

pub mod list;

/// A request for one payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// The id.
    pub id: i64,
    /// Whether the id is listed by itself. Such a payload must exist; a range may have gaps.
    pub singly: bool,
}

/// The requests that are left. It stores only the ends of ranges, so they may be very large.
#[derive(Debug)]
pub struct Queue {
    /// The first and last ids of disjoint ranges.
    ranges: VecDeque<(i64, i64)>,
    singly: BTreeSet<i64>,
    /// Ids that are already recorded; they are skipped.
    recorded: BTreeSet<i64>,
    skipped: u64,
}

impl Queue {
    /// Queues the ids of the selections, in their order.
    pub fn new(selections: impl IntoIterator<Item = Selection>) -> Queue {
        let mut known = Known::default();
        let mut ranges = VecDeque::new();
        let mut singly = BTreeSet::new();
        for selection in selections {
            known.add(selection.first, selection.last, |first, last| {
                ranges.push_back((first, last));
            });
            if selection.singly {
                singly.insert(selection.first);
            }
        }
        Queue {
            ranges,
            singly,
            recorded: BTreeSet::new(),
            skipped: 0,
        }
    }

    /// The same queue without the ids that are already recorded.
    #[must_use]
    pub fn without(self, recorded: BTreeSet<i64>) -> Queue {
        Queue { recorded, ..self }
    }

    /// How many recorded ids have been skipped so far.
    #[must_use]
    pub fn skipped(&self) -> u64 {
        self.skipped
    }

    /// The ids that are left, each once, in the listed order. Ids that are listed singly are so
    /// here too, and recorded ones are left out.
    pub fn rest(&self) -> impl Iterator<Item = Selection> + '_ {
        let parts = move |&(first, last)| {
            let mut next = Some(first);
            iter::from_fn(move || self.part(&mut next, last))
        };
        self.ranges.iter().flat_map(parts)
    }

    /// The next part of a range, up to an id that is recorded or listed singly.
    fn part(&self, next: &mut Option<i64>, last: i64) -> Option<Selection> {
        loop {
            let first = next.filter(|next| *next <= last)?;
            let recorded = self.recorded.range(first..=last).next().copied();
            let singly = self.singly.range(first..=last).next().copied();
            if recorded == Some(first) {
                *next = first.checked_add(1);
                continue;
            }
            let is_singly = singly == Some(first);
            let others = [recorded, singly].into_iter().flatten().min();
            let last = match others {
                _ if is_singly => first,
                Some(other) => other - 1,
                None => last,
            };
            *next = last.checked_add(1);
            return Some(Selection {
                first,
                last,
                singly: is_singly,
            });
        }
    }

    /// How many ids are left, at most `u64::MAX`.
    pub fn left(&self) -> u64 {
        let lengths = self.ranges.iter().map(|&(first, last)| {
            let recorded = self.recorded.range(first..=last).count() as u64;
            let all = last.abs_diff(first).saturating_add(1);
            all.saturating_sub(recorded)
        });
        lengths.fold(0, u64::saturating_add)
    }
}

impl Iterator for Queue {
    type Item = Request;

    fn next(&mut self) -> Option<Request> {
        loop {
            let (first, last) = self.ranges.front_mut()?;
            let id = *first;
            if first == last {
                self.ranges.pop_front();
            } else {
                *first += 1;
            }
            if !self.recorded.contains(&id) {
                let singly = self.singly.contains(&id);
                return Some(Request { id, singly });
            }
            self.skipped += 1;
        }
    }
}

/// The ids that have been listed so far: disjoint ranges, as a map from first to last id.
#[derive(Debug, Default)]
struct Known(BTreeMap<i64, i64>);

impl Known {
    /// Adds a range, and calls `new` for the parts of it that are new.
    fn add(&mut self, first: i64, last: i64, mut new: impl FnMut(i64, i64)) {
        let before = self.0.range(..=first).next_back();
        let from = match before {
            Some((start, end)) if *end >= first => *start,
            _ => first,
        };
        let touched: Vec<_> = self
            .0
            .range(from..=last)
            .map(|(start, end)| (*start, *end))
            .collect();
        // the first id that is not handled yet; none after `i64::MAX`
        let mut next = Some(first);
        let mut until = last;
        for (start, end) in touched {
            if let Some(next) = next.filter(|next| *next < start) {
                new(next, start - 1);
            }
            next = end.checked_add(1);
            until = until.max(end);
            self.0.remove(&start);
        }
        if let Some(next) = next.filter(|next| *next <= last) {
            new(next, last);
        }
        self.0.insert(from, until);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests(texts: &[&str]) -> Vec<(i64, bool)> {
        queue(texts)
            .map(|request| (request.id, request.singly))
            .collect()
    }

    fn queue(texts: &[&str]) -> Queue {
        Queue::new(texts.iter().map(|text| text.parse().expect("a selection")))
    }

    #[test]
    fn ids_are_in_the_listed_order_and_without_duplicates() {
        for (texts, ids) in [
            (&["3", "1", "2"][..], &[3, 1, 2][..]),
            (&["3", "1..=4", "2", "5"], &[3, 1, 2, 4, 5]),
            (&["1..=3", "2..=5", "0..=6"], &[1, 2, 3, 4, 5, 0, 6]),
            (&["4..=5", "1..=2", "1..=6"], &[4, 5, 1, 2, 3, 6]),
            (&["7", "7", "7..=7"], &[7]),
            (&["1..=9", "3..=4", "5"], &[1, 2, 3, 4, 5, 6, 7, 8, 9]),
            (&[], &[]),
        ] {
            let found: Vec<_> = queue(texts).map(|request| request.id).collect();
            assert_eq!(found, ids, "{texts:?}");
            assert_eq!(queue(texts).left(), ids.len() as u64, "{texts:?}");
        }
    }

    #[test]
    fn an_id_listed_singly_anywhere_must_exist() {
        assert_eq!(
            requests(&["1..=3", "2", "4..=4"]),
            [(1, false), (2, true), (3, false), (4, false)]
        );
    }

    #[test]
    fn the_rest_is_in_the_listed_order_and_without_duplicates() {
        let rest = |texts: &[&str], passed: usize, recorded: &[i64]| {
            let recorded = recorded.iter().copied().collect();
            let mut queue = queue(texts).without(recorded);
            assert_eq!(queue.by_ref().take(passed).count(), passed);
            let count = queue.left();
            let rest: Vec<_> = queue.rest().map(|part| part.to_string()).collect();
            let again: Vec<_> = rest.iter().map(|text| &text[..]).collect();
            let left: Vec<_> = queue.map(|left| (left.id, left.singly)).collect();
            assert_eq!(requests(&again), left, "{texts:?}");
            assert_eq!(count, left.len() as u64, "{texts:?}");
            rest.join(" ")
        };
        for (texts, passed, recorded, expected) in [
            (&["5", "1..=3"][..], 0, &[][..], "5 1..=3"),
            (&["5", "1..=3"], 2, &[], "2..=3"),
            (&["1..=9", "5"], 0, &[], "1..=4 5 6..=9"),
            (&["1..=9", "1", "9", "2"], 0, &[], "1 2 3..=8 9"),
            (&["1..=9", "5"], 5, &[], "6..=9"),
            (&["1..=9", "5"], 0, &[1, 3, 4, 5, 9], "2..=2 6..=8"),
            (&["3", "1..=4"], 0, &[], "3 1..=2 4..=4"),
            (&["1..=2"], 2, &[], ""),
            (&["1..=2"], 0, &[1, 2], ""),
        ] {
            assert_eq!(rest(texts, passed, recorded), expected, "{texts:?}");
        }
        let end = "9223372036854775806..=9223372036854775807";
        let ends = "9223372036854775806 9223372036854775807";
        assert_eq!(rest(&[end], 0, &[]), end);
        assert_eq!(
            rest(&[end, "9223372036854775807", "9223372036854775806"], 0, &[]),
            ends
        );
        assert_eq!(rest(&[end], 0, &[i64::MAX, i64::MAX - 1]), "");
    }

    /// Each range looked up for each id would take days.
    #[test]
    fn the_rest_of_very_many_ranges_takes_one_pass() {
        let count = 300_000;
        let ranges = (0..count).map(|number| Selection {
            first: number * 10,
            last: number * 10 + 5,
            singly: false,
        });
        let singly = (0..count).map(|number| Selection {
            first: number * 10 + 3,
            last: number * 10 + 3,
            singly: true,
        });
        let queue = Queue::new(ranges.chain(singly));
        assert_eq!(queue.rest().count(), 900_000);
    }

    #[test]
    fn the_largest_range_costs_no_memory_and_ends() {
        let all = queue(&["1..=9223372036854775807", "1..=9223372036854775807"]);
        assert_eq!(all.left(), i64::MAX.unsigned_abs());
        let last = queue(&["9223372036854775806..=9223372036854775807"]);
        assert_eq!(last.map(|request| request.id).max(), Some(i64::MAX));
        let everything = Queue::new([Selection {
            first: i64::MIN,
            last: i64::MAX,
            singly: false,
        }]);
        assert_eq!(everything.left(), u64::MAX);
    }
}
