//! The constraints of a node on a value besides its type.

use std::borrow::Cow;

use super::assertions::Assertions;
use super::names::Names;
use super::running_tally::{CurrentRecord, RunningTally, seen};
use super::value_summary::ValueSummary;
use crate::profile::{JsonType, NodeProfile};
use check::contract::{Literal, Node};
use check::document::{Element, Kind, Name};

/// The longest value that is kept, in characters.
const VALUE_LIMIT: u64 = 64;

/// The constraints, and counts of what satisfies and violates them.
pub(super) struct Constraints {
    assertions: Option<Box<Assertions>>,
    pattern: [RunningTally; 2],
    format: [RunningTally; 2],
    minimum: Option<f64>,
    maximum: Option<f64>,
    beyond: [RunningTally; 2],
    /// The values of `enum` or `x-extensible-enum`.
    set: Box<[OfSet]>,
    other_values: Names<RunningTally>,
}

/// A value of a set, and its count.
struct OfSet {
    literal: Declared,
    count: RunningTally,
}

/// A [`Literal`], prepared for comparison.
enum Declared {
    String(Name<'static>),
    Integer(i64),
}

impl Constraints {
    pub(super) fn of(node: &Node) -> Constraints {
        let asserts = node.pattern.is_some() || node.format.is_some();
        let of_set = |literal: &Literal| OfSet {
            literal: match *literal {
                Literal::String(text) => Declared::String(Name::new(text.as_bytes())),
                Literal::Integer(integer) => Declared::Integer(integer),
            },
            count: RunningTally::default(),
        };
        Constraints {
            assertions: asserts.then(|| Box::new(Assertions::of(node))),
            pattern: Default::default(),
            format: Default::default(),
            minimum: node.minimum,
            maximum: node.maximum,
            beyond: Default::default(),
            set: node.values.iter().map(of_set).collect(),
            other_values: Names::default(),
        }
    }

    /// Whether a node has constraints on values of this type, besides bounds.
    pub(super) fn exist(node: &Node, of: JsonType) -> bool {
        let is_of_type = |literal: &Literal| match literal {
            Literal::String(_) => of == JsonType::String,
            Literal::Integer(_) => of == JsonType::Integer,
        };
        let asserts = node.pattern.is_some() || node.format.is_some();
        (asserts && of == JsonType::String) || node.values.iter().any(is_of_type)
    }

    /// Counts which constraints a value satisfies, and which not.
    pub(super) fn count(&mut self, summary: &ValueSummary<'_>, now: &CurrentRecord) {
        match summary.json_type {
            JsonType::String => {
                self.assertions(summary.value, now);
                self.strings(summary, now);
            }
            JsonType::Integer => {
                self.bounds(summary.value, now);
                self.integers(summary, now);
            }
            JsonType::Number => self.bounds(summary.value, now),
            _ => {}
        }
    }

    fn assertions(&mut self, string: Element<'_>, now: &CurrentRecord) {
        let Some(assertions) = &self.assertions else {
            return;
        };
        if let Some(holds) = assertions.pattern(string) {
            self.pattern[usize::from(!holds)].add(now);
        }
        if let Some(holds) = assertions.format(string) {
            self.format[usize::from(!holds)].add(now);
        }
    }

    fn bounds(&mut self, number: Element<'_>, now: &CurrentRecord) {
        let Some(number) = number.as_f64() else {
            return;
        };
        if self.minimum.is_some_and(|minimum| number < minimum) {
            self.beyond[0].add(now);
        }
        if self.maximum.is_some_and(|maximum| number > maximum) {
            self.beyond[1].add(now);
        }
    }

    fn strings(&mut self, summary: &ValueSummary<'_>, now: &CurrentRecord) {
        if self.set.is_empty() {
            return;
        }
        let text = summary.value.as_str().unwrap_or_default();
        let name = Name::new(text.as_bytes());
        let it_is = |literal: &Declared| match literal {
            Declared::String(declared) => Some(declared.is(&name)),
            Declared::Integer(_) => None,
        };
        self.of_set(now, it_is, || {
            let is_kept = summary.may_be_kept && summary.value.characters() <= VALUE_LIMIT;
            is_kept.then_some(Cow::Borrowed(text))
        });
    }

    fn integers(&mut self, summary: &ValueSummary<'_>, now: &CurrentRecord) {
        if self.set.is_empty() {
            return;
        }
        let integer = integer(summary.value);
        let it_is = |literal: &Declared| match literal {
            Declared::Integer(declared) => Some(integer == Some(*declared)),
            Declared::String(_) => None,
        };
        self.of_set(now, it_is, || {
            let kept = integer.filter(|_| summary.may_be_kept)?;
            Some(Cow::Owned(kept.to_string()))
        });
    }

    /// Counts a value of a set. `it_is` returns `None` for a literal of another type, and `kept` is
    /// the text to keep of a value outside the set.
    fn of_set<'v>(
        &mut self,
        now: &CurrentRecord,
        it_is: impl Fn(&Declared) -> Option<bool>,
        kept: impl FnOnce() -> Option<Cow<'v, str>>,
    ) {
        let mut is_of_type = false;
        for of_set in &mut self.set {
            match it_is(&of_set.literal) {
                Some(true) => return of_set.count.add(now),
                Some(false) => is_of_type = true,
                None => {}
            }
        }
        if is_of_type {
            match kept() {
                Some(text) => self.other_values.add(&text, now, |seen| seen.add(now)),
                None => self.other_values.add_unkept(now),
            }
        }
    }

    /// Ends a batch.
    pub(super) fn settle(&mut self, now: &CurrentRecord) {
        let sets = self.set.iter_mut().map(|of_set| &mut of_set.count);
        let assertions = self.pattern.iter_mut().chain(&mut self.format);
        for tally in sets.chain(assertions).chain(&mut self.beyond) {
            tally.settle(now);
        }
        self.other_values.settle(now, |seen| seen.settle(now));
    }

    /// Adds the counts to the profile, after they are settled.
    pub(super) fn finish(self, profile: &mut NodeProfile) {
        profile.values = seen(self.set.into_iter().map(|of_set| of_set.count)).collect();
        profile.other_values = self.other_values.finish(RunningTally::finish);
        profile.beyond = self.beyond.map(RunningTally::finish);
        profile.pattern = self.pattern.map(RunningTally::finish);
        profile.format = self.format.map(RunningTally::finish);
    }
}

/// The value as an integer, in any notation.
fn integer(value: Element<'_>) -> Option<i64> {
    let Kind::Number(number) = value.kind() else {
        return None;
    };
    number.as_i64().or_else(|| {
        let float = number.as_f64().filter(|float| float.fract() == 0.0)?;
        // up to 2^53, floats represent integers exactly
        #[allow(clippy::cast_possible_truncation, reason = "it is in the range of i64")]
        (float.abs() <= 9_007_199_254_740_992.0).then_some(float as i64)
    })
}
