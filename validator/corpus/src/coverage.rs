//! The parts of the schema that a corpus has shown, and those that it has not.

use serde::Serialize;

use crate::profile::{JsonType, NodeProfile, Profile};
use check::contract::{Literal, Node, Types};

/// How much of the schema was seen.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Coverage {
    /// Records of the profile.
    pub records: u64,
    /// Declared properties.
    pub properties: Share,
    /// Values of enums.
    pub enum_values: Share,
    /// Types, where more than one is allowed.
    pub type_alternatives: Share,
    /// Branches of unions.
    pub branches: Share,
    /// Everything that was never seen, in schema order.
    pub never_seen: Vec<NeverSeen>,
}

/// A number of parts that were seen, out of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The parts that were seen.
    pub seen: u64,
    /// All parts.
    pub of: u64,
}

/// A part of the schema that no record has shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeverSeen {
    /// The schema path of the node.
    pub schema_path: String,
    /// The kind of part.
    pub what: Part,
    /// The value, type or tags as the schema has them, or the name of a property.
    pub name: String,
    /// Records that had the object or value where it could have occurred.
    pub records: u64,
    /// Whether the vendor's page documents it.
    pub documented: bool,
}

/// A kind of part of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A declared property.
    Property,
    /// A value of an enum.
    EnumValue,
    /// One of several types.
    TypeAlternative,
    /// A branch of a union.
    Branch,
}

impl Coverage {
    /// The sum of all kinds.
    #[must_use]
    pub fn total(&self) -> Share {
        let parts = [
            self.properties,
            self.enum_values,
            self.type_alternatives,
            self.branches,
        ];
        parts.into_iter().fold(Share::default(), |a, b| Share {
            seen: a.seen + b.seen,
            of: a.of + b.of,
        })
    }

    fn share(&mut self, what: Part) -> &mut Share {
        match what {
            Part::Property => &mut self.properties,
            Part::EnumValue => &mut self.enum_values,
            Part::TypeAlternative => &mut self.type_alternatives,
            Part::Branch => &mut self.branches,
        }
    }
}

impl Share {
    /// The percentage; 100 if there are no parts.
    #[must_use]
    pub fn percent(self) -> f64 {
        if self.of == 0 {
            return 100.0;
        }
        #[allow(clippy::cast_precision_loss, reason = "the schema has few parts")]
        let share = self.seen as f64 / self.of as f64;
        share * 100.0
    }
}

/// The coverage of the schema by `profile`.
#[must_use]
pub fn coverage(profile: &Profile) -> Coverage {
    let mut coverage = Coverage {
        records: profile.records.records,
        ..Coverage::default()
    };
    let nothing = NodeProfile::default();
    let contract = profile.contract;
    for (node, relations) in contract.nodes().iter().zip(contract.relations()) {
        let seen = profile.nodes.get(node.pointer).unwrap_or(&nothing);
        let mut part = |what, name: String, is_seen: bool, records| {
            let share = coverage.share(what);
            share.of += 1;
            share.seen += u64::from(is_seen);
            if !is_seen {
                coverage.never_seen.push(NeverSeen {
                    schema_path: node.pointer.to_owned(),
                    what,
                    name,
                    records,
                    documented: is_documented(node),
                });
            }
        };
        if let Some((_, property)) = relations.owner {
            // every object without it could have had it
            let (is_seen, objects) = (!seen.present.is_zero(), seen.absent.records);
            part(Part::Property, property.name.to_owned(), is_seen, objects);
        }
        for (index, literal) in node.values.iter().enumerate() {
            let name = match literal {
                Literal::String(text) => (*text).to_owned(),
                Literal::Integer(integer) => integer.to_string(),
            };
            let is_seen = seen.values.contains_key(&index);
            part(Part::EnumValue, name, is_seen, seen.present.records);
        }
        for alternative in alternatives(node) {
            let is_seen = seen.types.contains_key(&alternative)
                // a number may happen to have no fraction
                || (alternative == JsonType::Number && seen.types.contains_key(&JsonType::Integer));
            let name = alternative.as_str().to_owned();
            part(Part::TypeAlternative, name, is_seen, seen.present.records);
        }
        let objects = seen.types.get(&JsonType::Object).map_or(0, |t| t.records);
        for (union, declared) in node.unions.iter().enumerate() {
            for (index, branch) in declared.branches.iter().enumerate() {
                let is_seen = seen.branches.contains_key(&(union, index));
                part(Part::Branch, branch.tags.join(", "), is_seen, objects);
            }
        }
    }
    coverage
}

/// The types that a node allows, if it has `type`.
fn alternatives(node: &Node) -> impl Iterator<Item = JsonType> {
    let types = node.types;
    let by_type = types != Types::ANY;
    let by_reference = node.nullable && node.reference.is_some();
    JsonType::ALL.into_iter().filter(move |alternative| {
        (by_type && types.contains(alternative.set()))
            || (by_reference && *alternative == JsonType::Null)
    })
}

fn is_documented(node: &Node) -> bool {
    node.evidence.iter().any(|e| e.starts_with("documented"))
}
