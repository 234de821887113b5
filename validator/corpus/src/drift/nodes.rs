//! Compares two profiles, node by node.

use std::collections::BTreeSet;

use super::change::{Change, Shows};
use super::comparison::{Comparison, Side};
use super::slack::{Slack, affected};
use crate::profile::{JsonType, NodeProfile, Profile, Tally};
use check::contract::navigation::Place;
use check::contract::{Contract, Literal, Node, Subschema, Types};

/// A comparison of two profiles.
pub(super) struct Search {
    contract: &'static Contract,
    old: Vec<NodeProfile>,
    new: Vec<NodeProfile>,
    old_records: u64,
    new_records: u64,
    comparisons: usize,
    /// The share of all records in which a node may differ only because something that leads to it
    /// has changed.
    disturbed: Vec<f64>,
    changes: Vec<Vec<Change>>,
}

impl Search {
    pub(super) fn new(old: &Profile, new: &Profile) -> Search {
        let contract = old.contract;
        let nodes = contract.nodes();
        let seen = |profile: &Profile| {
            let seen = nodes
                .iter()
                .map(|node| profile.nodes.get(node.pointer).cloned());
            seen.map(Option::unwrap_or_default).collect()
        };
        let mut search = Search {
            contract,
            old: seen(old),
            new: seen(new),
            old_records: old.records.records,
            new_records: new.records.records,
            comparisons: 0,
            disturbed: vec![0.0; nodes.len()],
            changes: vec![Vec::new(); nodes.len()],
        };
        let possible = |comparisons: &Vec<Comparison>| {
            let comparisons = comparisons.iter();
            comparisons.filter(|c| c.is_possible()).count()
        };
        search.comparisons = { contract.subschemas().iter() }
            .flat_map(|id| search.groups(id))
            .map(|group| possible(&group))
            .sum();
        search
    }

    /// All changes, in schema order.
    pub(super) fn changes(mut self) -> Vec<Change> {
        for subschema in from_the_root(self.contract) {
            self.compare(subschema);
        }
        self.changes.into_iter().flatten().collect()
    }

    fn compare(&mut self, subschema: Subschema) {
        let Subschema { node, index } = subschema;
        let mut below = Slack::default();
        below.add_either_way(self.disturbed[index]);
        for group in self.groups(subschema) {
            let mut slack = below;
            for comparison in group {
                let path = node.pointer;
                let Some(change) = comparison.change(path, slack, self.comparisons) else {
                    continue;
                };
                if !matches!(change.shows, Shows::Undeclared) {
                    slack.add_rival(change.old.share(), change.new.share());
                }
                self.changes[index].push(change);
            }
        }
        self.disturb_below(subschema);
    }

    /// Notes the consequences of changes at this node. A definition that has other uses too is seen
    /// more or less often, and it is unknown in which use.
    fn disturb_below(&mut self, subschema: Subschema) {
        let Subschema { node, index } = subschema;
        let relations = self.contract.relations();
        let inherited = self.disturbed[index];
        let is_property = relations[index].owner.is_some();
        let changed = self.changes[index]
            .iter()
            .filter(|change| is_property && change.shows != Shows::Undeclared)
            .map(|change| affected(change, self.old_records, self.new_records))
            .fold(0.0, f64::max);
        for target in node.refers_to().chain(node.items) {
            let target = self.numbered(target);
            let is_shared = relations[target.index].referrers.len() > 1;
            let here = if is_shared { changed } else { 0.0 };
            self.disturb(target, inherited.max(here));
        }
        for property in node.properties {
            self.disturb(self.numbered(&property.node), inherited);
        }
        // a tag that changed may select another branch for its sibling
        for branch in chosen_by(self.contract, node) {
            self.disturb(self.numbered(branch), changed);
        }
    }

    fn numbered(&self, node: &'static Node) -> Subschema {
        self.contract.subschemas().numbered(node)
    }

