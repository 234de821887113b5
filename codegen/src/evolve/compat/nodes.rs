//! Two schemas, subschema by subschema.

use super::comparison::{Change, Comparison, changed, is_reordered, name, numeric, value_types};
use super::rule::{Accepts, Rule};
use super::{limits, unions};
use crate::read::schema::{Node, Property, Schema, Types};

/// All differences between two schemas.
pub(super) fn changes(old: &Schema, new: &Schema) -> Vec<Change> {
    Comparison::new(old, new).all()
}

impl<'s> Comparison<'s> {
    fn all(mut self) -> Vec<Change> {
        let (old, new) = (self.old, self.new);
        if old.root.reference != new.root.reference {
            let detail = changed(old.root.reference.as_ref(), new.root.reference.as_ref());
            self.add(&new.root.pointer, Rule::RootChanged, detail);
        }
        self.annotations(&old.root, &new.root);
        for (name, node) in &old.definitions {
            match new.definition(name) {
                Some(after) => self.node(node, after),
                None => self.add(&node.pointer, Rule::DefinitionRemoved, name.clone()),
            }
        }
        for (name, node) in &new.definitions {
            if old.definition(name).is_none() {
                self.add(&node.pointer, Rule::DefinitionAdded, name.clone());
            }
        }
        self.changes
    }

    fn node(&mut self, old: &'s Node, new: &'s Node) {
        self.annotations(old, new);
        self.null(old, new);
        if old.reference == new.reference {
            self.types(old, new);
            self.content(old, new);
        } else {
            reference(self, old, new);
        }
    }

    /// Compares keywords for the types that both allow; for the other types, the change of `type`
    /// says everything.
    fn content(&mut self, old: &'s Node, new: &'s Node) {
        let shared = numeric(old.types).shared(numeric(new.types));
        self.values(old, new);
        limits::compare(self, old, new, shared);
        if shared.contains(Types::ARRAY) {
            self.items(old, new);
        }
        if shared.contains(Types::OBJECT) {
            self.properties(old, new);
            unions::compare(self, old, new);
        }
    }

    fn items(&mut self, old: &'s Node, new: &'s Node) {
        match (&old.items, &new.items) {
            (Some(old), Some(new)) => self.node(old, new),
            (None, Some(_)) => self.add(&new.pointer, Rule::ItemsAdded, ""),
            (Some(_), None) => self.add(&new.pointer, Rule::ItemsRemoved, ""),
            (None, None) => {}
        }
    }

    fn properties(&mut self, old: &'s Node, new: &'s Node) {
        if is_reordered(&names(old), &names(new)) {
            self.add(&new.pointer, Rule::OrderChanged, "");
        }
        for property in &old.properties {
            let Some(after) = new.properties.iter().find(|p| p.name == property.name) else {
                self.add(
                    &property.node.pointer,
                    self.removed(property),
                    property.name.clone(),
                );
                continue;
            };
            match (property.required, after.required) {
                (true, false) => self.add(&after.node.pointer, Rule::RequiredDropped, ""),
                (false, true) => self.add(&after.node.pointer, Rule::RequiredAdded, ""),
                _ => {}
            }
            self.node(&property.node, &after.node);
        }
        for property in new.properties.iter().filter(|p| !has(old, &p.name)) {
            let rule = self.added(property);
            self.add(&property.node.pointer, rule, property.name.clone());
        }
    }

    fn removed(&self, property: &Property) -> Rule {
        if !property.required && self.old.resolve(&property.node).types == Types::ANY {
            Rule::PropertyRemovedUntyped
        } else {
            Rule::PropertyRemoved
        }
    }

    fn added(&self, property: &Property) -> Rule {
        let untyped = self.new.resolve(&property.node).types == Types::ANY;
        match property.required {
            true => Rule::PropertyAddedRequired,
            false if untyped => Rule::PropertyAddedUntyped,
            false => Rule::PropertyAddedOptional,
        }
    }
}

/// Compares a node whose reference was changed, added or removed.
///
/// This is reported as one change: the two definitions are compared only to classify it, and their
/// differences are not reported.
fn reference<'s>(changes: &mut Comparison<'s>, old: &'s Node, new: &'s Node) {
    let (before, after) = (changes.old.resolve(old), changes.new.resolve(new));
    let is_outermost = changes.exchanged.is_empty();
    // a recursive reference is already being compared
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

fn names(node: &Node) -> Vec<&str> {
    let properties = node.properties.iter();
    properties.map(|property| property.name.as_str()).collect()
}

fn has(node: &Node, name: &str) -> bool {
    node.properties.iter().any(|property| property.name == name)
}
