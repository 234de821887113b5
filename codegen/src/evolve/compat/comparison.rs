//! The state of a comparison of two schemas, and the helpers that its parts share.

use std::collections::BTreeSet;

use super::rule::Rule;
use crate::read::schema::{Node, Schema, Types};

/// One difference between two schemas.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// JSON Pointer in the new schema; for something that was removed, in the old one.
    pub pointer: String,
    /// What kind of difference it is.
    pub rule: Rule,
    /// The old and the new state, in a few words.
    pub detail: String,
}

/// The comparison of two schemas.
pub(super) struct Comparison<'s> {
    pub(super) old: &'s Schema,
    pub(super) new: &'s Schema,
    pub(super) changes: Vec<Change>,
    /// The pairs of nodes already compared because a reference to the one became a reference to the
    /// other.
    pub(super) exchanged: BTreeSet<(&'s str, &'s str)>,
}

impl<'s> Comparison<'s> {
    pub(super) fn new(old: &'s Schema, new: &'s Schema) -> Self {
        Self {
            old,
            new,
            changes: Vec::new(),
            exchanged: BTreeSet::new(),
        }
    }

    pub(super) fn add(&mut self, pointer: &str, rule: Rule, detail: impl Into<String>) {
        self.changes.push(Change {
            pointer: pointer.to_owned(),
            rule,
            detail: detail.into(),
        });
    }
}

/// Whether what is in both lists comes in another order.
pub(super) fn is_reordered<T: PartialEq>(old: &[T], new: &[T]) -> bool {
    let shared = old.iter().filter(|item| new.contains(item));
    !shared.eq(new.iter().filter(|item| old.contains(item)))
}

/// `number` includes integers.
pub(super) fn numeric(types: Types) -> Types {
    if types.contains(Types::NUMBER) {
        types.union(Types::INTEGER)
    } else {
        types
    }
}

/// The types of a value that is not null.
pub(super) fn value_types(node: &Node) -> Types {
    numeric(node.types.without(Types::NULL))
}

pub(super) fn name(node: &Node) -> String {
    if let Some(reference) = &node.reference {
        return reference.clone();
    }
    if node.types == Types::ANY {
        return "any".to_owned();
    }
    let names = [
        "boolean", "integer", "number", "string", "array", "object", "null",
    ];
    let of = names
        .into_iter()
        .filter(|name| Types::named(name).is_some_and(|one| node.types.contains(one)));
    of.collect::<Vec<_>>().join(" or ")
}

pub(super) fn changed(was: Option<&String>, is: Option<&String>) -> String {
    let text = |value: Option<&String>| value.map_or("none", String::as_str).to_owned();
    format!("{} -> {}", text(was), text(is))
}
