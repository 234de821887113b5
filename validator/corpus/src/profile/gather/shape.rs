//! What is counted at one shape of the outline.
//!
//! All subschemas that speak of a value have the same to count of it. It is counted here, and
//! they are told of it when a batch of records ends.

use std::mem;
use std::ops::RangeInclusive;

use super::demands::Demands;
use super::node::NodeCounts;
use super::running::Recent;
use super::values::Values;
use crate::profile::JsonType;
use check::contract::outline::{Declared, Outline, PlaceId, Shape, ShapeId, position};
use check::document::{Element, Name};

/// The counts of one shape, with what the walk has to know of it at each value: what is looked
/// at together lies together.
pub(super) struct ShapeCounts {
    pub(super) sensitive: bool,
    /// Whether one of the subschemas demands more of a value, by its type.
    demands: [bool; 7],
    /// The numbers that are within the bounds of all of them.
    bounds: RangeInclusive<f64>,
    pub(super) values: Values,
    /// The place of the items of an array.
    pub(super) item: Option<PlaceId>,
    /// Beside the properties of the shape.
    pub(super) members: Box<[Member]>,
}

/// A declared property.
pub(super) struct Member {
    key: Name<'static>,
    /// Objects that lack it.
    pub(super) absent: Recent,
    /// The shape of its value, if that depends on no tag.
    pub(super) shape: Option<ShapeId>,
}

impl ShapeCounts {
    /// Nothing was seen yet.
    pub(super) fn new(shape: &Shape, outline: &Outline) -> ShapeCounts {
        let demands = JsonType::ALL.map(|of| shape.nodes().any(|node| Demands::are_made(node, of)));
        let minimums = shape.nodes().filter_map(|node| node.minimum);
        let maximums = shape.nodes().filter_map(|node| node.maximum);
        let bounds =
            minimums.fold(f64::NEG_INFINITY, f64::max)..=maximums.fold(f64::INFINITY, f64::min);
        let member = |declared: &Declared| {
            let place = declared.place.only().copied();
            let place = place.filter(|_| declared.overruled.is_empty());
            Member {
                key: declared.key,
                absent: Recent::default(),
                shape: place.and_then(|place| outline.only_shape(place)),
            }
        };
        ShapeCounts {
            values: Values::default(),
            sensitive: shape.sensitive,
            demands,
            bounds,
            item: shape.item,
            members: shape.properties.iter().map(member).collect(),
        }
    }

    /// See [`Shape::property`].
    #[inline]
    pub(super) fn property(&self, member: Element<'_>, expected: usize) -> Option<usize> {
        let key = member.key();
        position(&self.members, expected, |member| member.key.is(&key))
    }

    /// Whether one of the subschemas demands more of a value than its type.
    #[inline]
    pub(super) fn demands_more(&self, value: Element<'_>, json_type: JsonType) -> bool {
        let is_beyond = |number| !self.bounds.contains(&number);
        self.demands[json_type as usize] || value.as_f64().is_some_and(is_beyond)
    }

    /// Tells the subschemas what was counted in the batch, and begins anew.
    pub(super) fn settle(&mut self, shape: &Shape, nodes: &mut [NodeCounts]) {
        if !self.values.is_met() {
            return;
        }
        for (index, id) in shape.chain.iter().enumerate() {
            let speaks_of_null = index < shape.speaking_of_null;
            nodes[id.index].absorb(&self.values, speaks_of_null);
        }
        let objects = self.values.types[JsonType::Object as usize];
        for union in &shape.unions {
            nodes[union.node.index].branches(union.index, union.branch, objects);
        }
        for (declared, member) in shape.properties.iter().zip(&mut self.members) {
            let absent = mem::take(&mut member.absent);
            for id in declared.nodes() {
                nodes[id.index].absent(absent);
            }
        }
        self.values.begin();
    }
}
