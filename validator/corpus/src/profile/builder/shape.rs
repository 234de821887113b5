//! The counts of one shape of the outline.
//!
//! All nodes of a value count the same. It is counted once here, and passed on to the nodes at the
//! end of a batch.

use std::mem;
use std::ops::RangeInclusive;

use super::constraints::Constraints;
use super::node::NodeCounts;
use super::running_tally::Recent;
use super::values::Values;
use crate::profile::JsonType;
use check::contract::outline::{Declared, Outline, PlaceId, Shape, ShapeId, position};
use check::document::{Element, Name};

/// The counts of one shape, and what the walk needs for each value. Fields that are used together
/// are next to each other in memory.
pub(super) struct ShapeCounts {
    pub(super) sensitive: bool,
    /// By type, whether a node has further constraints on values.
    constraints: [bool; 7],
    /// The numbers that are within the bounds of all nodes.
    bounds: RangeInclusive<f64>,
    pub(super) values: Values,
    /// The shape of the items of an array.
    pub(super) item: Option<PlaceId>,
    /// In the order of the properties of the shape.
    pub(super) members: Box<[Member]>,
}

/// A declared property.
pub(super) struct Member {
    key: Name<'static>,
    /// Objects without it.
    pub(super) absent: Recent,
    /// The shape of its value, unless that depends on a tag.
    pub(super) shape: Option<ShapeId>,
}

impl ShapeCounts {
    /// Starts without counts.
    pub(super) fn new(shape: &Shape, outline: &Outline) -> ShapeCounts {
        let constraints =
            JsonType::ALL.map(|of| shape.nodes().any(|node| Constraints::exist(node, of)));
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
            constraints,
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

    /// Whether a node has constraints on a value besides its type.
    #[inline]
    pub(super) fn is_constrained(&self, value: Element<'_>, json_type: JsonType) -> bool {
        let is_beyond = |number| !self.bounds.contains(&number);
        self.constraints[json_type as usize] || value.as_f64().is_some_and(is_beyond)
    }

    /// Passes the counts of the batch on to the nodes, and resets them.
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
