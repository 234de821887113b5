//! The nodes that a value to be drawn has to satisfy.

use crate::dice::Dice;
use check::contract::walk::Walk;
use check::contract::{Branch, Node, Property, Types, Union};

/// All nodes of a [`Walk`], with a branch drawn for each union.
#[derive(Debug)]
pub(super) struct Shape {
    nodes: Vec<&'static Node>,
    /// The tags of the branches that were drawn, by property.
    tags: Vec<(&'static str, &'static str)>,
}

/// A property of an object, as the most specific node declares it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    pub(super) name: &'static str,
    pub(super) node: &'static Node,
    pub(super) required: bool,
}

/// A branch for the property `subject`, selected by the property `tag` beside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct SiblingChoice {
    pub(super) subject: &'static str,
    pub(super) tag: &'static str,
    /// The value of the tag; `None` if its absence selects the branch.
    pub(super) value: Option<&'static str>,
    pub(super) branch: &'static Node,
}

impl Shape {
    /// Adds `by_sibling` at the end, if there is one.
    pub(super) fn draw(
        start: &'static Node,
        by_sibling: Option<&'static Node>,
        dice: &mut Dice,
    ) -> Shape {
        let mut shape = Shape {
            nodes: Vec::with_capacity(4),
            tags: Vec::new(),
        };
        let mut walk = Walk::new(start, by_sibling);
        while let Some(node) = walk.step(|_, union| Some(shape.draw_branch(union, dice))) {
            shape.nodes.push(node);
        }
        shape
    }

    fn draw_branch(&mut self, union: &'static Union, dice: &mut Dice) -> &'static Node {
        let branch = dice.pick(union.branches);
        self.tags.push((union.tag, *dice.pick::<&str>(branch.tags)));
        branch.node
    }

    pub(super) fn nodes(&self) -> impl DoubleEndedIterator<Item = &'static Node> + '_ {
        self.nodes.iter().copied()
    }

    /// The value that this property must have as a tag.
    pub(super) fn tag(&self, name: &str) -> Option<&'static str> {
        let tag = self.tags.iter().find(|(tag, _)| *tag == name);
        tag.map(|(_, value)| *value)
    }

    /// The properties in the order of the most specific node, followed by those that only more
    /// general nodes declare.
    pub(super) fn members(&self) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::new();
        for property in self.nodes().rev().flat_map(|node| node.properties) {
            match members.iter_mut().find(|m| m.name == property.name) {
                Some(member) => member.required |= property.required,
                None => members.push(Member::from(property)),
            }
        }
        members
    }

    /// Whether it is a time in seconds.
    pub(super) fn is_time(&self) -> bool {
        self.nodes().any(|node| node.format == Some("unix-time"))
    }
}

impl From<&'static Property> for Member {
    fn from(property: &'static Property) -> Member {
        Member {
            name: property.name,
            node: &property.node,
            required: property.required,
        }
    }
}

/// A branch for each union whose tag is beside its subject.
pub(super) fn sibling_choices(
    shape: &Shape,
    members: &[Member],
    dice: &mut Dice,
) -> Vec<SiblingChoice> {
    shape
        .nodes()
        .flat_map(|node| node.unions)
        .filter_map(|union| {
            let subject = union.subject?;
            let branch = dice.pick(union.branches);
            Some(SiblingChoice {
                subject,
                tag: union.tag,
                value: tag_of(union, branch, members, dice),
                branch: branch.node,
            })
        })
        .collect()
}

fn tag_of(
    union: &Union,
    branch: &Branch,
    members: &[Member],
    dice: &mut Dice,
) -> Option<&'static str> {
    let optional = members.iter().any(|m| m.name == union.tag && !m.required);
    if branch.default && optional && dice.one_in(3) {
        return None;
    }
    Some(*dice.pick::<&str>(branch.tags))
}

/// Whether null satisfies all nodes from `start` on.
pub(super) fn allows_null(node: &Node) -> bool {
    if node.nullable {
        return true;
    }
    match node.reference {
        Some(target) => allows_null(target),
        None => node.types.contains(Types::NULL) && node.values.is_empty(),
    }
}
