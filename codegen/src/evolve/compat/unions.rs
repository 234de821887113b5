//! Two tagged unions, tag by tag.

use std::collections::BTreeMap;

use super::comparison::{Comparison, is_reordered};
use super::rule::Rule;
use crate::read::schema::{Node, Union};

pub(super) fn compare(changes: &mut Comparison<'_>, old: &Node, new: &Node) {
    let key = |union: &Union| (union.subject.clone(), union.tag.clone());
    for union in &old.unions {
        match new.unions.iter().find(|other| key(other) == key(union)) {
            Some(other) => {
                // where the tag may be any string, a tag is allowed without its branch, too
                let rules = Rules {
                    added: if changes.old.grows(old, union) {
                        Rule::BranchAddedToGrowingSet
                    } else {
                        Rule::BranchAdded
                    },
                    removed: if changes.new.grows(new, other) {
                        Rule::BranchRemovedFromGrowingSet
                    } else {
                        Rule::BranchRemoved
                    },
                };
                branches(changes, union, other, rules);
            }
            None => changes.add(&union.pointer, Rule::UnionRemoved, union.tag.clone()),
        }
    }
    for union in &new.unions {
        if !old.unions.iter().any(|other| key(other) == key(union)) {
            changes.add(&union.pointer, Rule::UnionAdded, union.tag.clone());
        }
    }
}

/// The rules for an added and for a removed branch.
#[derive(Clone, Copy)]
struct Rules {
    added: Rule,
    removed: Rule,
}

fn branches(changes: &mut Comparison<'_>, old: &Union, new: &Union, rules: Rules) {
    if is_reordered(&targets(old), &targets(new)) {
        changes.add(&new.pointer, Rule::OrderChanged, "");
    }
    let (before, after) = (by_tag(old), by_tag(new));
    for (tag, was) in &before {
        match after.get(tag) {
            None => changes.add(&new.pointer, rules.removed, format!("{tag}: {was}")),
            Some(is) if is != was => {
                changes.add(
                    &new.pointer,
                    Rule::BranchChanged,
                    format!("{tag}: {was} -> {is}"),
                );
            }
            Some(_) => {}
        }
    }
    for (tag, is) in after.iter().filter(|(tag, _)| !before.contains_key(*tag)) {
        changes.add(&new.pointer, rules.added, format!("{tag}: {is}"));
    }
}

fn targets(union: &Union) -> Vec<&str> {
    let branches = union.branches.iter();
    branches.map(|branch| branch.target.as_str()).collect()
}

/// The branch of each tag, in words; an absent tag counts as a tag.
fn by_tag(union: &Union) -> BTreeMap<String, &str> {
    let mut tags = BTreeMap::new();
    for branch in &union.branches {
        for tag in &branch.tags {
            tags.insert(format!("{tag:?}"), branch.target.as_str());
        }
        if branch.default {
            tags.insert("no tag".to_owned(), branch.target.as_str());
        }
    }
    tags
}