    fn disturb(&mut self, subschema: Subschema, share: f64) {
        let disturbed = &mut self.disturbed[subschema.index];
        *disturbed = disturbed.max(share);
    }

    /// Compares one node. Within a group, changes that are reported first explain the others.
    fn groups(&self, subschema: Subschema) -> Vec<Vec<Comparison>> {
        let Subschema { node, index } = subschema;
        let (old, new) = (&self.old[index], &self.new[index]);
        let mut groups = vec![self.presence(subschema)];
        // the types of a definition are compared where it is referred to
        if node.name.is_none() {
            groups.push(types(node, old, new));
        }
        groups.push(values(node, old, new));
        // if the tag of an object is unknown, all of its properties are undeclared: only the change
        // of the tag is reported
        let is_union = node.own_unions().next().is_some();
        if !is_union {
            groups.push(undeclared(old, new));
        }
        groups
    }

    fn presence(&self, Subschema { index, .. }: Subschema) -> Vec<Comparison> {
        let Some((owner, property)) = self.contract.relations()[index].owner else {
            return Vec::new();
        };
        let side = |all: &[NodeProfile], shows: Shows| {
            let seen = &all[index];
            let objects = of_type(&all[owner.index], JsonType::Object);
            let part = if shows == Shows::Absent {
                &seen.absent
            } else {
                &seen.present
            };
            Side::new(part, &objects)
        };
        let comparison = |shows| Comparison {
            shows,
            subject: property.name.to_owned(),
            old: side(&self.old, shows),
            new: side(&self.new, shows),
        };
        let (present, absent) = (comparison(Shows::Present), comparison(Shows::Absent));
        let is_nowhere = |c: &Comparison| c.old.rate.records == 0 || c.new.rate.records == 0;
        // appearing or vanishing is more significant; each explains the other
        let says_more = present.size().abs() > absent.size().abs() + f64::EPSILON * 8.0;
        if is_nowhere(&present) || says_more {
            vec![present]
        } else {
            vec![absent]
        }
    }
}

fn of_type(seen: &NodeProfile, of: JsonType) -> Tally {
    seen.types.get(&of).cloned().unwrap_or_default()
}

fn types(node: &'static Node, old: &NodeProfile, new: &NodeProfile) -> Vec<Comparison> {
    let side = |seen: &NodeProfile, of| Side::new(&of_type(seen, of), &seen.present);
    let fractions_may_be_missing = may_be_any_number(node);
    let compare = |of: JsonType| {
        let (mut old_side, mut new_side) = (side(old, of), side(new, of));
        if of == JsonType::Number && fractions_may_be_missing {
            old_side = old_side.or(side(old, JsonType::Integer));
            new_side = new_side.or(side(new, JsonType::Integer));
        }
        Comparison {
            shows: if of == JsonType::Null {
                Shows::Null
            } else {
                Shows::Type
            },
            subject: of.as_str().to_owned(),
            old: old_side,
            new: new_side,
        }
    };
    let mut all: Vec<_> = JsonType::ALL
        .into_iter()
        .filter(|of| !(*of == JsonType::Integer && fractions_may_be_missing))
        .map(compare)
        .collect();
    sort(&mut all);
    all
}

/// Whether integers there are only numbers whose fraction happens to be 0.
fn may_be_any_number(node: &'static Node) -> bool {
    let place = Place::at(node);
    let mut said = place.chain(None).filter(|node| node.types != Types::ANY);
    said.next()
        .is_none_or(|node| node.types.contains(Types::NUMBER))
}

