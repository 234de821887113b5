//! Strings.

use serde_json::Value;

use super::Demands;
use crate::contract::Literal;

const REDACTED: &str = "redacted";

/// A text that has the format.
const OF_FORMAT: [(&str, &str); 6] = [
    ("date", "1970-01-01"),
    ("date-time", "1970-01-01T00:00:00Z"),
    ("email", "redacted@example.com"),
    ("time", "00:00:00Z"),
    ("uri", "https://example.com/redacted"),
    ("uuid", "00000000-0000-4000-8000-000000000000"),
];

/// Writes what replaces the text `original`.
pub(super) fn write(out: &mut Vec<u8>, original: String, demands: &Demands) {
    let replacement = if original.is_empty() {
        Value::String(original)
    } else {
        replacement(original, demands)
    };
    // writing JSON to memory cannot fail
    let _ = serde_json::to_writer(out, &replacement);
}

fn replacement(original: String, demands: &Demands) -> Value {
    let original = Value::String(original);
    let text = original.as_str().unwrap_or_default();
    let derived = [letters, digits, shape]
        .into_iter()
        .map(|derive| derive(text))
        .filter(|candidate| candidate != text);
    constants(demands)
        .map(str::to_owned)
        .chain(derived)
        .map(Value::String)
        .find(|candidate| demands.judge_alike(candidate, &original))
        .unwrap_or_else(|| REDACTED.into())
}

/// What may stand for any text.
fn constants(demands: &Demands) -> impl Iterator<Item = &'static str> {
    let formats = demands.nodes.iter().filter_map(|node| node.format);
    let of_format = formats.filter_map(|format| {
        let (_, text) = OF_FORMAT.iter().find(|(name, _)| *name == format)?;
        Some(*text)
    });
    let enumerated = demands.literals().filter_map(|literal| match literal {
        Literal::String(text) if !text.is_empty() => Some(*text),
        _ => None,
    });
    of_format.chain([REDACTED]).chain(enumerated)
}

/// As many letters.
fn letters(text: &str) -> String {
    text.chars().map(|_| 'x').collect()
}

/// As many digits.
fn digits(text: &str) -> String {
    text.chars().map(|_| '0').collect()
}

/// The same punctuation between other letters and digits.
fn shape(text: &str) -> String {
    let blank = |c: char| match c {
        '0'..='9' => '0',
        'A'..='Z' => 'X',
        _ if c.is_ascii_punctuation() || c == ' ' => c,
        _ => 'x',
    };
    text.chars().map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What `original` becomes where the schema says `definition` and nothing else.
    fn replaced(original: &str, keywords: &[Value]) -> String {
        let keywords = keywords
            .iter()
            .map(|keyword| {
                let compiled = jsonschema::options()
                    .should_validate_formats(true)
                    .build(keyword)
                    .expect("the test's schema compiles");
                &*Box::leak(Box::new(compiled))
            })
            .collect();
        let demands = Demands {
            keywords,
            nodes: Vec::new(),
        };
        let mut out = Vec::new();
        write(&mut out, original.to_owned(), &demands);
        serde_json::from_slice(&out).expect("a string is written")
    }

    #[test]
    fn a_constant_stands_for_any_text_but_the_empty_one() {
        assert_eq!(replaced("Ann", &[]), "redacted");
        assert_eq!(replaced(&"long".repeat(1000), &[]), "redacted");
        assert_eq!(replaced("", &[]), "");
    }

    #[test]
    fn lengths_and_patterns_are_met_where_the_original_meets_them() {
        let short = [json!({"maxLength": 5})];
        assert_eq!(replaced("Ann", &short), "xxx");
        assert_eq!(replaced("Annabel", &short), "redacted");
        let long = [json!({"minLength": 9})];
        assert_eq!(replaced("Annabel Lee", &long), "xxxxxxxxxxx");
        assert_eq!(replaced("Ann", &long), "redacted");
        let number = [json!({"pattern": "^[0-9]+$"})];
        assert_eq!(replaced("15550100", &number), "00000000");
        let number = [json!({"pattern": "^\\+[0-9]+$"}), json!({"maxLength": 16})];
        assert_eq!(replaced("+15550100", &number), "+00000000");
        assert_eq!(replaced("15550100", &number), "redacted");
        assert_eq!(
            replaced("15550100 or 15550101", &number),
            "xxxxxxxxxxxxxxxxxxxx"
        );
    }

    #[test]
    fn the_original_is_never_kept_for_its_shape() {
        assert_eq!(replaced("+0", &[json!({"pattern": "^\\+"})]), "redacted");
    }
}
