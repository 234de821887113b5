//! The wording of findings about values: what was expected, and what kind of value was found.
//!
//! Expectations are the schema's own words, which are public. What was found is given only as its
//! kind, unless the user asked to see values.

use std::borrow::Cow;

use serde_json::Value;

use crate::printable::printable;

/// The program's own words, or those of a report that was read back.
pub type Words = Cow<'static, str>;

/// How much of a value is shown, in bytes of its JSON.
const VALUE_LIMIT: usize = 120;

/// The kind of a value.
#[must_use]
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) => match number.as_f64() {
            Some(float) if !number.is_i64() && !number.is_u64() && float.fract() != 0.0 => {
                "a number with a fraction"
            }
            _ => "an integer",
        },
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// The value itself, for a user who asked to see values.
#[must_use]
pub fn shown(value: &Value, show_values: bool) -> Option<String> {
    if !show_values {
        return None;
    }
    let mut start = Start(Vec::new());
    // the writer returns an error at the limit, and a value causes no other
    let whole = serde_json::to_writer(&mut start, value).is_ok();
    let text = String::from_utf8_lossy(&start.0);
    let cut = if whole { "" } else { "…" };
    Some(format!("{}{cut}", printable(&text)))
}

/// `a, b or c`.
#[must_use]
pub fn one_of(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

/// `1 item`, `2 items`: makes every count agree with its noun.
#[must_use]
pub fn counted(count: u64, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {}", plural(noun))
    }
}

fn plural(noun: &str) -> String {
    // `kind of finding`
    if let Some((first, rest)) = noun.split_once(" of ") {
        return format!("{} of {}", plural(first), plural(rest));
    }
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if noun.ends_with("ch") || noun.ends_with(['s', 'x']) => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

/// What was found instead of `expected`, without repeating it: a value of the right kind that is
/// still refused is out of range, or a different one.
pub(crate) fn found_instead(expected: &str, value: &Value) -> &'static str {
    let kind = kind(value);
    if !expected.contains(kind) {
        return kind;
    }
    match value {
        Value::Number(_) if kind == "an integer" => "an integer out of range",
        Value::Number(_) => "a number out of range",
        Value::String(_) => "another string",
        Value::Array(_) => "another array",
        Value::Object(_) => "another object",
        Value::Null | Value::Bool(_) => "another value",
    }
}

/// Keeps the first bytes that are written, so that a large value is not copied.
struct Start(Vec<u8>);

impl std::io::Write for Start {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let room = VALUE_LIMIT.saturating_sub(self.0.len());
        let taken = &bytes[..bytes.len().min(room)];
        self.0.extend_from_slice(taken);
        // returning zero for a non-empty slice makes the caller stop
        Ok(taken.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_shown_only_to_who_asks() {
        assert_eq!(shown(&json!("secret"), false), None);
        assert_eq!(shown(&json!("secret"), true).as_deref(), Some("\"secret\""));
    }

    #[test]
    fn a_long_value_is_cut() {
        let text = shown(&json!("x".repeat(10_000)), true).expect("it is shown");
        assert!(text.ends_with('…'), "{text}");
        assert!(text.len() < 2 * VALUE_LIMIT, "{text}");
    }

    #[test]
    fn a_number_without_a_fraction_is_an_integer() {
        assert_eq!(kind(&json!(1.0)), "an integer");
        assert_eq!(kind(&json!(1.5)), "a number with a fraction");
        assert_eq!(kind(&json!(-1)), "an integer");
    }
}
