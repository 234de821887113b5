//! The keywords of one subschema itself: its annotations, its null, its types and its values.

use std::collections::BTreeMap;

use super::comparison::{Comparison, changed, is_reordered, name, value_types};
use super::rule::Rule;
use crate::read::schema::{Literal, Node, Types, Values};

impl Comparison<'_> {
    pub(super) fn annotations(&mut self, old: &Node, new: &Node) {
        let at = &new.pointer;
        let descriptions = |node: &Node| node.values.as_ref().map(|v| v.descriptions.clone());
        // there is one per value, so they also change with the values
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

    pub(super) fn types(&mut self, old: &Node, new: &Node) {
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

    pub(super) fn null(&mut self, old: &Node, new: &Node) {
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

    pub(super) fn values(&mut self, old: &Node, new: &Node) {
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
        if is_reordered(&before.literals, &after.literals) {
            self.add(at, Rule::OrderChanged, "");
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
                .collect::<BTreeMap<_, _>>()
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
}

fn literals(node: &Node) -> Option<&[Literal]> {
    node.values
        .as_ref()
        .map(|values| values.literals.as_slice())
}