fn values(node: &Node, old: &NodeProfile, new: &NodeProfile) -> Vec<Comparison> {
    let nothing = Tally::default();
    let compare = |shows, subject, old_part: &Tally, new_part: &Tally| Comparison {
        shows,
        subject,
        old: Side::new(old_part, &of_set(node, old)),
        new: Side::new(new_part, &of_set(node, new)),
    };
    let declared = node.values.iter().enumerate().map(|(index, literal)| {
        let part = |seen: &NodeProfile| seen.values.get(&index).unwrap_or(&nothing).clone();
        let name = match literal {
            Literal::String(text) => (*text).to_owned(),
            Literal::Integer(integer) => integer.to_string(),
        };
        compare(Shows::Value, name, &part(old), &part(new))
    });
    let mut all: Vec<_> = declared.collect();
    if !all.is_empty() {
        let (old, new) = (&old.other_values, &new.other_values);
        let name = "a value outside the set".to_owned();
        all.push(compare(Shows::OtherValue, name, &old.all, &new.all));
    }
    sort(&mut all);
    all
}

/// Values of the types that occur in the set of a node. Others are compared as types.
fn of_set(node: &Node, seen: &NodeProfile) -> Tally {
    match node.values.first() {
        Some(Literal::String(_)) => of_type(seen, JsonType::String),
        Some(Literal::Integer(_)) => of_type(seen, JsonType::Integer),
        None => Tally::default(),
    }
}

fn undeclared(old: &NodeProfile, new: &NodeProfile) -> Vec<Comparison> {
    let nothing = Tally::default();
    let side = |seen: &NodeProfile, name: &str| {
        let found = seen.undeclared.texts.get(name);
        let part = found.map_or(&nothing, |found| &found.present);
        Side::new(part, &of_type(seen, JsonType::Object))
    };
    let texts = [old, new].map(|seen| seen.undeclared.texts.keys());
    let names: BTreeSet<&String> = texts.into_iter().flatten().collect();
    names
        .into_iter()
        // if one side did not keep all names, its count for this name may be unknown
        .filter(|name| {
            [old, new]
                .iter()
                .all(|seen| seen.undeclared.would_keep(name))
        })
        .map(|name| Comparison {
            shows: Shows::Undeclared,
            subject: name.clone(),
            old: side(old, name),
            new: side(new, name),
        })
        .collect()
}

/// Sorts what appeared or vanished first, then by size: the first ones explain the others.
fn sort(comparisons: &mut [Comparison]) {
    let is_on_both = |c: &Comparison| c.old.rate.records > 0 && c.new.rate.records > 0;
    comparisons.sort_by(|a, b| {
        let first = is_on_both(a).cmp(&is_on_both(b));
        first.then(b.size().abs().total_cmp(&a.size().abs()))
    });
}

/// The branches that a property selects as their tag.
fn chosen_by(
    contract: &'static Contract,
    node: &'static Node,
) -> impl Iterator<Item = &'static Node> {
    let owner = contract.relations_of(node).owner.into_iter();
    let unions = owner.flat_map(|(owner, property)| {
        let unions = owner.node.unions.iter();
        unions.filter(|union| union.tag == property.name)
    });
    unions
        .flat_map(|union| union.branches)
        .map(|branch| branch.node)
}

/// All nodes, each after those that lead to it or select it, unless there is a cycle.
fn from_the_root(contract: &'static Contract) -> Vec<Subschema> {
    fn visit(
        contract: &'static Contract,
        subschema: Subschema,
        met: &mut [bool],
        done: &mut Vec<Subschema>,
    ) {
        if std::mem::replace(&mut met[subschema.index], true) {
            return;
        }
        let node = subschema.node;
        let properties = node.properties.iter().map(|property| &property.node);
        let inside = properties.chain(node.refers_to()).chain(node.items);
        for next in inside.chain(chosen_by(contract, node)) {
            visit(contract, contract.subschemas().numbered(next), met, done);
        }
        done.push(subschema);
    }
    let (mut met, mut done) = (vec![false; contract.nodes().len()], Vec::new());
    for subschema in contract.subschemas().iter() {
        visit(contract, subschema, &mut met, &mut done);
    }
    done.reverse();
    done
}
