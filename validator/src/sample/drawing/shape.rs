//! The subschemas that a value to be drawn has to fulfil.

use crate::contract::{Branch, Node, NodeId, Property, Types, Union};
use crate::generated::NODES;
use crate::sample::dice::Dice;

/// The chain that [`Place::chain`] walks beside a value, with a branch drawn for each union.
///
/// [`Place::chain`]: crate::contract::navigation::Place::chain
#[derive(Debug)]
pub(super) struct Shape {
    nodes: Vec<&'static Node>,
    /// The tags of the branches that were drawn, by their properties.
    tags: Vec<(&'static str, &'static str)>,
}

/// A property of an object, by the words of whichever subschema is the most special.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    pub(super) name: &'static str,
    pub(super) node: NodeId,
    pub(super) required: bool,
}

/// A branch for the property `subject`, chosen by the property `tag` beside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct SiblingChoice {
    pub(super) subject: &'static str,
    pub(super) tag: &'static str,
    /// The tag's value; none where its absence chooses.
    pub(super) value: Option<&'static str>,
    pub(super) branch: NodeId,
}

impl Shape {
    /// With `by_sibling` at its end, if there is one.
    pub(super) fn draw(start: NodeId, by_sibling: Option<NodeId>, dice: &mut Dice) -> Shape {
        let mut shape = Shape {
            nodes: Vec::with_capacity(4),
            tags: Vec::new(),
        };
        let mut by_sibling = by_sibling;
        let mut next = Some(start);
        while let Some(id) = next {
            let node = node(id);
            shape.nodes.push(node);
            next = node
                .reference
                .or_else(|| shape.draw_branch(node, dice))
                .or_else(|| by_sibling.take());
        }
        shape
    }

    fn draw_branch(&mut self, node: &'static Node, dice: &mut Dice) -> Option<NodeId> {
        let union = node.unions.iter().find(|union| union.subject.is_none())?;
        let branch = dice.pick(union.branches);
        self.tags.push((union.tag, *dice.pick::<&str>(branch.tags)));
        Some(branch.node)
    }

    pub(super) fn nodes(&self) -> impl DoubleEndedIterator<Item = &'static Node> + '_ {
        self.nodes.iter().copied()
    }

    /// The tag that the property of this name has to be.
    pub(super) fn tag(&self, name: &str) -> Option<&'static str> {
        let tag = self.tags.iter().find(|(tag, _)| *tag == name);
        tag.map(|(_, value)| *value)
    }

    /// Its properties in the order of the most special subschema, then what only the more
    /// general ones declare.
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

    /// Whether it is a time as seconds.
    pub(super) fn is_time(&self) -> bool {
        self.nodes().any(|node| node.format == Some("unix-time"))
    }
}

impl From<&Property> for Member {
    fn from(property: &Property) -> Member {
        Member {
            name: property.name,
            node: property.node,
            required: property.required,
        }
    }
}

/// A branch for each union whose tag stands beside its subject.
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

/// Whether null fulfils everything from `start` on.
pub(super) fn allows_null(start: NodeId) -> bool {
    let node = node(start);
    if node.nullable {
        return true;
    }
    match node.reference {
        Some(target) => allows_null(target),
        None => node.types.contains(Types::NULL) && node.values.is_empty(),
    }
}

fn node(id: NodeId) -> &'static Node {
    &NODES[usize::from(id)]
}
