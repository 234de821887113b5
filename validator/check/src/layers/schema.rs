//! Layer `schema`: does the payload conform?
//!
//! jsonschema decides, on the schema as it is written. What it reports about a payload that fails
//! is converted into a [`Kind`], which has its own wording.

use jsonschema::error::ValidationErrorKind;
use jsonschema::json::Json;
use jsonschema::{PatternOptions, ValidationError};
use serde_json::Value;

use crate::contract::Contract;
use crate::contract::navigation::Place;
use crate::document::{AsDocument, Element};
use crate::finding::{Finding, Level};
use crate::kind::Kind;
use crate::layer::Layer;
use crate::masking::locate;
use crate::whereabouts::Whereabouts;

mod excerpt;
mod foreign;
mod nullable;
mod violation;

pub(crate) use foreign::Foreign;

/// How many items of a payload's arrays are examined for what is wrong with them.
const ITEMS_LIMIT: usize = 20_000;

/// The compiled schema.
#[derive(Debug)]
pub(crate) struct Judge {
    contract: &'static Contract,
    /// The schema as written, which gives the verdict.
    verdict: jsonschema::Validator<AsDocument>,
    /// The same with nullable references rewritten, for payloads that fail.
    explanation: jsonschema::Validator,
}

impl Judge {
    /// Compiles the schema of a contract.
    pub(crate) fn new(contract: &'static Contract, assert_formats: bool) -> Judge {
        let schema = contract.parsed_schema();
        Judge {
            contract,
            verdict: compiled(&schema, assert_formats),
            explanation: compiled(&nullable::looked_through(schema), assert_formats),
        }
    }

    /// Whether the payload conforms.
    pub(crate) fn accepts(&self, payload: Element<'_>) -> bool {
        self.verdict.is_valid(payload)
    }

    /// Every violation of a payload that does not conform; for one with tens of thousands of
    /// values, every violation in the first of them.
    pub(crate) fn findings(&self, payload: &Value, show_values: bool) -> Vec<Finding> {
        let excerpt = excerpt::of(self.contract.root_place(), payload, ITEMS_LIMIT);
        let looked_at = excerpt.as_ref().unwrap_or(payload);
        let mut errors: Vec<_> = self.explanation.iter_errors(looked_at).collect();
        errors.retain(|error| !is_of_the_excerpt(error, payload));
        drop_repetitions(&mut errors);
        let mut findings: Vec<_> = errors
            .iter()
            .map(|error| finding(self.contract, error, payload, show_values))
            .collect();
        let subject = self.contract.subject().into();
        if excerpt.is_some() {
            findings.push(about_the_whole(Kind::TooManyItems {
                subject,
                limit: ITEMS_LIMIT as u64,
            }));
        } else if findings.is_empty() {
            // the two forms of the schema disagree, which tests rule out; the verdict stands
            findings.push(about_the_whole(Kind::Unexplained { subject }));
        }
        findings
    }
}

/// Whether an array is too short only because not all of its items are examined.
fn is_of_the_excerpt(error: &ValidationError, payload: &Value) -> bool {
    let ValidationErrorKind::MinItems { limit } = error.kind() else {
        return false;
    };
    let array = payload.pointer(error.instance_path().as_str());
    let items = array.and_then(Value::as_array);
    items.is_some_and(|items| items.len() as u64 >= *limit)
}

fn compiled<F: Json>(schema: &Value, assert_formats: bool) -> jsonschema::Validator<F> {
    jsonschema::options_for()
        .should_validate_formats(assert_formats)
        // takes time linear in the payload, for any pattern
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
        .expect("the schema in the crate compiles, as its generator checked")
}

fn finding(
    contract: &Contract,
    error: &ValidationError,
    payload: &Value,
    show_values: bool,
) -> Finding {
    let path = error.instance_path().as_str();
    let located = locate(contract.root_place(), Some(payload), path, show_values);
    // the evidence that counts is that of the missing property, not of its parent
    let missing = violation::missing_property(error);
    let about = missing.and_then(|name| property_of_definition(contract, error, name));
    let evidence = about.map_or(located.evidence(), |place| place.first().evidence);
    let nullable = located.place.is_some_and(|p| p.first().nullable);
    let kind = violation::kind(error, nullable, show_values);
    Finding {
        schema_path: Some(error.schema_path().as_str().to_owned()),
        keyword: Some(error.kind().keyword().to_owned()),
        whereabouts: Whereabouts::Value(path.to_owned()),
        ..Finding::new(Level::Error, Layer::Schema, located.instance_path, kind)
            .with_evidence(evidence)
    }
}

/// The property `name` of the definition whose `required` is violated.
fn property_of_definition(
    contract: &Contract,
    error: &ValidationError,
    name: &str,
) -> Option<Place> {
    let definition = parent(error.schema_path().as_str());
    contract
        .place_at_pointer(definition)
        .and_then(|place| place.property(name, None))
}

/// Keeps one error where several say the same thing.
///
/// A value outside a closed `enum` that also has the wrong type violates both `type` and `enum` of
/// one definition; `enum` is enough. A value that is not an object, where a tagged union is
/// expected, violates the `type` of the union and that of every branch, because an `if` about
/// properties holds for everything that has none; only the union's own error is kept.
fn drop_repetitions(errors: &mut Vec<ValidationError>) {
    let subject = |error: &ValidationError| {
        let schema_path = error.schema_path().as_str();
        (
            error.instance_path().as_str().to_owned(),
            parent(schema_path).to_owned(),
        )
    };
    // the most general definition is met first on the way down, so its error comes first
    let mut wrong_types = std::collections::HashSet::new();
    let enums: std::collections::HashSet<_> = errors
        .iter()
        .filter(|error| error.kind().keyword() == "enum")
        .map(subject)
        .collect();
    errors.retain(|error| {
        error.kind().keyword() != "type"
            || (!enums.contains(&subject(error))
                && wrong_types.insert(error.instance_path().as_str().to_owned()))
    });
}

/// The schema node that contains a keyword.
fn parent(schema_path: &str) -> &str {
    schema_path
        .rsplit_once('/')
        .map_or("", |(parent, _)| parent)
}

/// A finding that is not about a single keyword.
fn about_the_whole(kind: Kind) -> Finding {
    Finding {
        schema_path: Some(String::new()),
        whereabouts: Whereabouts::Value(String::new()),
        ..Finding::new(Level::Error, Layer::Schema, String::new(), kind)
    }
}
