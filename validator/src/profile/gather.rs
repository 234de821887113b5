//! Counting what records show of the schema.
//!
//! One walk of each value beside the schema. It goes only where the schema declares
//! something, so no deeper than that, and what it keeps is bounded by the schema.

use std::collections::BTreeMap;

use super::{Profile, Sighting, schema};
use crate::contract::outline::{Declared, Outline, PlaceId, Shape, outline};
use crate::document::{Element, Elements};
use crate::generated::NODES;
use crate::instance_path::MASKED;
use crate::masking::shown_name;

mod assertions;
mod names;
mod node;
mod running;

use node::{Gist, NodeCounts};
use running::{Now, Running};

/// Gathers the profile of a corpus, record by record.
pub(crate) struct Gatherer {
    show_values: bool,
    now: Now,
    records: Running,
    conforming: Running,
    not_json: Running,
    /// Beside `NODES`.
    nodes: Vec<NodeCounts>,
    outline: &'static Outline,
    /// Which properties are there, of the objects around the present value.
    is_present: Vec<bool>,
}

impl Gatherer {
    /// Nothing was seen yet.
    ///
    /// Only with `show_values` are values kept, and none of what is personal data; names that
    /// are as private are kept by no profile.
    pub(crate) fn new(show_values: bool) -> Gatherer {
        Gatherer {
            show_values,
            now: Now::new(),
            records: Running::default(),
            conforming: Running::default(),
            not_json: Running::default(),
            nodes: NODES.iter().map(NodeCounts::new).collect(),
            outline: outline(),
            is_present: Vec::new(),
        }
    }

    /// Counts a record; `None` is one that is no JSON.
    pub(crate) fn add(
        &mut self,
        sighting: &Sighting,
        payload: Option<Element<'_>>,
        conforms: bool,
    ) {
        if !self.now.is_before(sighting) {
            self.settle();
        }
        self.now.next(sighting);
        match payload {
            None => self.not_json.add(&self.now),
            Some(value) => {
                self.records.add(&self.now);
                if conforms {
                    self.conforming.add(&self.now);
                }
                self.visit(PlaceId::ROOT, value, false);
            }
        }
    }

    /// Before records of another source, or ones that come earlier in it.
    fn settle(&mut self) {
        let source = self.now.source();
        for tally in [&mut self.records, &mut self.conforming, &mut self.not_json] {
            tally.settle(source);
        }
        for node in &mut self.nodes {
            node.settle(source);
        }
    }

    /// What was seen.
    pub(crate) fn finish(mut self) -> Profile {
        self.settle();
        let nodes: BTreeMap<_, _> = NODES
            .iter()
            .zip(self.nodes)
            .filter(|(_, counts)| counts.is_met())
            .map(|(node, counts)| (node.pointer.to_owned(), counts.finish()))
            .collect();
        Profile {
            schema_sha256: schema::sha256().to_owned(),
            records: self.records.finish(),
            conforming: self.conforming.finish(),
            not_json: self.not_json.finish(),
            keeps_values: self.show_values,
            nodes,
        }
    }

    fn visit(&mut self, at: PlaceId, value: Element<'_>, within_sensitive: bool) {
        let shape = self.outline.shape(at, value.members());
        let sensitive = within_sensitive || shape.sensitive;
        let gist = Gist::of(value, sensitive, self.show_values);
        for &id in shape.speaking_of(value) {
            self.nodes[usize::from(id)].value(&gist, &self.now);
        }
        if let Some(members) = value.members() {
            self.object(shape, members, sensitive);
        } else if let (Some(items), Some(item)) = (value.items(), shape.item) {
            for value in items {
                self.visit(item, value, sensitive);
            }
        }
    }

    fn object(&mut self, shape: &'static Shape, members: Elements<'_>, sensitive: bool) {
        for union in &shape.unions {
            self.nodes[usize::from(union.node)].branch(union.index, union.branch, &self.now);
        }
        for speaking in &shape.sibling_unions {
            // of a subject that is not there nothing is demanded
            if members.get(speaking.subject).is_some() {
                let branch = speaking.branch(members);
                self.nodes[usize::from(speaking.node)].branch(speaking.index, branch, &self.now);
            }
        }
        let first = self.is_present.len();
        self.is_present
            .resize(first + shape.properties.len(), false);
        let mut expected = 0;
        for member in members {
            match shape.property(member, expected) {
                Some(index) => {
                    expected = index + 1;
                    self.is_present[first + index] = true;
                    self.property(&shape.properties[index], member, members, sensitive);
                }
                None => self.undeclared(shape, member, sensitive),
            }
        }
        for (index, declared) in shape.properties.iter().enumerate() {
            if !self.is_present[first + index] {
                for id in declared.nodes() {
                    self.nodes[usize::from(id)].absent(&self.now);
                }
            }
        }
        self.is_present.truncate(first);
    }

    fn property(
        &mut self,
        declared: &'static Declared,
        member: Element<'_>,
        siblings: Elements<'_>,
        within_sensitive: bool,
    ) {
        let at = *declared.place.by_tags(Some(siblings));
        for (_, overruled) in &declared.overruled {
            let overruled = *overruled.by_tags(Some(siblings));
            self.overruled(overruled, at, member, within_sensitive);
        }
        self.visit(at, member, within_sensitive);
    }

    /// Counts a value at the subschemas that speak of it at one place, and not at those that
    /// speak of it at the place `but` too.
    fn overruled(&mut self, at: PlaceId, but: PlaceId, value: Element<'_>, within: bool) {
        let shape = self.outline.shape(at, value.members());
        let others = &self.outline.shape(but, value.members()).chain;
        let gist = Gist::of(value, within || shape.sensitive, self.show_values);
        let speaking = shape.speaking_of(value).iter();
        for id in speaking.filter(|id| !others.contains(id)) {
            self.nodes[usize::from(*id)].value(&gist, &self.now);
        }
    }

    fn undeclared(&mut self, shape: &Shape, member: Element<'_>, sensitive: bool) {
        let Some(owner) = shape.owner else {
            return;
        };
        let shown = shown_name(member.name());
        // never, or it would stay in what is merged with a profile that keeps no values
        let name = if sensitive { MASKED } else { shown.as_ref() };
        let gist = Gist::of(member, sensitive, self.show_values);
        self.nodes[usize::from(owner)].undeclared(name, &gist, &self.now);
    }
}
