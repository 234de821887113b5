//! What is counted at one subschema.

use std::borrow::Cow;
use std::sync::Arc;

use super::assertions::Assertions;
use super::names::Names;
use super::running::{Now, Running};
use crate::contract::{Literal, Node};
use crate::document::{Element, Kind};
use crate::profile::{JsonType, NodeProfile, Range, Tally, Undeclared};

/// How long a value may be that is kept, in characters.
const VALUE_LIMIT: u64 = 64;

/// What is counted of a value, whatever subschema speaks of it.
pub(super) struct Gist<'v> {
    value: Element<'v>,
    json_type: JsonType,
    /// Of a string in bytes, of an array in items.
    size: u64,
    /// Of a number.
    number: f64,
    sensitive: bool,
    /// Whether the value itself may be kept.
    may_be_kept: bool,
}

impl<'v> Gist<'v> {
    pub(super) fn of(value: Element<'v>, sensitive: bool, show_values: bool) -> Gist<'v> {
        let (json_type, size, number) = match value.kind() {
            Kind::Null => (JsonType::Null, 0, 0.0),
            Kind::Boolean(_) => (JsonType::Boolean, 0, 0.0),
            Kind::Number(_) => (JsonType::of(value), 0, value.as_f64().unwrap_or_default()),
            Kind::String(text) => (JsonType::String, text.len() as u64, 0.0),
            Kind::Array(items) => (JsonType::Array, items.len() as u64, 0.0),
            Kind::Object(_) => (JsonType::Object, 0, 0.0),
        };
        Gist {
            value,
            json_type,
            size,
            number,
            sensitive,
            may_be_kept: show_values && !sensitive,
        }
    }

    /// How many there are in a string.
    fn characters(&self) -> u64 {
        let text = self.value.as_str().unwrap_or_default();
        text.chars().count() as u64
    }
}

/// The counts of one subschema, while records are coming.
///
/// What every value is counted in comes first, and is small: it has to stay in the fastest
/// memory with that of all other subschemas.
pub(super) struct NodeCounts {
    present: Running,
    absent: Running,
    lengths: Option<(u64, u64)>,
    numbers: Option<Range>,
    /// Whether there is more to count of a string, of a number, and of any value.
    asserts: bool,
    is_bounded: bool,
    has_set: bool,
    /// By the place of the type in [`JsonType::ALL`].
    types: [Running; 7],
    rest: Box<Rest>,
}

/// What few values are counted in.
struct Rest {
    node: &'static Node,
    assertions: Assertions,
    values: Vec<Running>,
    other_values: Names<Running>,
    /// By union and branch.
    branches: Vec<Vec<Running>>,
    no_branch: Vec<Running>,
    items: [Running; 3],
    longest: u64,
    beyond: [Running; 2],
    pattern: [Running; 2],
    format: [Running; 2],
    undeclared: Names<UndeclaredCounts>,
}

impl NodeCounts {
    pub(super) fn new(node: &'static Node) -> NodeCounts {
        let nothing = |count: usize| vec![Running::default(); count];
        let unions = node.unions.iter();
        NodeCounts {
            present: Running::default(),
            absent: Running::default(),
            lengths: None,
            numbers: None,
            asserts: node.pattern.is_some() || node.format.is_some(),
            is_bounded: node.minimum.is_some() || node.maximum.is_some(),
            has_set: !node.values.is_empty(),
            types: Default::default(),
            rest: Box::new(Rest {
                node,
                assertions: Assertions::of(node),
                values: nothing(node.values.len()),
                other_values: Names::default(),
                branches: unions.map(|union| nothing(union.branches.len())).collect(),
                no_branch: nothing(node.unions.len()),
                items: Default::default(),
                longest: 0,
                beyond: Default::default(),
                pattern: Default::default(),
                format: Default::default(),
                undeclared: Names::default(),
            }),
        }
    }

