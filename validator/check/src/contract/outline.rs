//! The schema, prepared for walks along documents.
//!
//! What [`navigation`] works out for each value is the same for all values at a place, except for
//! the tags of its unions. Here it is worked out once, for each place and each choice of branches,
//! and a walk only reads the tags.
//!
//! [`navigation`]: super::navigation

use super::navigation::Openness;
use super::{Node, Subschema, Union};
use crate::document::{Element, Elements, Name};

mod choice;
pub(super) mod expansion;

pub use choice::Choice;

/// All places at which the schema describes a value.
pub struct Outline {
    places: Vec<Choice<ShapeId>>,
    shapes: Vec<Shape>,
}

/// The index of a place in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceId(usize);

impl PlaceId {
    /// The place of a whole document.
    pub const ROOT: PlaceId = PlaceId(0);
}

/// The index of a shape in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShapeId(usize);

impl ShapeId {
    /// The same, for lists that run parallel to the outline's.
    #[inline]
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }
}

/// What the schema says about values at one place that have the same tags.
pub struct Shape {
    /// The schema nodes that describe the value, the most general first.
    pub chain: Vec<Subschema>,
    /// How many of them describe a null: the target of a nullable reference does not.
    pub speaking_of_null: usize,
    /// Whether it is personal data.
    pub sensitive: bool,
    /// Whether its strings belong to a set that grows with the server.
    pub(crate) is_extensible: bool,
    /// The schema node that undeclared properties count for: that of the last union whose tag
    /// chooses nothing, or the last one that declares properties.
    pub owner: Option<Subschema>,
    /// Which names an object may have here.
    pub openness: Openness,
    /// The place of the items of an array.
    pub item: Option<PlaceId>,
    /// The declared properties of an object, in the schema's order.
    pub properties: Vec<Declared>,
    /// The unions whose tag is in the object itself.
    pub unions: Vec<Decided>,
    /// The unions that describe a sibling of their tag.
    pub sibling_unions: Vec<Speaking>,
}

/// A declared property.
pub struct Declared {
    /// Its name.
    pub name: &'static str,
    /// Its name, prepared for comparison.
    pub key: Name<'static>,
    /// The schema node whose declaration of its value takes precedence.
    pub node: Subschema,
    /// The place of its value, which may depend on a sibling tag.
    pub place: Choice<PlaceId>,
    /// Earlier schema nodes that also declare it, and their places.
    pub overruled: Vec<(Subschema, Choice<PlaceId>)>,
}

/// A union whose tag was read.
#[derive(Debug, Clone, Copy)]
pub struct Decided {
    /// The schema node that contains it.
    pub node: Subschema,
    /// Its index in that node.
    pub index: usize,
    /// The index of the branch, if the tag chooses one.
    pub branch: Option<usize>,
}

/// A union that describes a sibling of its tag.
#[derive(Debug, Clone, Copy)]
pub struct Speaking {
    /// The schema node that contains it.
    pub node: Subschema,
    /// Its index in that node.
    pub index: usize,
    /// The union itself.
    pub union: &'static Union,
    /// The property whose value it describes.
    pub subject: &'static str,
}

impl Outline {
    /// The shape of a value at this place; `members` are those of an object.
    #[inline]
    #[must_use]
    pub fn shape(&self, at: PlaceId, members: Option<Elements<'_>>) -> &Shape {
        &self.shapes[self.shape_id(at, members).0]
    }

    /// The index in [`Outline::shapes`].
    #[inline]
    #[must_use]
    pub fn shape_id(&self, at: PlaceId, members: Option<Elements<'_>>) -> ShapeId {
        *self.places[at.0].by_tags(members)
    }
}

impl Outline {
    /// The only shape of a place, if its values have no tags.
    #[must_use]
    pub fn only_shape(&self, at: PlaceId) -> Option<ShapeId> {
        self.places[at.0].only().copied()
    }

    /// All shapes.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }
}

impl Shape {
    /// The schema nodes that describe this value.
    #[inline]
    #[must_use]
    pub fn speaking_of(&self, value: Element<'_>) -> &[Subschema] {
        if value.is_null() {
            &self.chain[..self.speaking_of_null]
        } else {
            &self.chain
        }
    }

    /// The schema nodes that describe the value.
    #[must_use]
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = &'static Node> {
        self.chain.iter().map(|subschema| subschema.node)
    }

    /// The index of the property of a member. `expected` is tried first, because members mostly
    /// come in the order of the schema.
    #[inline]
    #[must_use]
    pub fn property(&self, member: Element<'_>, expected: usize) -> Option<usize> {
        let key = member.key();
        position(&self.properties, expected, |declared| declared.key.is(&key))
    }
}

/// The first matching property from `expected` on, or else the first one before it.
#[inline]
pub fn position<T>(
    list: &[T],
    expected: usize,
    mut it_is: impl FnMut(&T) -> bool,
) -> Option<usize> {
    let (before, after) = list.split_at(expected.min(list.len()));
    match after.iter().position(&mut it_is) {
        Some(index) => Some(expected + index),
        None => before.iter().position(it_is),
    }
}

impl Declared {
    /// All schema nodes that declare it.
    pub fn nodes(&self) -> impl Iterator<Item = Subschema> {
        let overruled = self.overruled.iter().map(|(node, _)| *node);
        overruled.chain([self.node])
    }
}

impl Speaking {
    /// The index of the branch that the tag among `members` chooses, if it chooses one.
    #[must_use]
    pub fn branch(&self, members: Elements<'_>) -> Option<usize> {
        choice::chosen_branch(self.union, members)
    }
}
