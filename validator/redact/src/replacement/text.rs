//! Strings.

use serde_json::Value;

use super::demands::Demands;
use crate::key::Key;
use crate::time;
use check::contract::Literal;

/// Writes the replacement of the text `original`.
pub(super) fn write(out: &mut Vec<u8>, original: String, demands: &Demands<'_>, key: &Key) {
    let replacement = if original.is_empty() {
        Value::String(original)
    } else {
        replacement(original, demands, key)
    };
    put(out, &replacement);
}

/// Writes another UUID.
pub(super) fn write_uuid(out: &mut Vec<u8>, original: String, demands: &Demands<'_>, key: &Key) {
    match demands.allow(key.uuid(&original).into()) {
        Some(uuid) => put(out, &uuid),
        None => write(out, original, demands, key),
    }
}

/// Writes the time, shifted back by some seconds, in the form of the original.
pub(super) fn write_earlier(
    out: &mut Vec<u8>,
    original: String,
    demands: &Demands<'_>,
    by: i64,
    key: &Key,
) {
    let earlier = time::iso_back(&original, by);
    match earlier.and_then(|earlier| demands.allow(earlier.into())) {
        Some(earlier) => put(out, &earlier),
        None => write(out, original, demands, key),
    }
}

fn put(out: &mut Vec<u8>, text: &Value) {
    // writing JSON to memory cannot fail
    let _ = serde_json::to_writer(out, text);
}

fn replacement(original: String, demands: &Demands<'_>, key: &Key) -> Value {
    let original = Value::String(original);
    let text = original.as_str().unwrap_or_default();
    let is_listed = |candidate: &String| demands.texts().any(|listed| listed == candidate);
    let first = of_formats(text, demands, key)
        .chain([key.pseudonym(text)])
        .chain(of_lengths(text, demands, key))
        .chain(demands.texts().map(str::to_owned));
    first
        .chain(of_patterns(text, demands, key))
        .filter(|candidate| candidate != text || is_listed(candidate))
        .map(Value::String)
        .find(|candidate| demands.judge_alike(candidate, &original))
        .unwrap_or_else(|| key.pseudonym(text).into())
}

/// Texts in the formats that the schema asks for.
fn of_formats(text: &str, demands: &Demands<'_>, key: &Key) -> impl Iterator<Item = String> {
    let formats = demands.nodes.iter().filter_map(|node| node.format);
    formats.filter_map(move |format| {
        Some(match format {
            "date" => "1970-01-01".to_owned(),
            "date-time" => "1970-01-01T00:00:00Z".to_owned(),
            "email" => format!("{}@example.com", key.pseudonym(text)),
            "time" => "00:00:00Z".to_owned(),
            "uri" => format!("https://example.com/{}", key.pseudonym(text)),
            "uuid" => key.uuid(text),
            _ => return None,
        })
    })
}

/// Texts at the schema's bounds and just beyond them. They reveal only on which side of a bound the
/// original is.
fn of_lengths(text: &str, demands: &Demands<'_>, key: &Key) -> impl Iterator<Item = String> {
    let lengths = demands.nodes.iter().flat_map(|node| {
        let shortest = node
            .min_length
            .map(|least| [least, least.saturating_sub(1)]);
        let longest = node.max_length.map(|most| [most, most.saturating_add(1)]);
        shortest.into_iter().chain(longest).flatten()
    });
    let digits = key.digits(text);
    lengths.filter(|&length| length > 0).map(move |length| {
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        digits.chars().cycle().take(length).collect()
    })
}

/// Texts that a `pattern` may ask for: the most common ones, and the shape of the original.
fn of_patterns(text: &str, demands: &Demands<'_>, key: &Key) -> Vec<String> {
    /// The maximum number of digits of a telephone number.
    const DIALLED: usize = 15;
    if demands.nodes.iter().all(|node| node.pattern.is_none()) {
        return Vec::new();
    }
    let digits = key.digits(text);
    let dialled: String = digits.chars().take(DIALLED).collect();
    vec![
        format!("+1{}", &dialled[2..]),
        format!("1{}", &dialled[1..]),
        format!("{}@example.com", key.pseudonym(text)),
        format!("https://example.com/{}", key.pseudonym(text)),
        text.chars().map(|_| 'x').collect(),
        text.chars().map(|_| '0').collect(),
        shape(text),
    ]
}