    /// Whether anything was counted.
    pub(super) fn is_met(&self) -> bool {
        !(self.present.is_zero() && self.absent.is_zero())
    }

    /// Counts a value that it speaks of.
    #[inline]
    pub(super) fn value(&mut self, gist: &Gist<'_>, now: &Now) {
        self.present.add(now);
        self.types[gist.json_type as usize].add(now);
        match gist.json_type {
            JsonType::String => {
                // a character has one to four bytes: few have to be counted
                let is_within = |(shortest, longest): (u64, u64)| {
                    shortest <= gist.size / 4 && gist.size <= longest
                };
                if !self.lengths.is_some_and(is_within) {
                    let length = gist.characters();
                    let (shortest, longest) = self.lengths.unwrap_or((length, length));
                    self.lengths = Some((shortest.min(length), longest.max(length)));
                }
                if self.asserts {
                    self.rest.string(gist.value, now);
                }
            }
            JsonType::Integer | JsonType::Number => {
                if self.is_bounded {
                    self.rest.bounds(gist.number, now);
                }
                if !gist.sensitive {
                    widen(&mut self.numbers, gist.number);
                }
            }
            JsonType::Array => self.rest.array(gist.size, now),
            JsonType::Null | JsonType::Boolean | JsonType::Object => {}
        }
        if self.has_set {
            self.rest.of_set(gist, now);
        }
    }

    /// Counts an object that lacks the property it is about.
    #[inline]
    pub(super) fn absent(&mut self, now: &Now) {
        self.absent.add(now);
    }

    /// Counts the branch of one of its unions, or that its tag chooses none.
    pub(super) fn branch(&mut self, union: usize, branch: Option<usize>, now: &Now) {
        let tally = match branch {
            Some(branch) => &mut self.rest.branches[union][branch],
            None => &mut self.rest.no_branch[union],
        };
        tally.add(now);
    }

    /// Counts a property that an object has and nobody declares.
    pub(super) fn undeclared(&mut self, name: &str, gist: &Gist<'_>, now: &Now) {
        let undeclared = &mut self.rest.undeclared;
        undeclared.add(name, now, |seen| seen.add(gist, now));
    }

    /// Keeps which records were counted, of the source that they are from.
    pub(super) fn settle(&mut self, source: &Arc<str>) {
        // where it was not met, nothing else was counted
        if !self.present.is_unsettled() && !self.absent.is_unsettled() {
            return;
        }
        self.present.settle(source);
        self.absent.settle(source);
        for tally in &mut self.types {
            tally.settle(source);
        }
        self.rest.settle(source);
    }

