//! The comparison of one thing that both corpora could show.

use super::change::{ALPHA, Change, ChangeKind, LEAST_APPEARANCE, LEAST_CHANGE, Rate, Shows};
use super::fisher;
use super::slack::Slack;
use crate::profile::Tally;

/// A rate on both sides.
#[derive(Debug, Clone)]
pub(super) struct Comparison {
    pub(super) shows: Shows,
    pub(super) subject: String,
    pub(super) old: Side,
    pub(super) new: Side,
}

/// How often one corpus shows something.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side {
    /// In records.
    pub(super) rate: Rate,
    /// In occurrences.
    occurrences: Rate,
}

impl Side {
    /// The rate of `part` in `whole`.
    pub(super) fn new(part: &Tally, whole: &Tally) -> Side {
        Side {
            rate: rate(part.records, whole.records),
            occurrences: rate(part.count, whole.count),
        }
    }

    /// The sum of two kinds that are reported as one, limited to the records that may show either.
    pub(super) fn or(self, other: Side) -> Side {
        let add = |a: Rate, b: Rate| rate(a.records + b.records, a.of);
        Side {
            rate: add(self.rate, other.rate),
            occurrences: add(self.occurrences, other.occurrences),
        }
    }
}

fn rate(part: u64, whole: u64) -> Rate {
    // in a strange profile, a part may be larger than its whole
    Rate {
        records: part.min(whole),
        of: whole,
    }
}

impl Comparison {
    /// The difference of the rates, from -1 to 1.
    pub(super) fn size(&self) -> f64 {
        self.new.rate.share() - self.old.rate.share()
    }

    /// Whether both sides have something to compare.
    pub(super) fn is_possible(&self) -> bool {
        self.old.rate.of > 0 && self.new.rate.of > 0
    }

    /// The change, if it is reported. `slack` is what other changes explain, and `comparisons` is
    /// the number of comparisons.
    pub(super) fn change(
        &self,
        schema_path: &str,
        slack: Slack,
        comparisons: usize,
    ) -> Option<Change> {
        if !self.is_possible() {
            return None;
        }
        let kind = self.kind();
        let (old, new) = slack.closest(self.old.rate, self.new.rate)?;
        let least = match kind {
            ChangeKind::Appeared | ChangeKind::Vanished => LEAST_APPEARANCE,
            _ => LEAST_CHANGE,
        };
        let by_chance = self.p_value(old, new);
        #[allow(clippy::cast_precision_loss, reason = "the schema has few parts")]
        let limit = ALPHA / comparisons.max(1) as f64;
        let is_beyond_chance = by_chance < limit;
        if (new.share() - old.share()).abs() < least || !is_beyond_chance {
            return None;
        }
        Some(Change {
            schema_path: schema_path.to_owned(),
            kind,
            shows: self.shows,
            subject: self.subject.clone(),
            old: self.old.rate,
            new: self.new.rate,
            p_value: by_chance,
        })
    }

    /// The test over records, and over occurrences if their counts differ.
    fn p_value(&self, old: Rate, new: Rate) -> f64 {
        let by_records = fisher::p_value(old, new);
        let (old, new) = (self.old.occurrences, self.new.occurrences);
        if old == self.old.rate && new == self.new.rate {
            return by_records;
        }
        let is_same_way = (new.share() > old.share()) == (self.size() > 0.0);
        if !is_same_way {
            return 1.0;
        }
        by_records.max(fisher::p_value(old, new))
    }

    fn kind(&self) -> ChangeKind {
        let (old, new) = (self.old.rate.records, self.new.rate.records);
        match self.shows {
            Shows::Absent => ChangeKind::Presence,
            Shows::Null => ChangeKind::NullRate,
            _ if old == 0 => ChangeKind::Appeared,
            _ if new == 0 => ChangeKind::Vanished,
            Shows::Present | Shows::Undeclared => ChangeKind::Presence,
            Shows::Type => ChangeKind::TypeMix,
            Shows::Value | Shows::OtherValue => ChangeKind::ValueShare,
        }
    }
}
