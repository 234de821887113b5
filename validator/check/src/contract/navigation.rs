//! Walks the schema alongside a payload.
//!
//! Several schema nodes may describe a value: that of the property, the one that it refers to, and
//! the branch that its tag chooses. They form a chain, because a node continues either at its
//! reference or at a branch. A [`Place`] is therefore only the start of the chain, and nothing is
//! allocated on the way.

use serde_json::{Map, Value};

use super::walk::Walk;
use super::{Node, Property, Union};

/// The schema nodes of a value.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    start: &'static Node,
    /// What the tag of a sibling additionally demands of the value.
    chosen_by_sibling: Option<&'static Node>,
}

impl Place {
    /// The place of a value that this schema node describes.
    #[must_use]
    pub fn at(start: &'static Node) -> Place {
        Place {
            start,
            chosen_by_sibling: None,
        }
    }

    /// The schema node at which the chain begins: for a property, its own.
    #[must_use]
    pub fn first(self) -> &'static Node {
        self.start
    }

    /// The schema nodes that describe `value`, the most general first.
    ///
    /// If the value is not known (`None`), they include no branch of a union.
    pub fn chain(self, value: Option<&Value>) -> Chain<'_> {
        Chain {
            walk: Walk::new(self.start, self.chosen_by_sibling),
            object: value.and_then(Value::as_object),
        }
    }

    /// The place of an item of the array `value`, if the schema describes items.
    pub fn item(self, value: Option<&Value>) -> Option<Place> {
        self.chain(value)
            .filter_map(|node| node.items)
            .last()
            .map(Place::at)
    }

    /// The declared property `name` of the object `value`, and the place of its value.
    ///
    /// The declaration of a branch takes precedence over that of the union that it belongs to.
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

    /// Which names an object may have here, according to the declarations of the schema.
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

    /// For an object whose tag is not known: a name that any branch declares is not secret.
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

/// What the schema says about the properties of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// No property is declared: the names are data.
    FreeForm,
    /// Properties are declared: any other name is an undeclared field.
    Declared,
    /// The tag is missing, or unknown to the schema, so nobody knows which properties belong there.
    UnknownBranch,
}

/// The schema nodes that describe one value; see [`Place::chain`].
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
/// The one exception is the null tag of a sibling: the `if` chooses no branch, because the schema
/// refuses that tag, and says no more. Readers treat it as absent, so this is what they find there.
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

/// What an object has in place of a tag.
#[derive(Debug, Clone, Copy)]
pub enum Tag<'v> {
    /// A null.
    Null,
    /// A string.
    Text(&'v str),
    /// Any other value.
    Other,
}

impl Union {
    /// The index of the branch that a tag, or its absence, chooses.
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
