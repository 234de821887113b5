//! What depends on the tags of an object.

use crate::contract::Union;
use crate::contract::navigation::Tag;
use crate::document::{Element, Elements, Kind};

/// One of several alternatives, chosen by tags; usually there is only one.
pub enum Choice<T> {
    /// The same for all tags.
    Only(T),
    /// Chosen by the tag of a union.
    ByTag {
        /// The union whose tag chooses.
        union: &'static Union,
        /// One alternative for each branch of the union.
        branches: Vec<Choice<T>>,
        /// If the tag chooses no branch, or there is no object that could have it.
        otherwise: Box<Choice<T>>,
    },
}

impl<T> Choice<T> {
    /// The alternative that the tags among `members` choose.
    #[inline]
    pub fn by_tags(&self, members: Option<Elements<'_>>) -> &T {
        match self {
            Choice::Only(only) => only,
            Choice::ByTag { .. } => self.read_tags(members),
        }
    }

    /// The only alternative, if there is just one.
    pub fn only(&self) -> Option<&T> {
        match self {
            Choice::Only(only) => Some(only),
            Choice::ByTag { .. } => None,
        }
    }

    fn read_tags(&self, members: Option<Elements<'_>>) -> &T {
        match self {
            Choice::Only(only) => only,
            Choice::ByTag {
                union,
                branches,
                otherwise,
            } => members
                .and_then(|members| chosen_branch(union, members))
                .and_then(|branch| branches.get(branch))
                .unwrap_or(otherwise)
                .read_tags(members),
        }
    }
}

/// The index of the branch that the tag among `members` chooses.
pub(super) fn chosen_branch(union: &Union, members: Elements<'_>) -> Option<usize> {
    union.branch_of(members.get(union.tag).map(tag))
}

fn tag(value: Element<'_>) -> Tag<'_> {
    match value.kind() {
        Kind::Null => Tag::Null,
        Kind::String(text) => Tag::Text(text),
        _ => Tag::Other,
    }
}