    pub(super) fn finish(self) -> NodeProfile {
        let rest = *self.rest;
        let branches = rest.branches.into_iter().enumerate();
        let branches = branches.flat_map(|(union, branches)| {
            seen(branches).map(move |(branch, tally)| ((union, branch), tally))
        });
        NodeProfile {
            present: self.present.finish(),
            absent: self.absent.finish(),
            types: seen_types(self.types),
            values: seen(rest.values).collect(),
            other_values: rest.other_values.finish(Running::finish),
            branches: branches.collect(),
            no_branch: seen(rest.no_branch).collect(),
            lengths: self.lengths,
            items: rest.items.map(Running::finish),
            longest: rest.longest,
            numbers: self.numbers,
            beyond: rest.beyond.map(Running::finish),
            pattern: rest.pattern.map(Running::finish),
            format: rest.format.map(Running::finish),
            undeclared: rest.undeclared.finish(UndeclaredCounts::finish),
        }
    }
}

impl Rest {
    fn string(&mut self, value: Element<'_>, now: &Now) {
        if let Some(holds) = self.assertions.pattern(value) {
            self.pattern[usize::from(!holds)].add(now);
        }
        if let Some(holds) = self.assertions.format(value) {
            self.format[usize::from(!holds)].add(now);
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

    fn bounds(&mut self, number: f64, now: &Now) {
        if self.node.minimum.is_some_and(|minimum| number < minimum) {
            self.beyond[0].add(now);
        }
        if self.node.maximum.is_some_and(|maximum| number > maximum) {
            self.beyond[1].add(now);
        }
    }

    /// Counts a value beside its `enum`.
    fn of_set(&mut self, gist: &Gist<'_>, now: &Now) {
        let literals = self.node.values;
        if let Some(index) = literals.iter().position(|l| is_literal(*l, gist)) {
            self.values[index].add(now);
            return;
        }
        let of_its_type = |literal: &Literal| match literal {
            Literal::String(_) => gist.json_type == JsonType::String,
            Literal::Integer(_) => gist.json_type == JsonType::Integer,
        };
        if !literals.iter().any(of_its_type) {
            return;
        }
        let kept = match gist.value.as_str() {
            _ if !gist.may_be_kept => None,
            Some(text) => (gist.characters() <= VALUE_LIMIT).then_some(Cow::Borrowed(text)),
            None => integer(gist.value).map(|integer| Cow::Owned(integer.to_string())),
        };
        match kept {
            Some(text) => self.other_values.add(&text, now, |seen| seen.add(now)),
            None => self.other_values.add_unkept(now),
        }
    }

    fn settle(&mut self, source: &Arc<str>) {
        let branches = self.branches.iter_mut().flatten();
        let sets = self.values.iter_mut().chain(branches);
        let others = self.no_branch.iter_mut().chain(&mut self.items);
        let faults = self.beyond.iter_mut().chain(&mut self.pattern);
        for tally in sets.chain(others).chain(faults).chain(&mut self.format) {
            tally.settle(source);
        }
        self.other_values.settle(source, |seen| seen.settle(source));
        self.undeclared.settle(source, |seen| seen.settle(source));
    }
}

/// The counts of a property that is not declared.
#[derive(Default)]
pub(super) struct UndeclaredCounts {
    present: Running,
    types: [Running; 7],
    numbers: Option<Range>,
}

impl UndeclaredCounts {
    pub(super) fn add(&mut self, gist: &Gist<'_>, now: &Now) {
        self.present.add(now);
        self.types[gist.json_type as usize].add(now);
        let is_number = matches!(gist.json_type, JsonType::Integer | JsonType::Number);
        if is_number && !gist.sensitive {
            widen(&mut self.numbers, gist.number);
        }
    }

    fn settle(&mut self, source: &Arc<str>) {
        self.present.settle(source);
        for tally in &mut self.types {
            tally.settle(source);
        }
    }

    fn finish(self) -> Undeclared {
        Undeclared {
            present: self.present.finish(),
            types: seen_types(self.types),
            numbers: self.numbers,
        }
    }
}

fn widen(numbers: &mut Option<Range>, number: f64) {
    // most lie between others, and the ends of a range are those of ranges around numbers
    if numbers.is_some_and(|range| range.least < number && number < range.greatest) {
        return;
    }
    let around = Range::around(number);
    *numbers = Some(numbers.map_or(around, |range| range.with(around)));
}

fn is_literal(literal: Literal, gist: &Gist<'_>) -> bool {
    match literal {
        Literal::String(text) => gist.value.as_str() == Some(text),
        Literal::Integer(declared) => integer(gist.value) == Some(declared),
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

/// Those that are not zero, by their index.
fn seen(tallies: Vec<Running>) -> impl Iterator<Item = (usize, Tally)> {
    let tallies = tallies.into_iter().map(Running::finish).enumerate();
    tallies.filter(|(_, tally)| !tally.is_zero())
}

fn seen_types(types: [Running; 7]) -> std::collections::BTreeMap<JsonType, Tally> {
    let tallies = JsonType::ALL.into_iter().zip(types.map(Running::finish));
    tallies.filter(|(_, tally)| !tally.is_zero()).collect()
}
