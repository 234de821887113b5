//! The schema made ready for walks along documents.
//!
//! What [`navigation`] finds out of each value anew is the same for all values of a place but
//! for the tags of its unions. Here it is written down once, for each place and each choice
//! of branches: a walk only reads the tags.
//!
//! [`navigation`]: super::navigation

use super::navigation::Openness;
use super::{Node, Subschema, Union};
use crate::document::{Element, Elements, Name};

mod choice;
pub(super) mod expansion;

pub use choice::Choice;

/// All places where the schema speaks of a value.
pub struct Outline {
    places: Vec<Choice<ShapeId>>,
    shapes: Vec<Shape>,
}

/// The index of a place in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceId(usize);

impl PlaceId {
    /// Where a whole document stands.
    pub const ROOT: PlaceId = PlaceId(0);
}

/// The index of a shape in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShapeId(usize);

impl ShapeId {
    /// The same, for lists beside the outline's.
    #[inline]
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }
}

/// What the schema says of values at one place, with the same tags.
pub struct Shape {
    /// The subschemas that speak of the value, the most general first.
    pub chain: Vec<Subschema>,
    /// How many of them speak of a null: what a nullable reference refers to does not.
    pub speaking_of_null: usize,
    /// Whether it is personal data.
    pub sensitive: bool,
    /// Whether there is a set of strings for it that grows with the server.
    pub(crate) is_extensible: bool,
    /// To whom an undeclared property is counted: the last union whose tag chooses nothing, or
    /// whoever declares properties last.
    pub owner: Option<Subschema>,
    /// What an object may hold here.
    pub openness: Openness,
    /// The place of the items of an array.
    pub item: Option<PlaceId>,
    /// Each declared property of an object, in the schema's order.
    pub properties: Vec<Declared>,
    /// The unions whose tag is in the object.
    pub unions: Vec<Decided>,
    /// The unions that speak of a member beside their tag.
    pub sibling_unions: Vec<Speaking>,
}

/// A declared property.
pub struct Declared {
    /// Its name.
    pub name: &'static str,
    /// The same to compare with.
    pub key: Name<'static>,
    /// The subschema whose words on its value count.
    pub node: Subschema,
    /// Where its value stands, by a tag beside it.
    pub place: Choice<PlaceId>,
    /// Subschemas before that one that have words on it too, and where those lead.
    pub overruled: Vec<(Subschema, Choice<PlaceId>)>,
}

/// A union whose tag was read.
#[derive(Debug, Clone, Copy)]
pub struct Decided {
    /// The subschema that it is in.
    pub node: Subschema,
    /// Its index there.
    pub index: usize,
    /// The index of the branch, if the tag chooses one.
    pub branch: Option<usize>,
}

/// A union about a member beside its tag.
#[derive(Debug, Clone, Copy)]
pub struct Speaking {
    /// The subschema that it is in.
    pub node: Subschema,
    /// Its index there.
    pub index: usize,
    /// The union itself.
    pub union: &'static Union,
    /// The property whose value it speaks of.
    pub subject: &'static str,
}

impl Outline {
    /// What is said of a value at this place; `members` are those of an object.
    #[inline]
    #[must_use]
    pub fn shape(&self, at: PlaceId, members: Option<Elements<'_>>) -> &Shape {
        &self.shapes[self.shape_id(at, members).0]
    }

    /// Which of [`Outline::shapes`] that is.
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

    /// All of them.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }
}

impl Shape {
    /// The subschemas that speak of this value.
    #[inline]
    #[must_use]
    pub fn speaking_of(&self, value: Element<'_>) -> &[Subschema] {
        if value.is_null() {
            &self.chain[..self.speaking_of_null]
        } else {
            &self.chain
        }
    }

    /// The subschemas that speak of the value.
    #[must_use]
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = &'static Node> {
        self.chain.iter().map(|subschema| subschema.node)
    }

    /// The index of the property that a member is of; `expected` is the first one to try,
    /// because members mostly come in the order of the schema.
    #[inline]
    #[must_use]
    pub fn property(&self, member: Element<'_>, expected: usize) -> Option<usize> {
        let key = member.key();
        position(&self.properties, expected, |declared| declared.key.is(&key))
    }
}

/// The first that it is, from `expected` on; if there is none, the first one before.
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
    /// All subschemas that have words on it.
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
