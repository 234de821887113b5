//! The ids that are to be asked for, each once, in the order named.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::iter;

use super::selection::Selection;

pub mod list;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The id.
    pub id: i64,
    /// Named by itself, so it is meant to be there; in a range there may be gaps.
    pub singly: bool,
}

/// Those that are left. However large the ranges are, it holds their ends only.
#[derive(Debug)]
pub struct Queue {
    /// First and last of ranges that have nothing in common.
    ranges: VecDeque<(i64, i64)>,
    singly: BTreeSet<i64>,
    /// Of no interest any more; they are passed over.
    recorded: BTreeSet<i64>,
    passed: u64,
}

impl Queue {
    /// What the selections name, in their order.
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
            passed: 0,
        }
    }

    /// The same without these.
    #[must_use]
    pub fn without(self, recorded: BTreeSet<i64>) -> Queue {
        Queue { recorded, ..self }
    }

    /// How many of these came up until now.
    #[must_use]
    pub fn passed(&self) -> u64 {
        self.passed
    }

    /// What is left, each of them once, in the order named; what is named by itself is so again,
    /// and what is recorded is not there.
    pub fn rest(&self) -> impl Iterator<Item = Selection> + '_ {
        let parts = move |&(first, last)| {
            let mut next = Some(first);
            iter::from_fn(move || self.part(&mut next, last))
        };
        self.ranges.iter().flat_map(parts)
    }

    /// What comes next of a range, up to an id that is not like the others in it.
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

    /// How many are left, as far as that can be counted.
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
    type Item = Asked;

    fn next(&mut self) -> Option<Asked> {
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
                return Some(Asked { id, singly });
            }
            self.passed += 1;
        }
    }
}

/// Which ids were named before: disjoint ranges, the last id of each by the first.
#[derive(Debug, Default)]
struct Known(BTreeMap<i64, i64>);

impl Known {
    /// Adds a range, and hands over the parts of it that are new.
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
        // the first id that is not looked at yet; none after the last one there is
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

    fn asked(texts: &[&str]) -> Vec<(i64, bool)> {
        queue(texts).map(|asked| (asked.id, asked.singly)).collect()
    }

    fn queue(texts: &[&str]) -> Queue {
        Queue::new(texts.iter().map(|text| text.parse().expect("a selection")))
    }

    #[test]
    fn the_order_is_the_one_they_were_named_in_and_duplicates_come_once() {
        for (texts, ids) in [
            (&["3", "1", "2"][..], &[3, 1, 2][..]),
            (&["3", "1..=4", "2", "5"], &[3, 1, 2, 4, 5]),
            (&["1..=3", "2..=5", "0..=6"], &[1, 2, 3, 4, 5, 0, 6]),
            (&["4..=5", "1..=2", "1..=6"], &[4, 5, 1, 2, 3, 6]),
            (&["7", "7", "7..=7"], &[7]),
            (&["1..=9", "3..=4", "5"], &[1, 2, 3, 4, 5, 6, 7, 8, 9]),
            (&[], &[]),
        ] {
            let found: Vec<_> = queue(texts).map(|asked| asked.id).collect();
            assert_eq!(found, ids, "{texts:?}");
            assert_eq!(queue(texts).left(), ids.len() as u64, "{texts:?}");
        }
    }

    #[test]
    fn what_is_named_singly_anywhere_is_meant_to_be_there() {
        assert_eq!(
            asked(&["1..=3", "2", "4..=4"]),
            [(1, false), (2, true), (3, false), (4, false)]
        );
    }

    #[test]
    fn the_rest_is_in_the_order_named_and_each_of_it_once() {
        let rest = |texts: &[&str], passed: usize, recorded: &[i64]| {
            let recorded = recorded.iter().copied().collect();
            let mut queue = queue(texts).without(recorded);
            assert_eq!(queue.by_ref().take(passed).count(), passed);
            let count = queue.left();
            let rest: Vec<_> = queue.rest().map(|part| part.to_string()).collect();
            let again: Vec<_> = rest.iter().map(|text| &text[..]).collect();
            let left: Vec<_> = queue.map(|left| (left.id, left.singly)).collect();
            assert_eq!(asked(&again), left, "{texts:?}");
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
    fn the_rest_of_very_many_is_told_in_one_pass() {
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
        assert_eq!(last.map(|asked| asked.id).max(), Some(i64::MAX));
        let everything = Queue::new([Selection {
            first: i64::MIN,
            last: i64::MAX,
            singly: false,
        }]);
        assert_eq!(everything.left(), u64::MAX);
    }
}
