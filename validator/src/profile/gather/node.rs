//! What is counted at one subschema.

use serde_json::{Map, Value};

use super::assertions::Assertions;
use super::names::Names;
use super::running::{Now, Running};
use crate::contract::navigation::chosen_branch;
use crate::contract::{Literal, Node};
use crate::profile::{JsonType, NodeProfile, Range, Tally, Undeclared};

/// How long a value may be that is kept, in characters.
const VALUE_LIMIT: u64 = 64;

/// What is counted of a value, whatever subschema speaks of it.
pub(super) struct Gist<'v> {
    value: &'v Value,
    json_type: JsonType,
    /// Of a string, in characters.
    length: u64,
    /// Of a number, unless the place is sensitive.
    number: Option<f64>,
    may_be_kept: bool,
}

impl<'v> Gist<'v> {
    pub(super) fn of(value: &'v Value, sensitive: bool, show_values: bool) -> Gist<'v> {
        Gist {
            value,
            json_type: JsonType::of(value),
            length: value.as_str().map_or(0, |text| text.chars().count() as u64),
            number: value.as_f64().filter(|_| !sensitive),
            may_be_kept: show_values && !sensitive,
        }
    }
}

/// The counts of one subschema, while records are coming.
pub(super) struct NodeCounts {
    node: &'static Node,
    assertions: Assertions,
    present: Running,
    pub(super) absent: Running,
    /// By the place of the type in [`JsonType::ALL`].
    types: [Running; 7],
    values: Vec<Running>,
    other_values: Names<Running>,
    /// By union and branch.
    branches: Vec<Vec<Running>>,
    no_branch: Vec<Running>,
    lengths: Option<(u64, u64)>,
    items: [Running; 3],
    longest: u64,
    numbers: Option<Range>,
    beyond: [Running; 2],
    pattern: [Running; 2],
    format: [Running; 2],
    pub(super) undeclared: Names<UndeclaredCounts>,
}

impl NodeCounts {
    pub(super) fn new(node: &'static Node) -> NodeCounts {
        let nothing = |count: usize| vec![Running::default(); count];
        let unions = node.unions.iter();
        NodeCounts {
            node,
            assertions: Assertions::of(node),
            present: Running::default(),
            absent: Running::default(),
            types: Default::default(),
            values: nothing(node.values.len()),
            other_values: Names::default(),
            branches: unions.map(|union| nothing(union.branches.len())).collect(),
            no_branch: nothing(node.unions.len()),
            lengths: None,
            items: Default::default(),
            longest: 0,
            numbers: None,
            beyond: Default::default(),
            pattern: Default::default(),
            format: Default::default(),
            undeclared: Names::default(),
        }
    }

    /// Whether anything was counted.
    pub(super) fn is_met(&self) -> bool {
        !(self.present.is_zero() && self.absent.is_zero())
    }

    /// Counts a value that it speaks of.
    pub(super) fn value(&mut self, gist: &Gist<'_>, now: &Now) {
        self.present.add(now);
        self.types[gist.json_type as usize].add(now);
        match gist.value {
            Value::String(_) => self.string(gist, now),
            Value::Number(_) => self.number(gist, now),
            Value::Array(items) => {
                self.items[items.len().min(2)].add(now);
                self.longest = self.longest.max(items.len() as u64);
            }
            Value::Null | Value::Bool(_) | Value::Object(_) => {}
        }
        if !self.node.values.is_empty() {
            self.of_set(gist, now);
        }
    }

    fn string(&mut self, gist: &Gist<'_>, now: &Now) {
        let length = gist.length;
        let (shortest, longest) = self.lengths.unwrap_or((length, length));
        self.lengths = Some((shortest.min(length), longest.max(length)));
        if let Some(holds) = self.assertions.pattern(gist.value) {
            self.pattern[usize::from(!holds)].add(now);
        }
        if let Some(holds) = self.assertions.format(gist.value) {
            self.format[usize::from(!holds)].add(now);
        }
    }

    fn number(&mut self, gist: &Gist<'_>, now: &Now) {
        let Some(number) = gist.value.as_f64() else {
            return;
        };
        if self.node.minimum.is_some_and(|minimum| number < minimum) {
            self.beyond[0].add(now);
        }
        if self.node.maximum.is_some_and(|maximum| number > maximum) {
            self.beyond[1].add(now);
        }
        widen(&mut self.numbers, gist);
    }

    /// Counts a value beside its `enum`.
    fn of_set(&mut self, gist: &Gist<'_>, now: &Now) {
        let literals = self.node.values;
        if let Some(index) = literals.iter().position(|l| is_literal(*l, gist.value)) {
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
        match gist.value {
            Value::String(text) if gist.may_be_kept && gist.length <= VALUE_LIMIT => {
                self.other_values.add(text, now, |seen| seen.add(now));
            }
            value if gist.may_be_kept && integer(value).is_some() => {
                let digits = integer(value).unwrap_or_default().to_string();
                self.other_values.add(&digits, now, |seen| seen.add(now));
            }
            _ => self.other_values.add_unkept(now),
        }
    }

    /// Counts the branches that the tags of an object choose; true if the tag that it has to
    /// have itself chooses none.
    pub(super) fn tags(&mut self, object: &Map<String, Value>, now: &Now) -> bool {
        let mut unknown = false;
        for (index, union) in self.node.unions.iter().enumerate() {
            // of a subject that is not there nothing is demanded
            let has_subject = |subject: &str| object.contains_key(subject);
            if !union.subject.is_none_or(has_subject) {
                continue;
            }
            let branch = chosen_branch(union, object).and_then(|chosen| {
                let branches = union.branches.iter();
                branches.enumerate().find(|(_, b)| b.node == chosen.node)
            });
            if let Some((branch, _)) = branch {
                self.branches[index][branch].add(now);
            } else {
                self.no_branch[index].add(now);
                unknown |= union.subject.is_none();
            }
        }
        unknown
    }

    pub(super) fn finish(self) -> NodeProfile {
        let branches = self.branches.into_iter().enumerate();
        let branches = branches.flat_map(|(union, branches)| {
            seen(branches).map(move |(branch, tally)| ((union, branch), tally))
        });
        NodeProfile {
            present: self.present.finish(),
            absent: self.absent.finish(),
            types: seen_types(self.types),
            values: seen(self.values).collect(),
            other_values: self.other_values.finish(Running::finish),
            branches: branches.collect(),
            no_branch: seen(self.no_branch).collect(),
            lengths: self.lengths,
            items: self.items.map(Running::finish),
            longest: self.longest,
            numbers: self.numbers,
            beyond: self.beyond.map(Running::finish),
            pattern: self.pattern.map(Running::finish),
            format: self.format.map(Running::finish),
            undeclared: self.undeclared.finish(UndeclaredCounts::finish),
        }
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
        widen(&mut self.numbers, gist);
    }

    fn finish(self) -> Undeclared {
        Undeclared {
            present: self.present.finish(),
            types: seen_types(self.types),
            numbers: self.numbers,
        }
    }
}

fn widen(numbers: &mut Option<Range>, gist: &Gist<'_>) {
    if let Some(number) = gist.number {
        let around = Range::around(number);
        *numbers = Some(numbers.map_or(around, |range| range.with(around)));
    }
}

fn is_literal(literal: Literal, value: &Value) -> bool {
    match literal {
        Literal::String(text) => value.as_str() == Some(text),
        Literal::Integer(declared) => integer(value) == Some(declared),
    }
}

/// The value as an integer, however it is written.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| {
        let float = value.as_f64().filter(|float| float.fract() == 0.0)?;
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
