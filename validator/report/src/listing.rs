//! The findings that are listed one by one in every report: their selection and their order.
//!
//! Their number is limited. One example of each kind is chosen before the second example of any,
//! and worse levels are chosen first, so that no kind is hidden behind repetitions of another. The
//! chosen ones are ordered by level: errors, then warnings, then notes. Within a level, again one
//! example of each kind comes before the second of any, the most frequent kind first.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::grouping::Key;
use super::listed::Listed;
use check::finding::Level;

/// How many kinds are told apart. The findings of all other kinds are one kind per level.
const KINDS_LIMIT: usize = 1000;

/// Chooses while findings arrive; bounded for any number of them.
#[derive(Debug)]
pub(super) struct Listing<T> {
    limit: usize,
    kept: usize,
    index: HashMap<Key, usize>,
    kinds: Vec<Kind<T>>,
    /// The last of the kept findings, if there is no more room and it is known.
    last: Option<Rank>,
}

#[derive(Debug)]
struct Kind<T> {
    level: Level,
    /// How many arrived.
    came: u64,
    /// The first ones that arrived.
    kept: Vec<T>,
}

/// Its number within its kind, from 0; its level; and its kind.
type Rank = (u64, Level, usize);

impl<T> Listing<T> {
    /// Keeps `limit` findings.
    pub(super) fn new(limit: usize) -> Listing<T> {
        Listing {
            limit,
            kept: 0,
            index: HashMap::new(),
            kinds: Vec::new(),
            last: None,
        }
    }

    /// Takes a finding if there is room for it, or if it is chosen before one that is kept.
    pub(super) fn add(&mut self, key: &Key, level: Level, finding: impl FnOnce() -> T) {
        let index = self.kind(key, level);
        let rank = (self.kinds[index].came, level, index);
        self.kinds[index].came += 1;
        if self.kept < self.limit {
            self.kept += 1;
        } else {
            let Some(last) = self.last.or_else(|| self.find_last()) else {
                return;
            };
            self.last = Some(last);
            if rank >= last {
                return;
            }
            self.kinds[last.2].kept.pop();
            self.last = None;
        }
        self.kinds[index].kept.push(finding());
    }

    /// The kept findings, in the order of reports.
    pub(super) fn finish(self) -> Vec<T> {
        let mut all = Vec::with_capacity(self.kept);
        for (index, kind) in self.kinds.into_iter().enumerate() {
            for (round, finding) in kind.kept.into_iter().enumerate() {
                all.push(((kind.level, round, Reverse(kind.came), index), finding));
            }
        }
        all.sort_by_key(|(order, _)| *order);
        all.into_iter().map(|(_, finding)| finding).collect()
    }

    fn kind(&mut self, key: &Key, level: Level) -> usize {
        if let Some(&index) = self.index.get(key) {
            return index;
        }
        let key = if self.kinds.len() >= KINDS_LIMIT {
            Key::others(level)
        } else {
            key.clone()
        };
        let next = self.kinds.len();
        let index = *self.index.entry(key).or_insert(next);
        if index == next {
            self.kinds.push(Kind {
                level,
                came: 0,
                kept: Vec::new(),
            });
        }
        index
    }

    fn find_last(&self) -> Option<Rank> {
        let kinds = self.kinds.iter().enumerate();
        let last = |(index, kind): (usize, &Kind<T>)| {
            let round = (kind.kept.len() as u64).checked_sub(1)?;
            Some((round, kind.level, index))
        };
        kinds.filter_map(last).max()
    }
}

/// The first `limit` of what a report lists, by the same rule.
pub(super) fn first(findings: &[Listed], limit: usize) -> Vec<&Listed> {
    let mut listing = Listing::new(limit);
    for finding in findings {
        listing.add(&finding.what.key(), finding.what.level, || finding);
    }
    listing.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use check::validator::Validator;

    /// What is kept of findings that arrive in this order. A letter is the kind, and a digit the
    /// number within the kind.
    fn kept(limit: usize, come: &str) -> String {
        let report = Validator::of(contracts::ALL[0]).check(b"{");
        let template = &report.findings()[0];
        let mut counts: HashMap<char, usize> = HashMap::new();
        let mut listing = Listing::new(limit);
        for letter in come.chars() {
            let mut finding = template.clone();
            finding.level = match letter {
                'a'..='i' => Level::Error,
                'j'..='r' => Level::Warning,
                _ => Level::Note,
            };
            finding.instance_path = format!("/{letter}");
            let count = counts.entry(letter).or_default();
            let name = format!("{letter}{count}");
            *count += 1;
            listing.add(&Key::of(&finding), finding.level, || name);
        }
        listing.finish().join(" ")
    }

    #[test]
    fn errors_come_before_warnings_before_notes() {
        assert_eq!(kept(9, "zjazja"), "a0 a1 j0 j1 z0 z1");
    }

    #[test]
    fn one_example_of_each_kind_comes_before_the_second_of_any() {
        assert_eq!(kept(9, "aaabbc"), "a0 b0 c0 a1 b1 a2");
    }

    #[test]
    fn no_kind_is_hidden_behind_repetitions_of_another() {
        assert_eq!(kept(3, "aaaaaaaaazb"), "a0 b0 z0");
        assert_eq!(kept(3, "zzzzzzaa"), "a0 a1 z0");
        assert_eq!(
            kept(2, "zyxab"),
            "b0 a0".split(' ').rev().collect::<Vec<_>>().join(" ")
        );
        assert_eq!(kept(4, "aaaaaabab"), "a0 b0 a1 b1");
        assert_eq!(kept(0, "ab"), "");
    }

    #[test]
    fn kinds_without_end_take_bounded_room() {
        let report = Validator::of(contracts::ALL[0]).check(b"{");
        let mut listing = Listing::new(5);
        for number in 0..5000 {
            let mut finding = report.findings()[0].clone();
            finding.instance_path = format!("/n{number}");
            listing.add(&Key::of(&finding), finding.level, || number);
        }
        assert!(
            listing.kinds.len() <= KINDS_LIMIT + 3,
            "{}",
            listing.kinds.len()
        );
        assert_eq!(listing.finish().len(), 5);
    }
}
