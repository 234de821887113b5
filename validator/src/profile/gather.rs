//! Counting what records show of the schema.
//!
//! One walk of each value beside the schema. It goes only where the schema declares
//! something, so no deeper than that, and what it keeps is bounded by the schema.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Profile, Sighting, schema};
use crate::contract::NodeId;
use crate::contract::navigation::{self, Place};
use crate::generated::NODES;
use crate::instance_path::MASKED;
use crate::masking::{is_sensitive, shown_name};

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
        }
    }

    /// Counts a record; `None` is one that is no JSON.
    pub(crate) fn add(&mut self, sighting: &Sighting, payload: Option<&Value>, conforms: bool) {
        self.now.next(sighting);
        match payload {
            None => self.not_json.add(&self.now),
            Some(value) => {
                self.records.add(&self.now);
                if conforms {
                    self.conforming.add(&self.now);
                }
                self.visit(Place::ROOT, value, false);
            }
        }
    }

    /// What was seen.
    pub(crate) fn finish(self) -> Profile {
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

    fn visit(&mut self, place: Place, value: &Value, within_sensitive: bool) {
        let sensitive = within_sensitive || is_sensitive(place, Some(value));
        self.count(place, value, sensitive, None);
        match value {
            Value::Array(items) => {
                if let Some(item_place) = place.item(Some(value)) {
                    for item in items {
                        self.visit(item_place, item, sensitive);
                    }
                }
            }
            Value::Object(members) => self.object(place, value, members, sensitive),
            _ => {}
        }
    }

    /// Counts a value at every subschema that speaks of it, and not at those that speak of it
    /// at the place `but`.
    fn count(&mut self, place: Place, value: &Value, sensitive: bool, but: Option<Place>) {
        let gist = Gist::of(value, sensitive, self.show_values);
        for id in place.ids(Some(value)) {
            let counted = |other: Place| other.ids(Some(value)).any(|counted| counted == id);
            if !but.is_some_and(counted) {
                self.nodes[usize::from(id)].value(&gist, &self.now);
            }
            let node = navigation::node(id);
            // `anyOf` with null: what it refers to does not speak of a null
            if value.is_null() && node.nullable && node.reference.is_some() {
                break;
            }
        }
    }

    fn object(&mut self, place: Place, value: &Value, members: &Map<String, Value>, within: bool) {
        let mut subschemas = place.ids(Some(value));
        // whose tag is unknown, or who declared properties last: to whom undeclared ones go
        let (mut unknown, mut owner) = (None, None);
        let mut declared = 0;
        // few objects have such a union, and looking for it at every property takes time
        let has_subjects = place
            .chain(Some(value))
            .flat_map(|node| node.unions)
            .any(|union| union.subject.is_some());
        while let Some(id) = subschemas.next() {
            let node = navigation::node(id);
            if self.nodes[usize::from(id)].tags(members, &self.now) {
                unknown = Some(id);
            }
            if !node.properties.is_empty() {
                owner = Some(id);
            }
            for property in node.properties {
                let Some(member) = members.get(property.name) else {
                    self.nodes[usize::from(property.node)].absent.add(&self.now);
                    continue;
                };
                let member_place = if has_subjects {
                    Place::of_property(property, place.chain(Some(value)), members)
                } else {
                    Place::at(property.node)
                };
                if declares(subschemas.clone(), property.name) {
                    // the branch's own words go before these; see `Place::property`
                    let main = place.property(property.name, Some(value));
                    let sensitive = within || is_sensitive(member_place, Some(member));
                    self.count(member_place, member, sensitive, main);
                } else {
                    declared += 1;
                    self.visit(member_place, member, within);
                }
            }
        }
        if declared < members.len() {
            if let Some(id) = unknown.or(owner) {
                self.undeclared(id, place, value, members, within);
            }
        }
    }

    fn undeclared(
        &mut self,
        owner: NodeId,
        place: Place,
        value: &Value,
        members: &Map<String, Value>,
        sensitive: bool,
    ) {
        let is_declared = |name: &str| declares(place.ids(Some(value)), name);
        for (name, member) in members.iter().filter(|(name, _)| !is_declared(name)) {
            let shown = shown_name(name);
            // never, or it would stay in what is merged with a profile that keeps no values
            let name = if sensitive { MASKED } else { shown.as_ref() };
            let gist = Gist::of(member, sensitive, self.show_values);
            self.nodes[usize::from(owner)]
                .undeclared
                .add(name, &self.now, |seen| seen.add(&gist, &self.now));
        }
    }
}

fn declares(subschemas: impl IntoIterator<Item = NodeId>, name: &str) -> bool {
    subschemas.into_iter().any(|id| {
        let properties = navigation::node(id).properties;
        properties.iter().any(|property| property.name == name)
    })
}
