//! Layer `undeclared`: what a payload contains that the schema does not describe.
//!
//! That is a property that no schema node declares where others are declared, and a value outside a
//! set that grows with the server. Neither breaks a reader. Both show that the server has changed.

use crate::contract::navigation::Openness;
use crate::contract::outline::{Outline, PlaceId, Shape};
use crate::contract::{Contract, Literal, Node};
use crate::document::{Element, Elements, Kind as ValueKind};
use crate::finding::{Finding, Level};
use crate::instance_path::{self, MASKED};
use crate::kind::{Kind, Words};
use crate::layer::Layer;
use crate::layers::NOTES_LIMIT;
use crate::masking::{Name, push_chosen_name, shown_name};
use crate::message::shown;
use crate::whereabouts::Whereabouts;

/// How many values of a set are listed; some sets are long.
const VALUES_LIMIT: usize = 8;

/// Everything undeclared in `payload`, up to `NOTES_LIMIT`. If there is more, a last note says so.
pub fn findings(
    contract: &'static Contract,
    payload: Element<'_>,
    level: Level,
    show_values: bool,
) -> Vec<Finding> {
    let mut search = Search {
        outline: contract.outline(),
        level,
        show_values,
        findings: Vec::new(),
        is_exceeded: false,
    };
    search.visit(PlaceId::ROOT, payload, &Spot::ROOT);
    if search.is_exceeded {
        let more = Kind::MoreUndeclared {
            subject: contract.subject().into(),
            limit: NOTES_LIMIT as u64,
        };
        search.push(String::new(), String::new(), more, &[]);
    }
    search.findings
}

struct Search {
    outline: &'static Outline,
    level: Level,
    show_values: bool,
    findings: Vec<Finding>,
    /// Whether there was more to find.
    is_exceeded: bool,
}

/// The current position of the search. The path is written only if something is found.
struct Spot<'s> {
    /// The spot of the container, and the step from it.
    step: Option<(&'s Spot<'s>, Step<'s>)>,
    /// Whether a value around it is personal data.
    within_sensitive: bool,
    /// The evidence of the last declared property on the way.
    evidence: &'static [&'static str],
}

enum Step<'s> {
    Name(&'s str),
    Index(usize),
}

impl Spot<'_> {
    const ROOT: Spot<'static> = Spot {
        step: None,
        within_sensitive: false,
        evidence: &[],
    };

    fn path(&self) -> String {
        let mut path = String::new();
        self.write_to(&mut path);
        path
    }

    fn write_to(&self, path: &mut String) {
        if let Some((container, step)) = &self.step {
            container.write_to(path);
            match step {
                Step::Name(name) => instance_path::push_name(path, name),
                Step::Index(index) => instance_path::push_index(path, *index),
            }
        }
    }
}

impl Search {
    // descends only where the schema declares something, so no deeper than the schema does
    fn visit(&mut self, at: PlaceId, value: Element<'_>, spot: &Spot<'_>) {
        let shape = self.outline.shape(at, value.members());
        let within_sensitive = spot.within_sensitive || shape.sensitive;
        match (value.kind(), shape.item) {
            (ValueKind::String(text), _) if shape.is_extensible => {
                self.string(shape, value, text, spot);
            }
            (ValueKind::Array(items), Some(item_place)) => {
                for (index, item) in items.into_iter().enumerate() {
                    let spot = Spot {
                        step: Some((spot, Step::Index(index))),
                        within_sensitive,
                        evidence: spot.evidence,
                    };
                    self.visit(item_place, item, &spot);
                }
            }
            // for a tag that is unknown or missing, one finding of layer `schema` is enough
            (ValueKind::Object(members), _) if shape.openness == Openness::Declared => {
                self.object(shape, members, spot, within_sensitive);
            }
            _ => {}
        }
    }

    fn object(
        &mut self,
        shape: &'static Shape,
        members: Elements<'_>,
        spot: &Spot<'_>,
        within_sensitive: bool,
    ) {
        let mut expected = 0;
        for member in members {
            let Some(index) = shape.property(member, expected) else {
                self.undeclared_property(shape, member.name(), spot, within_sensitive);
                continue;
            };
            expected = index + 1;
            let declared = &shape.properties[index];
            let spot = Spot {
                step: Some((spot, Step::Name(declared.name))),
                within_sensitive,
                evidence: declared.node.node.evidence,
            };
            self.visit(*declared.place.by_tags(Some(members)), member, &spot);
        }
    }

    fn undeclared_property(
        &mut self,
        shape: &Shape,
        name: &str,
        parent: &Spot<'_>,
        within_sensitive: bool,
    ) {
        if self.is_full() {
            self.is_exceeded = true;
            return;
        }
        let owner = shape.nodes().rev().find_map(|node| node.name);
        let mut told = parent.path();
        let mut path = told.clone();
        instance_path::push_name(&mut path, name);
        let is_masked = Name::beside_declared(name, within_sensitive) == Name::Data;
        let name = if is_masked && !self.show_values {
            instance_path::push_name(&mut told, MASKED);
            None
        } else {
            push_chosen_name(&mut told, name);
            Some(shown_name(name).to_string())
        };
        let owner = owner.map(Words::Borrowed);
        self.push(told, path, Kind::UndeclaredProperty { owner, name }, &[]);
    }

    fn string(&mut self, shape: &Shape, value: Element<'_>, text: &str, spot: &Spot<'_>) {
        if self.is_exceeded {
            return;
        }
        let unknown = |node: &&Node| node.extensible && !node.values.contains_text(text);
        if let Some(node) = shape.nodes().find(unknown) {
            if self.is_full() {
                self.is_exceeded = true;
                return;
            }
            let unknown = Kind::UnknownValue {
                known: listed(node.values).into(),
                value: shown(&value.to_value(), self.show_values),
            };
            let path = spot.path();
            self.push(path.clone(), path, unknown, spot.evidence);
        }
    }

    /// No more texts are made: a payload may consist of undeclared things.
    fn is_full(&self) -> bool {
        self.findings.len() >= NOTES_LIMIT
    }

    /// `path` is the path in the payload, and `told` the same as it may be shown.
    fn push(&mut self, told: String, path: String, kind: Kind, evidence: &'static [&'static str]) {
        let finding = Finding::new(self.level, Layer::Undeclared, told, kind);
        self.findings.push(Finding {
            whereabouts: Whereabouts::Value(path),
            ..finding.with_evidence(evidence)
        });
    }
}

trait ContainsText {
    fn contains_text(&self, text: &str) -> bool;
}

impl ContainsText for [Literal] {
    fn contains_text(&self, text: &str) -> bool {
        self.iter()
            .any(|literal| matches!(literal, Literal::String(known) if *known == text))
    }
}

fn listed(values: &[Literal]) -> String {
    let mut listed: Vec<_> = values
        .iter()
        .take(VALUES_LIMIT)
        .map(|literal| match literal {
            Literal::String(text) => format!("{text:?}"),
            Literal::Integer(integer) => integer.to_string(),
        })
        .collect();
    if values.len() > VALUES_LIMIT {
        listed.push(format!("{} more", values.len() - VALUES_LIMIT));
    }
    listed.join(", ")
}