/// The same punctuation with other letters and digits.
fn shape(text: &str) -> String {
    let blank = |c: char| match c {
        '0'..='9' => '0',
        'A'..='Z' => 'X',
        _ if c.is_ascii_punctuation() || c == ' ' => c,
        _ => 'x',
    };
    text.chars().map(blank).collect()
}

impl Demands<'_> {
    /// The texts that the schema enumerates, except the empty one.
    fn texts(&self) -> impl Iterator<Item = &'static str> {
        self.literals().filter_map(|literal| match literal {
            Literal::String(text) if !text.is_empty() => Some(*text),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The replacement of `original` if the schema has only `keywords`.
    fn replaced(original: &str, keywords: &[Value]) -> String {
        let number = |name: &str| keywords.iter().find_map(|keyword| keyword[name].as_u64());
        let has_pattern = keywords
            .iter()
            .any(|keyword| keyword["pattern"].is_string());
        let node: &'static _ = Box::leak(Box::new(check::contract::Node {
            min_length: number("minLength"),
            max_length: number("maxLength"),
            pattern: has_pattern.then_some("some"),
            ..check::contract::Node::EMPTY
        }));
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
            nodes: vec![node],
        };
        let mut out = Vec::new();
        write(&mut out, original.to_owned(), &demands, &Key::new(b"key"));
        serde_json::from_slice(&out).expect("a string is written")
    }

    fn is_pseudonym(text: &str) -> bool {
        text.starts_with("redacted_") && text.len() == 29
    }

    #[test]
    fn a_pseudonym_stands_for_any_text_but_the_empty_one() {
        assert!(is_pseudonym(&replaced("Ann", &[])));
        assert!(is_pseudonym(&replaced(&"long".repeat(1000), &[])));
        assert_eq!(replaced("Ann", &[]), replaced("Ann", &[]));
        assert_ne!(replaced("Ann", &[]), replaced("Bob", &[]));
        assert_eq!(replaced("", &[]), "");
    }

    #[test]
    fn lengths_are_met_where_the_original_meets_them_and_tell_no_more() {
        let short = [json!({"maxLength": 5})];
        for text in ["A", "Ann", "Annab"] {
            let other = replaced(text, &short);
            assert_eq!(other.len(), 5);
            assert_ne!(other, text);
        }
        assert!(is_pseudonym(&replaced("Annabel", &short)));
        let long = [json!({"minLength": 40})];
        assert_eq!(replaced(&"Annabel Lee".repeat(9), &long).len(), 40);
        assert!(is_pseudonym(&replaced("Ann", &long)));
        let very_short = [json!({"minLength": 3})];
        assert_eq!(replaced("An", &very_short).len(), 2);
        let very_long = [json!({"maxLength": 50})];
        assert_eq!(replaced(&"Ann".repeat(90), &very_long).len(), 51);
    }

    #[test]
    fn patterns_are_met_where_the_original_meets_them() {
        let number = [json!({"pattern": "^[0-9]+$"})];
        let other = replaced("15550100", &number);
        assert!(
            other.len() == 15 && other.bytes().all(|b| b.is_ascii_digit()),
            "{other}"
        );
        let number = [json!({"pattern": "^\\+[0-9]+$"}), json!({"maxLength": 16})];
        let other = replaced("+15550100", &number);
        assert!(other.starts_with("+1") && other.len() == 15, "{other}");
        assert_ne!(other, replaced("+15550101", &number));
        assert!(is_pseudonym(&replaced(
            "15550100",
            &[json!({"pattern": "^\\+"})]
        )));
        let odd = [json!({"pattern": "^[A-Z]-[0-9]{3}$"})];
        assert_eq!(replaced("B-123", &odd), "X-000");
    }

    #[test]
    fn the_original_is_never_kept_for_its_shape() {
        let other = replaced("+0", &[json!({"pattern": "^\\+"})]);
        assert!(other.starts_with("+1"), "{other}");
        assert!(is_pseudonym(&replaced(
            "X-000",
            &[json!({"pattern": "^X-"})]
        )));
    }
}
