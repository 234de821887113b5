//! Counts what records show of the schema.
//!
//! Each value is walked once, along the schema. The walk visits only what the schema declares, so
//! the schema bounds its depth and what is kept.

use std::collections::BTreeMap;

use super::{JsonType, Profile, Sighting};
use check::contract::Contract;
use check::contract::outline::{Declared, Outline, PlaceId, Shape, ShapeId};
use check::document::{Element, Elements};
use check::instance_path::MASKED;
use check::masking::{Name, shown_name};

mod assertions;
mod constraints;
mod names;
mod node;
mod running_tally;
mod shape;
mod value_summary;
mod values;

use node::NodeCounts;
use running_tally::{CurrentRecord, RunningTally};
use shape::ShapeCounts;
use value_summary::ValueSummary;
use values::Values;

/// Gathers the profile of a corpus, record by record.
pub struct ProfileBuilder {
    contract: &'static Contract,
    show_values: bool,
    now: CurrentRecord,
    records: RunningTally,
    conforming: RunningTally,
    not_json: RunningTally,
    /// In the order of [`Contract::nodes`].
    nodes: Vec<NodeCounts>,
    outline: &'static Outline,
    /// In the order of the outline's shapes.
    shapes: Vec<ShapeCounts>,
    /// Which properties are present in the objects around the current value.
    is_present: Vec<bool>,
}

impl ProfileBuilder {
    /// Starts without counts.
    ///
    /// Values are kept only with `show_values`, and never if they are personal data. Undeclared
    /// names that look like data are never kept.
    pub fn new(contract: &'static Contract, show_values: bool) -> ProfileBuilder {
        let outline = contract.outline();
        let shapes = outline.shapes().iter();
        ProfileBuilder {
            contract,
            show_values,
            now: CurrentRecord::new(),
            records: RunningTally::default(),
            conforming: RunningTally::default(),
            not_json: RunningTally::default(),
            nodes: contract
                .nodes()
                .iter()
                .copied()
                .map(NodeCounts::new)
                .collect(),
            outline,
            shapes: shapes
                .map(|shape| ShapeCounts::new(shape, outline))
                .collect(),
            is_present: Vec::new(),
        }
    }

    /// Counts a record; `None` is a record that is not JSON.
    pub fn add(&mut self, sighting: &Sighting, payload: Option<Element<'_>>, conforms: bool) {
        if !self.now.go_on(sighting) {
            self.settle();
            self.now.begin(sighting);
        }
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

    /// Ends a batch.
    fn settle(&mut self) {
        for (shape, counts) in self.outline.shapes().iter().zip(&mut self.shapes) {
            counts.settle(shape, &mut self.nodes);
        }
        for node in &mut self.nodes {
            node.settle(&self.now);
        }
        for tally in [&mut self.records, &mut self.conforming, &mut self.not_json] {
            tally.settle(&self.now);
        }
    }

    /// Returns the profile.
    #[must_use]
    pub fn finish(mut self) -> Profile {
        self.settle();
        let nodes: BTreeMap<_, _> = { self.contract.nodes().iter() }
            .zip(self.nodes)
            .map(|(node, counts)| (node.pointer.to_owned(), counts.finish()))
            .filter(|(_, seen)| !(seen.present.is_zero() && seen.absent.is_zero()))
            .collect();
        Profile {
            contract: self.contract,
            records: self.records.finish(),
            conforming: self.conforming.finish(),
            not_json: self.not_json.finish(),
            keeps_values: self.show_values,
            nodes,
        }
    }

    fn visit(&mut self, at: PlaceId, value: Element<'_>, within_sensitive: bool) {
        let id = self.outline.shape_id(at, value.members());
        self.count(id, value, within_sensitive);
    }

    #[inline]
    fn count(&mut self, id: ShapeId, value: Element<'_>, within_sensitive: bool) {
        let counts = &mut self.shapes[id.index()];
        let sensitive = within_sensitive || counts.sensitive;
        let json_type = counts.values.add(value, sensitive, &self.now);
        if counts.is_constrained(value, json_type) {
            let summary = ValueSummary::of(value, json_type, sensitive, self.show_values);
            let shape = &self.outline.shapes()[id.index()];
            for subschema in shape.speaking_of(value) {
                self.nodes[subschema.index]
                    .constraints
                    .count(&summary, &self.now);
            }
        }
        if let Some(members) = value.members() {
            self.object(id, members, sensitive);
        } else if let (Some(items), Some(item)) = (value.items(), counts.item) {
            self.array(item, items, sensitive);
        }
    }

    // a separate call for containers, so that the many other values need none
    #[inline(never)]
    fn array(&mut self, item: PlaceId, items: Elements<'_>, sensitive: bool) {
        for value in items {
            self.visit(item, value, sensitive);
        }
    }

    // likewise
    #[inline(never)]
    fn object(&mut self, id: ShapeId, members: Elements<'_>, sensitive: bool) {
        let shape = &self.outline.shapes()[id.index()];
        for speaking in &shape.sibling_unions {
            // a subject that is absent has no requirements
            if members.get(speaking.subject).is_some() {
                let branch = speaking.branch(members);
                self.nodes[speaking.node.index].branch(speaking.index, branch, &self.now);
            }
        }
        let first = self.is_present.len();
        self.is_present
            .resize(first + shape.properties.len(), false);
        let mut expected = 0;
        for member in members {
            let counts = &self.shapes[id.index()];
            let Some(index) = counts.property(member, expected) else {
                self.undeclared(shape, member, sensitive);
                continue;
            };
            expected = index + 1;
            self.is_present[first + index] = true;
            match counts.members[index].shape {
                Some(only) => self.count(only, member, sensitive),
                None => self.property(&shape.properties[index], member, members, sensitive),
            }
        }
        let counts = &mut self.shapes[id.index()];
        for (member, is_present) in counts.members.iter_mut().zip(&self.is_present[first..]) {
            if !is_present {
                member.absent.add(&self.now);
            }
        }
        self.is_present.truncate(first);
    }

    /// Counts the value of a property whose schema depends on tags.
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

    /// Counts a value at the nodes of one place, except at those that are also nodes of the place
    /// `but`.
    // few values need this, and it would slow down all others
    #[inline(never)]
    fn overruled(&mut self, at: PlaceId, but: PlaceId, value: Element<'_>, within: bool) {
        let shape = self.outline.shape(at, value.members());
        let others = &self.outline.shape(but, value.members()).chain;
        let mut values = Values::default();
        let sensitive = within || shape.sensitive;
        let json_type = values.add(value, sensitive, &self.now);
        let summary = ValueSummary::of(value, json_type, sensitive, self.show_values);
        let speaking = shape.speaking_of(value).iter();
        for id in speaking.filter(|id| !others.contains(id)) {
            let node = &mut self.nodes[id.index];
            node.absorb(&values, true);
            node.constraints.count(&summary, &self.now);
        }
    }

    #[cold]
    fn undeclared(&mut self, shape: &Shape, member: Element<'_>, sensitive: bool) {
        let Some(owner) = shape.owner else {
            return;
        };
        let shown = shown_name(member.name());
        // also in a profile with values, because it may be merged with one without
        let name = match Name::beside_declared(member.name(), sensitive) {
            Name::Data => MASKED,
            Name::Declared | Name::Field => shown.as_ref(),
        };
        let summary = ValueSummary::of(member, JsonType::of(member), sensitive, self.show_values);
        self.nodes[owner.index].undeclared(name, &summary, &self.now);
    }
}
