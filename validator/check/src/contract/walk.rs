//! Steps from one schema node that describes a value to the next: the common rule of everything
//! that walks a schema.
//!
//! A node continues either at its reference or at a branch that a tag chooses. After the last one
//! comes what the tag of a sibling demands of the value. The caller decides how a branch is chosen:
//! by the tag in a payload, at random, or each branch in turn.

use super::{Node, Union};

/// The remaining schema nodes that describe one value, the most general first.
#[derive(Debug, Clone, Copy)]
pub struct Walk {
    next: Option<&'static Node>,
    /// What the tag of a sibling additionally demands of the value.
    chosen_by_sibling: Option<&'static Node>,
}

impl Walk {
    /// All of them, from `start` on.
    #[must_use]
    pub fn new(start: &'static Node, chosen_by_sibling: Option<&'static Node>) -> Walk {
        Walk {
            next: Some(start),
            chosen_by_sibling,
        }
    }

    /// The next node, without advancing.
    pub(crate) fn peek(&self) -> Option<&'static Node> {
        self.next
    }

    /// Advances. For a union whose tag is in the value itself, `branch` gets the union and its
    /// index, and returns the branch.
    pub fn step(
        &mut self,
        mut branch: impl FnMut(usize, &'static Union) -> Option<&'static Node>,
    ) -> Option<&'static Node> {
        let current = self.next?;
        self.next = current
            .reference
            .or_else(|| {
                let mut unions = current.own_unions();
                unions.find_map(|(index, union)| branch(index, union))
            })
            .or_else(|| self.chosen_by_sibling.take());
        Some(current)
    }
}
