//! What the schema demands of a scalar, keyword by keyword.
//!
//! Each keyword is compiled separately by the library that checks payloads, so its meaning is the
//! same here.

use std::collections::HashMap;

use jsonschema::{PatternOptions, Validator};
use serde_json::{Value, json};

use check::contract::Contract;
use check::masking::Spot;

/// The keywords that may apply to a scalar.
const ASSERTIONS: [&str; 8] = [
    "type",
    "enum",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "format",
];

/// The compiled keywords of a contract.
pub(super) struct Keywords {
    /// Many definitions share the same demands, for example to be an integer.
    compiled: Vec<Validator>,
    of_node: HashMap<&'static str, Vec<usize>>,
}

impl Keywords {
    pub(super) fn of(contract: &Contract) -> Keywords {
        let schema = contract.parsed_schema();
        let mut compiled = Vec::new();
        let mut known = HashMap::new();
        let mut of_node = HashMap::new();
        for node in contract.nodes() {
            let Some(definition) = schema.pointer(node.pointer) else {
                continue;
            };
            let demands = demands(definition).into_iter().map(|demand| {
                *known.entry(demand.to_string()).or_insert_with(|| {
                    compiled.push(validator(&demand));
                    compiled.len() - 1
                })
            });
            of_node.insert(node.pointer, demands.collect());
        }
        Keywords { compiled, of_node }
    }

    /// Everything that the schema demands of the scalar at `spot`; empty if it demands nothing.
    pub(super) fn at(&self, spot: Spot<'_>) -> Vec<&Validator> {
        let Some(place) = spot.place else {
            return Vec::new();
        };
        place
            .chain(spot.value)
            .filter_map(|node| self.of_node.get(node.pointer))
            .flatten()
            .map(|&index| &self.compiled[index])
            .collect()
    }
}

/// A separate schema for each keyword in `definition` that applies to scalars.
fn demands(definition: &Value) -> Vec<Value> {
    let mut demands: Vec<_> = ASSERTIONS
        .iter()
        .filter_map(|&keyword| Some(json!({ keyword: definition.get(keyword)? })))
        .collect();
    // an unknown value is not a violation, but a note
    if let Some(known) = definition.get("x-extensible-enum") {
        demands.push(json!({"if": {"type": "string"}, "then": {"enum": known}}));
    }
    demands
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options()
        // a user who asserts formats must get the same violations as before
        .should_validate_formats(true)
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
        .expect("a part of the schema in the crate compiles")
}
