//! Keywords of a node that need more than a comparison.

use jsonschema::PatternOptions;
use serde_json::{Value, json};

use check::contract::Node;
use check::document::{AsDocument, Element};

type Validator = jsonschema::Validator<AsDocument>;

/// The `pattern` and `format` of a node, compiled by the reference validator.
#[derive(Default)]
pub(super) struct Assertions {
    pattern: Option<Validator>,
    format: Option<Validator>,
}

impl Assertions {
    pub(super) fn of(node: &Node) -> Assertions {
        Assertions {
            pattern: node.pattern.and_then(|p| compiled(&json!({"pattern": p}))),
            format: node.format.and_then(|f| compiled(&json!({"format": f}))),
        }
    }

    /// Whether the string matches `pattern`, if there is one.
    pub(super) fn pattern(&self, string: Element<'_>) -> Option<bool> {
        self.pattern.as_ref().map(|p| p.is_valid(string))
    }

    /// Whether the string has the `format`, if there is one.
    pub(super) fn format(&self, string: Element<'_>) -> Option<bool> {
        self.format.as_ref().map(|f| f.is_valid(string))
    }
}

/// Cannot fail: the generator checked that the keywords of the schema compile.
fn compiled(schema: &Value) -> Option<Validator> {
    jsonschema::options_for::<AsDocument>()
        .should_validate_formats(true)
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
        .ok()
}
