//! The schema made ready for walks along documents.
//!
//! What [`navigation`] finds out of each value anew is the same for all values of a place but
//! for the tags of its unions. Here it is written down once, for each place and each choice
//! of branches: a walk only reads the tags.
//!
//! [`navigation`]: super::navigation

use super::navigation::Openness;
use super::{Contract, Node, Subschema, Union};
use crate::document::{Element, Elements, Name};

mod choice;
mod expansion;
#[cfg(all(test, feature = "cli"))]
mod tests;

pub(crate) use choice::Choice;

/// All places where the schema speaks of a value.
pub(crate) struct Outline {
    places: Vec<Choice<ShapeId>>,
    shapes: Vec<Shape>,
}

/// The index of a place in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlaceId(usize);

impl PlaceId {
    /// Where a whole document stands.
    pub(crate) const ROOT: PlaceId = PlaceId(0);
}

/// The index of a shape in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ShapeId(usize);

#[cfg(feature = "cli")]
impl ShapeId {
    /// The same, for lists beside the outline's.
    #[inline]
    pub(crate) fn index(self) -> usize {
        self.0
    }
}

/// What the schema says of values at one place, with the same tags.
#[cfg_attr(
    not(feature = "cli"),
    allow(dead_code, reason = "profiles read the rest")
)]
pub(crate) struct Shape {
    /// The subschemas that speak of the value, the most general first.
    pub(crate) chain: Vec<Subschema>,
    /// How many of them speak of a null: what a nullable reference refers to does not.
    pub(crate) speaking_of_null: usize,
    /// Whether it is personal data.
    pub(crate) sensitive: bool,
    /// Whether there is a set of strings for it that grows with the server.
    pub(crate) is_extensible: bool,
    /// To whom an undeclared property is counted: the last union whose tag chooses nothing, or
    /// whoever declares properties last.
    pub(crate) owner: Option<Subschema>,
    /// What an object may hold here.
    pub(crate) openness: Openness,
    /// The place of the items of an array.
    pub(crate) item: Option<PlaceId>,
    /// Each declared property of an object, in the schema's order.
    pub(crate) properties: Vec<Declared>,
    /// The unions whose tag is in the object.
    pub(crate) unions: Vec<Decided>,
    /// The unions that speak of a member beside their tag.
    pub(crate) sibling_unions: Vec<Speaking>,
}

/// A declared property.
#[cfg_attr(
    not(feature = "cli"),
    allow(dead_code, reason = "profiles read the rest")
)]
pub(crate) struct Declared {
    pub(crate) name: &'static str,
    /// The same to compare with.
    pub(crate) key: Name<'static>,
    /// The subschema whose words on its value count.
    pub(crate) node: Subschema,
    /// Where its value stands, by a tag beside it.
    pub(crate) place: Choice<PlaceId>,
    /// Subschemas before that one that have words on it too, and where those lead.
    pub(crate) overruled: Vec<(Subschema, Choice<PlaceId>)>,
}

/// A union whose tag was read.
#[cfg_attr(
    not(feature = "cli"),
    allow(dead_code, reason = "profiles read the rest")
)]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decided {
    /// The subschema that it is in, and its index there.
    pub(crate) node: Subschema,
    pub(crate) index: usize,
    /// The index of the branch, if the tag chooses one.
    pub(crate) branch: Option<usize>,
}

/// A union about a member beside its tag.
#[cfg_attr(
    not(feature = "cli"),
    allow(dead_code, reason = "profiles read the rest")
)]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Speaking {
    /// The subschema that it is in, and its index there.
    pub(crate) node: Subschema,
    pub(crate) index: usize,
    pub(crate) union: &'static Union,
    pub(crate) subject: &'static str,
}

impl Outline {
    /// The outline of the contract's schema.
    pub(super) fn of(contract: &Contract) -> Outline {
        expansion::outline(contract)
    }

    /// What is said of a value at this place; `members` are those of an object.
    #[inline]
    pub(crate) fn shape(&self, at: PlaceId, members: Option<Elements<'_>>) -> &Shape {
        &self.shapes[self.shape_id(at, members).0]
    }

    /// Which of [`Outline::shapes`] that is.
    #[inline]
    pub(crate) fn shape_id(&self, at: PlaceId, members: Option<Elements<'_>>) -> ShapeId {
        *self.places[at.0].by_tags(members)
    }
}

#[cfg(feature = "cli")]
impl Outline {
    /// The only shape of a place, if its values have no tags.
    pub(crate) fn only_shape(&self, at: PlaceId) -> Option<ShapeId> {
        self.places[at.0].only().copied()
    }

    /// All of them.
    pub(crate) fn shapes(&self) -> &[Shape] {
        &self.shapes
    }
}

impl Shape {
    /// The subschemas that speak of this value.
    #[cfg(feature = "cli")]
    #[inline]
    pub(crate) fn speaking_of(&self, value: Element<'_>) -> &[Subschema] {
        if value.is_null() {
            &self.chain[..self.speaking_of_null]
        } else {
            &self.chain
        }
    }

    /// The subschemas that speak of the value.
    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = &'static Node> {
        self.chain.iter().map(|subschema| subschema.node)
    }

    /// The index of the property that a member is of; `expected` is the first one to try,
    /// because members mostly come in the order of the schema.
    #[inline]
    pub(crate) fn property(&self, member: Element<'_>, expected: usize) -> Option<usize> {
        let key = member.key();
        position(&self.properties, expected, |declared| declared.key.is(&key))
    }
}

/// The first that it is, from `expected` on; if there is none, the first one before.
#[inline]
pub(crate) fn position<T>(
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

#[cfg(feature = "cli")]
impl Declared {
    /// All subschemas that have words on it.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Subschema> {
        let overruled = self.overruled.iter().map(|(node, _)| *node);
        overruled.chain([self.node])
    }
}

#[cfg(feature = "cli")]
impl Speaking {
    /// The index of the branch that the tag among `members` chooses, if it chooses one.
    pub(crate) fn branch(&self, members: Elements<'_>) -> Option<usize> {
        choice::chosen_branch(self.union, members)
    }
}
