//! Layer `undeclared`: what a payload holds that the schema does not speak of.
//!
//! A property that no subschema declares, where others are declared, and a value outside a
//! set that grows with the server. Neither breaks a reader, both tell that the server moved.

use serde_json::Value;

use crate::contract::navigation::{Openness, Place};
use crate::contract::{Literal, Node};
use crate::evidence;
use crate::finding::{Finding, Level};
use crate::instance_path::{self, MASKED};
use crate::layer::{Layer, NOTES_LIMIT};
use crate::masking::{is_sensitive, push_chosen_name, shown_name};
use crate::message::shown;
use crate::whereabouts::Whereabouts;

/// How many values of a set are told; some sets are long.
const VALUES_LIMIT: usize = 8;

/// Everything undeclared in `payload`, up to [`NOTES_LIMIT`].
pub(crate) fn findings(payload: &Value, level: Level, show_values: bool) -> Vec<Finding> {
    let mut search = Search {
        level,
        show_values,
        path: String::new(),
        property: None,
        findings: Vec::new(),
    };
    search.visit(Place::ROOT, payload, false);
    search.findings
}

struct Search {
    level: Level,
    show_values: bool,
    /// Where the search is.
    path: String,
    /// The last declared property on the way there.
    property: Option<Place>,
    findings: Vec<Finding>,
}

impl Search {
    // goes only where the schema declares something, so no deeper than that
    fn visit(&mut self, place: Place, value: &Value, sensitive: bool) {
        match value {
            Value::String(text) => self.visit_string(place, value, text),
            Value::Array(items) => {
                let Some(item_place) = place.item(Some(value)) else {
                    return;
                };
                let sensitive = sensitive || is_sensitive(place, Some(value));
                let parent = self.path.len();
                for (index, item) in items.iter().enumerate() {
                    instance_path::push_index(&mut self.path, index);
                    self.visit(item_place, item, sensitive);
                    self.path.truncate(parent);
                }
            }
            Value::Object(_) => self.visit_object(place, value, sensitive),
            _ => {}
        }
    }

    fn visit_object(&mut self, place: Place, value: &Value, sensitive: bool) {
        // of a tag that is unknown or missing, one finding of layer `schema` says it all
        if place.openness(Some(value)) != Openness::Declared {
            return;
        }
        let sensitive = sensitive || is_sensitive(place, Some(value));
        let parent = self.path.len();
        for (name, member) in value.as_object().into_iter().flatten() {
            if let Some(declared) = place.property(name, Some(value)) {
                let outer = self.property.replace(declared);
                instance_path::push_name(&mut self.path, name);
                self.visit(declared, member, sensitive);
                self.property = outer;
            } else {
                self.undeclared_property(place, value, name, sensitive);
            }
            self.path.truncate(parent);
        }
    }

    fn undeclared_property(&mut self, place: Place, parent: &Value, name: &str, sensitive: bool) {
        let owner = place
            .chain(Some(parent))
            .filter_map(|node| node.name)
            .last();
        let owner = owner.map_or(String::new(), |owner| format!(" of {owner}"));
        let mut path = self.path.clone();
        instance_path::push_name(&mut path, name);
        let message = if sensitive && !self.show_values {
            instance_path::push_name(&mut self.path, MASKED);
            format!("expected a declared property{owner}, found another")
        } else {
            push_chosen_name(&mut self.path, name);
            let name = shown_name(name);
            format!("expected a declared property{owner}, found `{name}`")
        };
        self.push(path, message, &[]);
    }

    fn visit_string(&mut self, place: Place, value: &Value, text: &str) {
        let unknown = |node: &&Node| node.extensible && !node.values.contains_text(text);
        if let Some(node) = place.chain(Some(value)).find(unknown) {
            let evidence = self.property.map_or(&[][..], |p| p.first().evidence);
            let message = format!(
                "expected a known value ({}), found another string{}{}",
                listed(node.values),
                shown(value, self.show_values),
                evidence::in_words(evidence),
            );
            self.push(self.path.clone(), message, evidence);
        }
    }

    /// `path` is the way here as the payload has it.
    fn push(&mut self, path: String, message: String, evidence: &'static [&'static str]) {
        if self.findings.len() >= NOTES_LIMIT {
            return;
        }
        self.findings.push(Finding {
            level: self.level,
            layer: Layer::Undeclared,
            instance_path: self.path.clone(),
            schema_path: None,
            keyword: None,
            message,
            evidence,
            at: None,
            whereabouts: Whereabouts::Value(path),
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
