//! What a violation says, from its kind.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;

use crate::message::{counted, found_instead, kind, missing_in_words, one_of, shown};

/// The property whose absence is the violation, if that is what it is.
pub(super) fn missing_property<'e>(error: &'e ValidationError) -> Option<&'e str> {
    match error.kind() {
        Kind::Required { property } => property.as_str(),
        _ => None,
    }
}

/// What was expected and what was found, without a value unless the user asked for them.
pub(super) fn message(error: &ValidationError, nullable: bool, show_values: bool) -> String {
    let value = error.instance().as_ref();
    if let Some(name) = missing_property(error) {
        return missing_in_words(name);
    }
    let (mut expected, found) = match error.kind() {
        Kind::Type { kind: types } => {
            let expected = types_in_words(types, nullable);
            let found = found_instead(&expected, value);
            (expected, found)
        }
        other => expectation(other, value),
    };
    if nullable && !expected.ends_with("null") {
        expected.push_str(" or null");
    }
    format!(
        "expected {expected}, found {found}{}",
        shown(value, show_values)
    )
}

fn expectation(violated: &Kind, value: &Value) -> (String, &'static str) {
    match violated {
        Kind::Enum { options } => enumeration(options, value),
        Kind::Minimum { limit } => {
            let found = if is_out_of_range(value) {
                "a smaller one, out of range for 64 bits"
            } else {
                "a smaller one"
            };
            (format!("a number of at least {limit}"), found)
        }
        Kind::Maximum { limit } => {
            let found = if is_out_of_range(value) {
                "a larger one, out of range for 64 bits"
            } else {
                "a larger one"
            };
            (format!("a number of at most {limit}"), found)
        }
        Kind::MinLength { limit } => (
            format!("a string of at least {}", counted(*limit, "character")),
            "a shorter one",
        ),
        Kind::MaxLength { limit } => (
            format!("a string of at most {}", counted(*limit, "character")),
            "a longer one",
        ),
        Kind::MinItems { limit } => (
            format!("an array of at least {}", counted(*limit, "item")),
            "a shorter one",
        ),
        Kind::MaxItems { limit } => (
            format!("an array of at most {}", counted(*limit, "item")),
            "a longer one",
        ),
        Kind::Pattern { pattern } => (
            format!("a string that matches `{pattern}`"),
            "another string",
        ),
        Kind::Format { format } => (
            format!("a string in the format `{format}`"),
            "another string",
        ),
        // not in the dialect of the schema; still no reason to be silent
        other => (format!("what `{}` demands", other.keyword()), kind(value)),
    }
}

/// Whether a value is an integer that no integer of the types can hold.
fn is_out_of_range(value: &Value) -> bool {
    kind(value) == "an integer"
        && match value.as_f64() {
            // where an integer is written as a float, the last of them round to the bound
            Some(float) if value.is_f64() => !(-MAX..MAX).contains(&float),
            _ => !value.is_i64(),
        }
}

/// One more than the greatest integer of 64 bits.
const MAX: f64 = 9_223_372_036_854_775_808.0;

fn enumeration(options: &Value, value: &Value) -> (String, &'static str) {
    let options = options.as_array().map_or(&[][..], Vec::as_slice);
    let found = match value {
        Value::String(_) if options.iter().any(Value::is_string) => "another string",
        Value::Number(_) if options.iter().any(Value::is_number) => match kind(value) {
            "an integer" => "another integer",
            kind => kind,
        },
        _ => kind(value),
    };
    let options: Vec<_> = options.iter().map(Value::to_string).collect();
    match options.as_slice() {
        [only] => (only.clone(), found),
        many => (format!("one of {}", many.join(", ")), found),
    }
}

fn types_in_words(types: &TypeKind, nullable: bool) -> String {
    let mut names: Vec<&str> = match types {
        TypeKind::Single(only) => vec![only.as_str()],
        TypeKind::Multiple(many) => many.iter().map(jsonschema::JsonType::as_str).collect(),
    };
    let count = names.len();
    names.retain(|name| *name != "null");
    if nullable || names.len() < count {
        names.push("null");
    }
    one_of(&names.into_iter().map(type_in_words).collect::<Vec<_>>())
}

fn type_in_words(name: &str) -> String {
    match name {
        "null" => name.to_owned(),
        "integer" | "array" | "object" => format!("an {name}"),
        _ => format!("a {name}"),
    }
}
