//! What a subschema demands of a value beside its type.

use std::borrow::Cow;

use super::assertions::Assertions;
use super::gist::Gist;
use super::names::Names;
use super::running::{Now, Running, seen};
use crate::profile::{JsonType, NodeProfile};
use check::contract::{Literal, Node};
use check::document::{Element, Kind, Name};

/// How long a value may be that is kept, in characters.
const VALUE_LIMIT: u64 = 64;

/// What is demanded, and the counts of what meets it and what does not.
pub(super) struct Demands {
    assertions: Option<Box<Assertions>>,
    pattern: [Running; 2],
    format: [Running; 2],
    minimum: Option<f64>,
    maximum: Option<f64>,
    beyond: [Running; 2],
    /// Its `enum` or `x-extensible-enum`.
    set: Box<[OfSet]>,
    other_values: Names<Running>,
}

/// A value of a set, and how often it was there.
struct OfSet {
    literal: Declared,
    count: Running,
}

/// A [`Literal`], ready to be compared.
enum Declared {
    String(Name<'static>),
    Integer(i64),
}

impl Demands {
    pub(super) fn of(node: &Node) -> Demands {
        let asserts = node.pattern.is_some() || node.format.is_some();
        let of_set = |literal: &Literal| OfSet {
            literal: match *literal {
                Literal::String(text) => Declared::String(Name::new(text.as_bytes())),
                Literal::Integer(integer) => Declared::Integer(integer),
            },
            count: Running::default(),
        };
        Demands {
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

    /// Whether a subschema demands anything of all values of this type, beside its bounds.
    pub(super) fn are_made(node: &Node, of: JsonType) -> bool {
        let is_of_type = |literal: &Literal| match literal {
            Literal::String(_) => of == JsonType::String,
            Literal::Integer(_) => of == JsonType::Integer,
        };
        let asserts = node.pattern.is_some() || node.format.is_some();
        (asserts && of == JsonType::String) || node.values.iter().any(is_of_type)
    }

    /// Counts what a value meets, and what it does not.
    pub(super) fn ask(&mut self, gist: &Gist<'_>, now: &Now) {
        match gist.json_type {
            JsonType::String => {
                self.assertions(gist.value, now);
                self.strings(gist, now);
            }
            JsonType::Integer => {
                self.bounds(gist.value, now);
                self.integers(gist, now);
            }
            JsonType::Number => self.bounds(gist.value, now),
            _ => {}
        }
    }

    fn assertions(&mut self, string: Element<'_>, now: &Now) {
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

    fn bounds(&mut self, number: Element<'_>, now: &Now) {
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

    fn strings(&mut self, gist: &Gist<'_>, now: &Now) {
        if self.set.is_empty() {
            return;
        }
        let text = gist.value.as_str().unwrap_or_default();
        let name = Name::new(text.as_bytes());
        let it_is = |literal: &Declared| match literal {
            Declared::String(declared) => Some(declared.is(&name)),
            Declared::Integer(_) => None,
        };
        self.of_set(now, it_is, || {
            let is_kept = gist.may_be_kept && gist.value.characters() <= VALUE_LIMIT;
            is_kept.then_some(Cow::Borrowed(text))
        });
    }

    fn integers(&mut self, gist: &Gist<'_>, now: &Now) {
        if self.set.is_empty() {
            return;
        }
        let integer = integer(gist.value);
        let it_is = |literal: &Declared| match literal {
            Declared::Integer(declared) => Some(integer == Some(*declared)),
            Declared::String(_) => None,
        };
        self.of_set(now, it_is, || {
            let kept = integer.filter(|_| gist.may_be_kept)?;
            Some(Cow::Owned(kept.to_string()))
        });
    }

    /// Counts a value beside the set; `it_is` tells nothing of a literal of another type, and
    /// `kept` what is kept of a value that is in no set of its type.
    fn of_set<'v>(
        &mut self,
        now: &Now,
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
    pub(super) fn settle(&mut self, now: &Now) {
        let sets = self.set.iter_mut().map(|of_set| &mut of_set.count);
        let assertions = self.pattern.iter_mut().chain(&mut self.format);
        for tally in sets.chain(assertions).chain(&mut self.beyond) {
            tally.settle(now);
        }
        self.other_values.settle(now, |seen| seen.settle(now));
    }

    /// Tells the profile, once all is settled.
    pub(super) fn finish(self, profile: &mut NodeProfile) {
        profile.values = seen(self.set.into_iter().map(|of_set| of_set.count)).collect();
        profile.other_values = self.other_values.finish(Running::finish);
        profile.beyond = self.beyond.map(Running::finish);
        profile.pattern = self.pattern.map(Running::finish);
        profile.format = self.format.map(Running::finish);
    }
}

/// The value as an integer, however it is written.
fn integer(value: Element<'_>) -> Option<i64> {
    let Kind::Number(number) = value.kind() else {
        return None;
    };
    number.as_i64().or_else(|| {
        let float = number.as_f64().filter(|float| float.fract() == 0.0)?;
        // 2^53: up to there, floats are the integers they look like
        #[allow(clippy::cast_possible_truncation, reason = "it is in the range of i64")]
        (float.abs() <= 9_007_199_254_740_992.0).then_some(float as i64)
    })
}
