//! The counts of one schema node while records are read.

use std::collections::BTreeMap;

use super::constraints::Constraints;
use super::names::Names;
use super::running_tally::{CurrentRecord, Recent, RunningTally, seen};
use super::value_summary::ValueSummary;
use super::values::{Values, widen};
use crate::profile::merge::either;
use crate::profile::{JsonType, NodeProfile, Range, Tally, Undeclared};
use check::contract::Node;

/// The counts of one schema node while records are read.
pub(super) struct NodeCounts {
    present: RunningTally,
    absent: RunningTally,
    /// By the index of the type in [`JsonType::ALL`].
    types: [RunningTally; 7],
    pub(super) constraints: Constraints,
    /// By union and branch.
    branches: Vec<Vec<RunningTally>>,
    no_branch: Vec<RunningTally>,
    lengths: Option<(u64, u64)>,
    items: [RunningTally; 3],
    longest: u64,
    numbers: Option<Range>,
    undeclared: Names<UndeclaredCounts>,
}

impl NodeCounts {
    /// Starts without counts.
    pub(super) fn new(node: &Node) -> NodeCounts {
        let nothing = |count: usize| vec![RunningTally::default(); count];
        let unions = node.unions.iter();
        NodeCounts {
            present: RunningTally::default(),
            absent: RunningTally::default(),
            types: Default::default(),
            constraints: Constraints::of(node),
            branches: unions.map(|union| nothing(union.branches.len())).collect(),
            no_branch: nothing(node.unions.len()),
            lengths: None,
            items: Default::default(),
            longest: 0,
            numbers: None,
            undeclared: Names::default(),
        }
    }

    /// Adds the counts of values of this node; those of null only if the node includes null.
    pub(super) fn absorb(&mut self, values: &Values, speaks_of_null: bool) {
        for (of, seen) in JsonType::ALL.into_iter().zip(values.types) {
            if !seen.is_zero() && (speaks_of_null || of != JsonType::Null) {
                self.present.absorb(seen);
                self.types[of as usize].absorb(seen);
            }
        }
        for (tally, seen) in self.items.iter_mut().zip(values.items) {
            tally.absorb(seen);
        }
        self.longest = self.longest.max(values.longest);
        self.lengths = either(self.lengths, values.lengths, |a, b| {
            (a.0.min(b.0), a.1.max(b.1))
        });
        self.numbers = either(self.numbers, values.numbers, Range::with);
    }

    /// Counts objects without the property.
    pub(super) fn absent(&mut self, objects: Recent) {
        self.absent.absorb(objects);
    }

    /// Adds objects with a branch of a union, or with a tag that selects none.
    pub(super) fn branches(&mut self, union: usize, branch: Option<usize>, objects: Recent) {
        self.branch_of(union, branch).absorb(objects);
    }

    /// Counts the branch of a union, or that its tag selects none.
    pub(super) fn branch(&mut self, union: usize, branch: Option<usize>, now: &CurrentRecord) {
        self.branch_of(union, branch).add(now);
    }

    fn branch_of(&mut self, union: usize, branch: Option<usize>) -> &mut RunningTally {
        match branch {
            Some(branch) => &mut self.branches[union][branch],
            None => &mut self.no_branch[union],
        }
    }

    /// Counts an undeclared property of an object.
    pub(super) fn undeclared(
        &mut self,
        name: &str,
        summary: &ValueSummary<'_>,
        now: &CurrentRecord,
    ) {
        self.undeclared
            .add(name, now, |seen| seen.add(summary, now));
    }

    /// Ends a batch.
    pub(super) fn settle(&mut self, now: &CurrentRecord) {
        // a node that was not reached has no other counts
        if self.present.is_settled() && self.absent.is_settled() {
            return;
        }
        let met = [&mut self.present, &mut self.absent];
        { met.into_iter().chain(&mut self.types) }
            .chain(&mut self.items)
            .chain(self.branches.iter_mut().flatten())
            .chain(&mut self.no_branch)
            .for_each(|tally| tally.settle(now));
        self.constraints.settle(now);
        self.undeclared.settle(now, |seen| seen.settle(now));
    }

    /// Returns the profile of the node, after all tallies are settled.
    pub(super) fn finish(self) -> NodeProfile {
        let branches = self.branches.into_iter().enumerate();
        let branches = branches.flat_map(|(union, branches)| {
            seen(branches).map(move |(branch, tally)| ((union, branch), tally))
        });
        let mut profile = NodeProfile {
            present: self.present.finish(),
            absent: self.absent.finish(),
            types: seen_types(self.types),
            branches: branches.collect(),
            no_branch: seen(self.no_branch).collect(),
            lengths: self.lengths,
            items: self.items.map(RunningTally::finish),
            longest: self.longest,
            numbers: self.numbers,
            undeclared: self.undeclared.finish(UndeclaredCounts::finish),
            ..NodeProfile::default()
        };
        self.constraints.finish(&mut profile);
        profile
    }
}

/// The counts of an undeclared property.
#[derive(Default)]
pub(super) struct UndeclaredCounts {
    present: RunningTally,
    types: [RunningTally; 7],
    numbers: Option<Range>,
}

impl UndeclaredCounts {
    pub(super) fn add(&mut self, summary: &ValueSummary<'_>, now: &CurrentRecord) {
        self.present.add(now);
        self.types[summary.json_type as usize].add(now);
        if let Some(number) = summary.value.as_f64().filter(|_| !summary.sensitive) {
            widen(&mut self.numbers, number);
        }
    }

    fn settle(&mut self, now: &CurrentRecord) {
        self.present.settle(now);
        for tally in &mut self.types {
            tally.settle(now);
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

fn seen_types(types: [RunningTally; 7]) -> BTreeMap<JsonType, Tally> {
    let tallies = JsonType::ALL
        .into_iter()
        .zip(types.map(RunningTally::finish));
    tallies.filter(|(_, tally)| !tally.is_zero()).collect()
}
