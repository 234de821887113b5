//! What is counted at one subschema.

use std::collections::BTreeMap;

use super::demands::Demands;
use super::gist::Gist;
use super::names::Names;
use super::running::{Now, Recent, Running, seen};
use super::values::{Values, widen};
use crate::profile::merge::either;
use crate::profile::{JsonType, NodeProfile, Range, Tally, Undeclared};
use check::contract::Node;

/// The counts of one subschema, while records are coming.
pub(super) struct NodeCounts {
    present: Running,
    absent: Running,
    /// By the place of the type in [`JsonType::ALL`].
    types: [Running; 7],
    pub(super) demands: Demands,
    /// By union and branch.
    branches: Vec<Vec<Running>>,
    no_branch: Vec<Running>,
    lengths: Option<(u64, u64)>,
    items: [Running; 3],
    longest: u64,
    numbers: Option<Range>,
    undeclared: Names<UndeclaredCounts>,
}

impl NodeCounts {
    /// Nothing was seen yet.
    pub(super) fn new(node: &Node) -> NodeCounts {
        let nothing = |count: usize| vec![Running::default(); count];
        let unions = node.unions.iter();
        NodeCounts {
            present: Running::default(),
            absent: Running::default(),
            types: Default::default(),
            demands: Demands::of(node),
            branches: unions.map(|union| nothing(union.branches.len())).collect(),
            no_branch: nothing(node.unions.len()),
            lengths: None,
            items: Default::default(),
            longest: 0,
            numbers: None,
            undeclared: Names::default(),
        }
    }

    /// Counts what values have shown that it speaks of, of null only if it does of that.
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

    /// Counts objects that lack the property it is about.
    pub(super) fn absent(&mut self, objects: Recent) {
        self.absent.absorb(objects);
    }

    /// Counts objects with the branch of one of its unions, or with a tag that chooses none.
    pub(super) fn branches(&mut self, union: usize, branch: Option<usize>, objects: Recent) {
        self.branch_of(union, branch).absorb(objects);
    }

    /// Counts the branch of one of its unions, or that its tag chooses none.
    pub(super) fn branch(&mut self, union: usize, branch: Option<usize>, now: &Now) {
        self.branch_of(union, branch).add(now);
    }

    fn branch_of(&mut self, union: usize, branch: Option<usize>) -> &mut Running {
        match branch {
            Some(branch) => &mut self.branches[union][branch],
            None => &mut self.no_branch[union],
        }
    }

    /// Counts a property that an object has and nobody declares.
    pub(super) fn undeclared(&mut self, name: &str, gist: &Gist<'_>, now: &Now) {
        self.undeclared.add(name, now, |seen| seen.add(gist, now));
    }

    /// Ends a batch.
    pub(super) fn settle(&mut self, now: &Now) {
        // where it was not met, nothing else was counted
        if self.present.is_settled() && self.absent.is_settled() {
            return;
        }
        let met = [&mut self.present, &mut self.absent];
        { met.into_iter().chain(&mut self.types) }
            .chain(&mut self.items)
            .chain(self.branches.iter_mut().flatten())
            .chain(&mut self.no_branch)
            .for_each(|tally| tally.settle(now));
        self.demands.settle(now);
        self.undeclared.settle(now, |seen| seen.settle(now));
    }

    /// The profile, once all is settled.
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
            items: self.items.map(Running::finish),
            longest: self.longest,
            numbers: self.numbers,
            undeclared: self.undeclared.finish(UndeclaredCounts::finish),
            ..NodeProfile::default()
        };
        self.demands.finish(&mut profile);
        profile
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
        if let Some(number) = gist.value.as_f64().filter(|_| !gist.sensitive) {
            widen(&mut self.numbers, number);
        }
    }

    fn settle(&mut self, now: &Now) {
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

fn seen_types(types: [Running; 7]) -> BTreeMap<JsonType, Tally> {
    let tallies = JsonType::ALL.into_iter().zip(types.map(Running::finish));
    tallies.filter(|(_, tally)| !tally.is_zero()).collect()
}
