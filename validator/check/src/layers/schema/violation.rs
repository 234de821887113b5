//! Converts a violation that jsonschema reports into a kind of finding.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde_json::Value;

use crate::kind::{Keyword, Kind, Words};
use crate::message::{found_instead, kind as value_kind, shown};

/// The property whose absence is the violation, if it is about one.
pub(super) fn missing_property<'e>(error: &'e ValidationError) -> Option<&'e str> {
    match error.kind() {
        ValidationErrorKind::Required { property } => property.as_str(),
        _ => None,
    }
}

/// What was expected and what was found, without a value unless the user asked for values.
pub(super) fn kind(error: &ValidationError, nullable: bool, show_values: bool) -> Kind {
    if let Some(name) = missing_property(error) {
        return Kind::MissingProperty {
            property: name.to_owned(),
        };
    }
    let value = error.instance().as_ref();
    let (keyword, found) = violated(error.kind(), nullable, value);
    Kind::Violation {
        keyword,
        nullable,
        found: Words::Borrowed(found),
        value: shown(value, show_values),
    }
}

/// The keyword, and the kind of what was found instead of what it demands.
fn violated(kind: &ValidationErrorKind, nullable: bool, value: &Value) -> (Keyword, &'static str) {
    match kind {
        ValidationErrorKind::Type { kind } => {
            let types = types(kind, nullable);
            let keyword = Keyword::Type { types };
            let found = found_instead(&keyword.expectation(), value);
            (keyword, found)
        }
        ValidationErrorKind::Enum { options } => {
            let options = options.as_array().map_or(&[][..], Vec::as_slice);
            let values = options.iter().map(Value::to_string).collect();
            (Keyword::Enum { values }, found_beside(options, value))
        }
        ValidationErrorKind::Minimum { limit } => {
            let limit = limit.to_string();
            let found = if is_out_of_range(value) {
                "a smaller one, out of range for 64 bits"
            } else {
                "a smaller one"
            };
            (Keyword::Minimum { limit }, found)
        }
        ValidationErrorKind::Maximum { limit } => {
            let limit = limit.to_string();
            let found = if is_out_of_range(value) {
                "a larger one, out of range for 64 bits"
            } else {
                "a larger one"
            };
            (Keyword::Maximum { limit }, found)
        }
        &ValidationErrorKind::MinLength { limit } => {
            (Keyword::MinLength { limit }, "a shorter one")
        }
        &ValidationErrorKind::MaxLength { limit } => (Keyword::MaxLength { limit }, "a longer one"),
        &ValidationErrorKind::MinItems { limit } => (Keyword::MinItems { limit }, "a shorter one"),
        &ValidationErrorKind::MaxItems { limit } => (Keyword::MaxItems { limit }, "a longer one"),
        ValidationErrorKind::Pattern { pattern } => {
            let pattern = pattern.clone();
            (Keyword::Pattern { pattern }, "another string")
        }
        ValidationErrorKind::Format { format } => {
            let format = format.clone();
            (Keyword::Format { format }, "another string")
        }
        // not in the dialect of the schema
        other => {
            let name = other.keyword().to_owned();
            (Keyword::Other { name }, value_kind(value))
        }
    }
}

/// Whether a value is an integer that no integer of the types can hold.
fn is_out_of_range(value: &Value) -> bool {
    value_kind(value) == "an integer"
        && match value.as_f64() {
            // if the integer is written as a float, the largest ones round to the bound
            Some(float) if value.is_f64() => !(-MAX..MAX).contains(&float),
            _ => !value.is_i64(),
        }
}

/// One more than the largest 64-bit integer.
const MAX: f64 = 9_223_372_036_854_775_808.0;

/// How to describe a value that is none of the options.
fn found_beside(options: &[Value], value: &Value) -> &'static str {
    match value {
        Value::String(_) if options.iter().any(Value::is_string) => "another string",
        Value::Number(_) if options.iter().any(Value::is_number) => match value_kind(value) {
            "an integer" => "another integer",
            kind => kind,
        },
        _ => value_kind(value),
    }
}

/// The names of types, `null` last.
fn types(types: &TypeKind, nullable: bool) -> Vec<Words> {
    let mut names: Vec<&'static str> = match types {
        TypeKind::Single(only) => vec![only.as_str()],
        TypeKind::Multiple(many) => many.iter().map(jsonschema::JsonType::as_str).collect(),
    };
    let count = names.len();
    names.retain(|name| *name != "null");
    if nullable || names.len() < count {
        names.push("null");
    }
    names.into_iter().map(Words::Borrowed).collect()
}
