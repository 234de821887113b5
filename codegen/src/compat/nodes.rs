//! Two schemas, subschema by subschema.

use std::collections::BTreeSet;

use super::{Change, Rule, limits, references, unions};
use crate::read::schema::{Literal, Node, Property, Schema, Types, Values};

/// The comparison of two schemas.
pub(super) struct Comparison<'s> {
    pub(super) old: &'s Schema,
    pub(super) new: &'s Schema,
    pub(super) changes: Vec<Change>,
    /// The places that were compared because something referred to the one, and does to the
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

    pub(super) fn changes(mut self) -> Vec<Change> {
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

    pub(super) fn add(&mut self, pointer: &str, rule: Rule, detail: impl Into<String>) {
        self.changes.push(Change {
            pointer: pointer.to_owned(),
            rule,
            detail: detail.into(),
        });
    }

    fn node(&mut self, old: &'s Node, new: &'s Node) {
        self.annotations(old, new);
        self.null(old, new);
        if old.reference == new.reference {
            self.types(old, new);
            self.content(old, new);
        } else {
            references::compare(self, old, new);
        }
    }

    /// What is said of values of the types that both allow; of the others, the types say all.
    pub(super) fn content(&mut self, old: &'s Node, new: &'s Node) {
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

    fn annotations(&mut self, old: &Node, new: &Node) {
        let at = &new.pointer;
        let descriptions = |node: &Node| node.values.as_ref().map(|v| v.descriptions.clone());
        // one beside each value: with the values they change, too
        let same_values = literals(old) == literals(new);
        if old.description != new.description
            || same_values && descriptions(old) != descriptions(new)
        {
            self.add(at, Rule::DocsOnly, "");
        }
        if old.evidence != new.evidence {
            self.add(at, Rule::EvidenceOnly, "");
        }
        if old.sensitive != new.sensitive {
            let now = if new.sensitive {
                "now sensitive"
            } else {
                "no longer sensitive"
            };
            self.add(at, Rule::SensitiveChanged, now);
        }
        if old.deprecated != new.deprecated {
            self.add(at, Rule::DeprecatedChanged, "");
        }
    }

    fn types(&mut self, old: &Node, new: &Node) {
        let (from, to) = (value_types(old), value_types(new));
        let rule = if from == to {
            return;
        } else if to.contains(from) {
            Rule::TypeWidened
        } else if from.contains(to) {
            Rule::TypeNarrowed
        } else {
            Rule::TypeChanged
        };
        self.add(
            &new.pointer,
            rule,
            format!("{} -> {}", name(old), name(new)),
        );
    }

    fn null(&mut self, old: &Node, new: &Node) {
        // without a type, null is one of the values
        let allows =
            |node: &Node| node.nullable || node.reference.is_none() && node.types == Types::ANY;
        match (allows(old), allows(new)) {
            (false, true) if new.types != Types::ANY || new.reference.is_some() => {
                self.add(&new.pointer, Rule::NullAdded, "");
            }
            (true, false) if old.types != Types::ANY || old.reference.is_some() => {
                self.add(&new.pointer, Rule::NullRemoved, "");
            }
            _ => {}
        }
    }

    fn values(&mut self, old: &Node, new: &Node) {
        let at = &new.pointer;
        let (before, after) = match (&old.values, &new.values) {
            (Some(before), Some(after)) => (before, after),
            (None, Some(set)) => {
                let rule = if set.extensible {
                    Rule::ExtensibleEnumAdded
                } else {
                    Rule::EnumAdded
                };
                return self.add(at, rule, "");
            }
            (Some(set), None) => {
                let rule = if set.extensible {
                    Rule::ExtensibleEnumRemoved
                } else {
                    Rule::EnumRemoved
                };
                return self.add(at, rule, "");
            }
            (None, None) => return,
        };
        match (before.extensible, after.extensible) {
            (true, false) => self.add(at, Rule::EnumClosed, ""),
            (false, true) => self.add(at, Rule::EnumOpened, ""),
            _ => {}
        }
        let open = after.extensible;
        for value in after
            .literals
            .iter()
            .filter(|v| !before.literals.contains(v))
        {
            let rule = if open {
                Rule::ExtensibleValueAdded
            } else {
                Rule::EnumValueAdded
            };
            self.add(at, rule, value.to_string());
        }
        for value in before
            .literals
            .iter()
            .filter(|v| !after.literals.contains(v))
        {
            let rule = if open {
                Rule::ExtensibleValueRemoved
            } else {
                Rule::EnumValueRemoved
            };
            self.add(at, rule, value.to_string());
        }
        let variants = |values: &Values| {
            let names = values.variants();
            values
                .literals
                .iter()
                .cloned()
                .zip(names)
                .collect::<std::collections::BTreeMap<_, _>>()
        };
        let (names, renamed) = (variants(before), variants(after));
        for (value, was) in names {
            match renamed.get(&value) {
                Some(is) if *is != was => {
                    let detail = format!("{value}: {}", changed(was.as_ref(), is.as_ref()));
                    self.add(at, Rule::EnumNameChanged, detail);
                }
                _ => {}
            }
        }
    }

    fn properties(&mut self, old: &'s Node, new: &'s Node) {
        let names = |node: &Node, other: &Node| -> Vec<String> {
            let shared = node.properties.iter().filter(|p| has(other, &p.name));
            shared.map(|p| p.name.clone()).collect()
        };
        if names(old, new) != names(new, old) {
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

fn has(node: &Node, name: &str) -> bool {
    node.properties.iter().any(|property| property.name == name)
}

fn literals(node: &Node) -> Option<&[Literal]> {
    node.values
        .as_ref()
        .map(|values| values.literals.as_slice())
}

/// `number` takes integers, too.
fn numeric(types: Types) -> Types {
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
