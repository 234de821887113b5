//! Walking the schema beside a payload.
//!
//! A value may be spoken of by several subschemas: the property it is the value of, what
//! that refers to, and the branch that its tag chooses. They form a chain, because a
//! subschema goes on either to its reference or to a branch; so a [`Place`] is only where
//! the chain begins, and nothing is allocated on the way.

use serde_json::{Map, Value};

use super::walk::Walk;
use super::{Node, Property, Union};

/// Where a value stands in the schema.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    start: &'static Node,
    /// What a sibling's tag demands of the value besides.
    chosen_by_sibling: Option<&'static Node>,
}

impl Place {
    /// Where a value stands that this subschema is about.
    #[must_use]
    pub fn at(start: &'static Node) -> Place {
        Place {
            start,
            chosen_by_sibling: None,
        }
    }

    /// The subschema at which the chain begins: the property's own, for a property.
    #[must_use]
    pub fn first(self) -> &'static Node {
        self.start
    }

    /// The subschemas that speak of `value`, the most general first.
    ///
    /// Of a value that is not known, `None`, no union's branch is among them.
    pub fn chain(self, value: Option<&Value>) -> Chain<'_> {
        Chain {
            walk: Walk::new(self.start, self.chosen_by_sibling),
            object: value.and_then(Value::as_object),
        }
    }

    /// The place of an item of the array `value`, where the schema says anything of items.
    pub fn item(self, value: Option<&Value>) -> Option<Place> {
        self.chain(value)
            .filter_map(|node| node.items)
            .last()
            .map(Place::at)
    }

    /// The declared property `name` of the object `value` and the place of what it holds.
    ///
    /// A branch's own words on a property go before those of the union it belongs to.
    pub fn property(self, name: &str, value: Option<&Value>) -> Option<Place> {
        let declared = match self.chain(value).filter_map(|n| n.property(name)).last() {
            Some(property) => property,
            None if value.is_none() => self.property_of_any_branch(name)?,
            None => return None,
        };
        let chosen_by_sibling = value.and_then(Value::as_object).and_then(|object| {
            self.chain(value)
                .flat_map(|node| node.unions)
                .filter(|union| union.subject == Some(name))
                .find_map(|union| chosen(union, object))
        });
        Some(Place {
            start: &declared.node,
            chosen_by_sibling,
        })
    }

    /// What an object here may hold, by what the schema declares.
    pub fn openness(self, value: Option<&Value>) -> Openness {
        let object = value.and_then(Value::as_object);
        let unknown = |union: &Union| {
            union.subject.is_none() && object.is_none_or(|object| chosen(union, object).is_none())
        };
        let mut openness = Openness::FreeForm;
        for node in self.chain(value) {
            if node.unions.iter().any(unknown) {
                return Openness::UnknownBranch;
            }
            if !node.properties.is_empty() {
                openness = Openness::Declared;
            }
        }
        openness
    }

    /// For an object whose tag is not known: a name that any branch declares is no secret.
    fn property_of_any_branch(self, name: &str) -> Option<&'static Property> {
        self.chain(None)
            .flat_map(|node| node.unions)
            .filter(|union| union.subject.is_none())
            .flat_map(|union| union.branches)
            .find_map(|branch| {
                Place::at(branch.node)
                    .chain(None)
                    .find_map(|node| node.property(name))
            })
    }
}

/// What the schema says of the properties of an object at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// No property is declared: its names are data.
    FreeForm,
    /// Properties are declared: another name is an undeclared field.
    Declared,
    /// A tag that the schema does not know, or none: nobody can say what belongs there.
    UnknownBranch,
}

/// The subschemas that speak of one value; see [`Place::chain`].
#[derive(Debug, Clone)]
pub struct Chain<'v> {
    walk: Walk,
    object: Option<&'v Map<String, Value>>,
}

impl Iterator for Chain<'_> {
    type Item = &'static Node;

    fn next(&mut self) -> Option<&'static Node> {
        let object = self.object;
        self.walk.step(|_, union| chosen(union, object?))
    }
}

/// The branch of `union` that the tag in `object` chooses, as the schema's `if` would.
///
/// Only where the tag of a sibling is null, the `if` chooses none: the schema refuses that
/// tag, and has no more to say. Readers take it for absent, so this is what they find there.
fn chosen(union: &Union, object: &Map<String, Value>) -> Option<&'static Node> {
    let tag = object.get(union.tag).map(|tag| match tag {
        Value::Null => Tag::Null,
        Value::String(text) => Tag::Text(text),
        _ => Tag::Other,
    });
    union
        .branch_of(tag)
        .map(|branch| union.branches[branch].node)
}

/// What an object has where a tag may be.
#[derive(Debug, Clone, Copy)]
pub enum Tag<'v> {
    /// A null.
    Null,
    /// A string.
    Text(&'v str),
    /// Another value.
    Other,
}

impl Union {
    /// The index of the branch that a tag chooses, or that its absence does.
    #[must_use]
    pub fn branch_of(&self, tag: Option<Tag<'_>>) -> Option<usize> {
        match tag {
            None => self.default_branch(),
            Some(Tag::Null) if self.subject.is_some() => self.default_branch(),
            Some(Tag::Text(text)) => {
                let mut branches = self.branches.iter();
                branches.position(|branch| branch.tags.contains(&text))
            }
            Some(Tag::Null | Tag::Other) => None,
        }
    }

    fn default_branch(&self) -> Option<usize> {
        self.branches.iter().position(|branch| branch.default)
    }
}
