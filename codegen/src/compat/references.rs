//! A place that refers to another definition than before, or to none, or now to one.

use super::nodes::{Comparison, name, value_types};
use super::{Accepts, Rule};
use crate::read::schema::Node;

/// One change tells all of it: what the two definitions say of the value is compared for that
/// alone, and not told.
pub(super) fn compare<'s>(changes: &mut Comparison<'s>, old: &'s Node, new: &'s Node) {
    let (before, after) = (changes.old.resolve(old), changes.new.resolve(new));
    let is_outermost = changes.exchanged.is_empty();
    // what refers back to itself is being compared already
    if !changes.exchanged.insert((&before.pointer, &after.pointer)) {
        return;
    }
    let mut inside = Comparison {
        exchanged: std::mem::take(&mut changes.exchanged),
        ..Comparison::new(changes.old, changes.new)
    };
    inside.content(before, after);
    let (from, to) = (value_types(before), value_types(after));
    let by_type = if from == to {
        Accepts::Same
    } else if to.contains(from) {
        Accepts::More
    } else if from.contains(to) {
        Accepts::Less
    } else {
        Accepts::Other
    };
    let by_content = inside.changes.iter().map(|change| change.rule.accepts());
    let rule = match by_content.fold(by_type, Accepts::and) {
        Accepts::Same => Rule::ReferenceChanged,
        Accepts::More => Rule::TypeWidened,
        Accepts::Less => Rule::TypeNarrowed,
        Accepts::Other => Rule::TypeChanged,
    };
    if !is_outermost {
        changes.exchanged = inside.exchanged;
    }
    changes.add(
        &new.pointer,
        rule,
        format!("{} -> {}", name(old), name(new)),
    );
}
