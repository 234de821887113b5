//! From one subschema that speaks of a value to the next: the rule that whoever goes along a
//! schema shares.
//!
//! A subschema goes on either to its reference or to a branch that a tag chooses; behind the
//! last of them comes what a tag beside the value demands of it. How a branch is chosen is for
//! the caller to say: by the tag in a payload, by a die, or each of them in turn.

use super::{Node, Union};

/// What is still to come of the subschemas that speak of one value, the most general first.
#[derive(Debug, Clone, Copy)]
pub struct Walk {
    next: Option<&'static Node>,
    /// What a sibling's tag demands of the value besides.
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

    /// The one that comes next, without going there.
    pub(crate) fn peek(&self) -> Option<&'static Node> {
        self.next
    }

    /// Goes on; `branch` says where a union leads whose tag is in the value itself, by the
    /// union and its index.
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
