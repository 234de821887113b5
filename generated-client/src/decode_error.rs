//! Decoding a response, and the error if that fails.

use std::fmt;

use serde_json::Value;

use crate::Conversation;
use crate::runtime::{self, Decode, Mismatch};

/// Why bytes or a value are not a [`Conversation`], or not another type of this crate, and where.
///
/// It contains no payload value, and no name that the schema does not declare: it is safe to log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Cause);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Cause {
    NotJson { line: usize, column: usize },
    Mismatch(Mismatch),
}

impl DecodeError {
    /// JSON Pointer of the value that could not be decoded; for a missing key, of the object that
    /// lacks it. Empty for the whole document.
    #[must_use]
    pub fn instance_path(&self) -> String {
        match &self.0 {
            Cause::NotJson { .. } => String::new(),
            Cause::Mismatch(mismatch) => mismatch.instance_path(),
        }
    }

    /// What was expected: `"an integer"`.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        match &self.0 {
            Cause::NotJson { .. } => "JSON",
            Cause::Mismatch(mismatch) => mismatch.expected(),
        }
    }

    /// The kind of value that was found instead: `"a string"`, `"nothing"`.
    #[must_use]
    pub fn found(&self) -> &'static str {
        match &self.0 {
            Cause::NotJson { .. } => "other text",
            Cause::Mismatch(mismatch) => mismatch.found().as_str(),
        }
    }

    /// The required key that is missing, if that is the error.
    #[must_use]
    pub fn missing_property(&self) -> Option<&'static str> {
        match &self.0 {
            Cause::NotJson { .. } => None,
            Cause::Mismatch(mismatch) => mismatch.missing_property(),
        }
    }

    /// Whether the bytes are not JSON at all, or JSON that is not read: nested deeper than 127
    /// levels, or with a number that is too large for a double.
    #[must_use]
    pub fn is_not_json(&self) -> bool {
        matches!(self.0, Cause::NotJson { .. })
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::NotJson { line, column } => {
                write!(f, "not JSON at line {line}, column {column}")
            }
            Cause::Mismatch(mismatch) => mismatch.fmt(f),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a conversation from the bytes of a response.
///
/// Equivalent to [`serde_json::from_slice`], but the error says where it occurred. It is also
/// faster, because it checks once that the bytes are UTF-8, and not for each string.
///
/// # Errors
///
/// Fails if the bytes are not UTF-8, not JSON, or nested deeper than 127 levels; if a required key
/// is missing; if a value has another JSON type than the schema declares; or if a number is too
/// large to be held.
pub fn from_slice(json: &[u8]) -> Result<Conversation, DecodeError> {
    read(json)
}

/// Decodes a conversation from a JSON value.
///
/// # Errors
///
/// Fails if a required key is missing, if a value has another JSON type than the schema declares,
/// or if an integer is too large to be held.
pub fn from_value(value: Value) -> Result<Conversation, DecodeError> {
    match runtime::decode(value) {
        Ok(read) => read.map_err(|mismatch| DecodeError(Cause::Mismatch(mismatch))),
        // a `Value` is valid JSON: its deserializer has nothing to reject
        Err(_) => Err(DecodeError(Cause::NotJson { line: 0, column: 0 })),
    }
}

/// Decodes the response of any operation.
pub(crate) fn read<T: Decode>(json: &[u8]) -> Result<T, DecodeError> {
    let not_json = |error: &serde_json::Error| {
        DecodeError(Cause::NotJson {
            line: error.line(),
            column: error.column(),
        })
    };
    let text = std::str::from_utf8(json).map_err(|error| {
        let (line, column) = place(&json[..error.valid_up_to()]);
        DecodeError(Cause::NotJson { line, column })
    })?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = runtime::decode(&mut deserializer).map_err(|error| not_json(&error))?;
    deserializer.end().map_err(|error| not_json(&error))?;
    read.map_err(|mismatch| DecodeError(Cause::Mismatch(mismatch)))
}

/// The line and column of the byte after `before`, counted as `serde_json` does: from 1, with
/// columns in bytes.
fn place(before: &[u8]) -> (usize, usize) {
    let is_break = |byte: &&u8| **byte == b'\n';
    let line = before.iter().filter(is_break).count();
    let column = before
        .iter()
        .rev()
        .take_while(|byte| !is_break(byte))
        .count();
    (line + 1, column + 1)
}

#[cfg(test)]
mod tests {
    use super::from_slice;
    use crate::ConversationId;

    #[test]
    fn invalid_utf8_is_an_error_wherever_it_is() {
        for (json, place) in [
            (&b"\xFF"[..], "line 1, column 1"),
            (b"{\"id\": 7,\n \"\xC3\x28\": 1}", "line 2, column 3"),
            (b"{\"nobody\": [\"reads \xE2\x82\"]}", "line 1, column 20"),
        ] {
            let error = from_slice(json).expect_err("no text");
            assert!(error.is_not_json());
            assert_eq!(error.to_string(), format!("not JSON at {place}"));
        }
    }

    #[test]
    fn text_that_is_not_json_is_reported_at_the_position_of_the_error() {
        let error = from_slice(b"{\"id\": 7,\n \"messages\": [}").expect_err("no JSON");
        assert_eq!(error.to_string(), "not JSON at line 2, column 15");
    }

    /// A conversation with this in the place of an undeclared value and of its own number.
    fn with(undeclared: &str, id: &str) -> String {
        let payload = include_str!("generated/fixtures/status-open.json");
        let first = format!("{{\"undeclared\": {undeclared},");
        let payload = payload.replacen('{', &first, 1);
        let start = payload.rfind("\n  \"id\": ").expect("a number") + 9;
        let end = start + payload[start..].find(',').expect("another key");
        format!("{} {id}{}", &payload[..start], &payload[end..])
    }

    #[test]
    fn what_is_too_deep_or_too_large_is_an_error() {
        let nested = |levels| "[".repeat(levels) + &"]".repeat(levels);
        for (undeclared, id, error) in [
            (nested(126), "7", None),
            (nested(127), "7", Some("not JSON")),
            ("1e308".to_owned(), "7", None),
            ("1e309".to_owned(), "7", Some("not JSON")),
            (
                "0".to_owned(),
                "9223372036854775808",
                Some("one out of range"),
            ),
            ("0".to_owned(), "1e300", Some("one out of range")),
        ] {
            let read = from_slice(with(&undeclared, id).as_bytes());
            let shown = read.err().map(|error| error.to_string());
            let is_expected = match (&shown, error) {
                (Some(shown), Some(error)) => shown.contains(error),
                (shown, error) => shown.is_none() && error.is_none(),
            };
            assert!(is_expected, "{undeclared} {id}: {shown:?}");
        }
    }

    #[test]
    fn an_integer_with_a_point_is_read_as_the_nearest_double() {
        for (written, read) in [
            ("9007199254740993", 9_007_199_254_740_993),
            ("9007199254740991.0", 9_007_199_254_740_991),
            ("9007199254740993.0", 9_007_199_254_740_992),
            ("1e18", 1_000_000_000_000_000_000),
        ] {
            let conversation = from_slice(with("0", written).as_bytes()).expect(written);
            assert_eq!(conversation.id, ConversationId::from(read), "{written}");
        }
    }

    #[test]
    fn an_undeclared_number_is_kept_as_far_as_serde_json_holds_it() {
        for (number, kept) in [
            ("18446744073709551615", "18446744073709551615"),
            ("18446744073709551617", "1.8446744073709552e+19"),
            ("0.10000000000000000001", "0.1"),
            ("1e2", "100.0"),
        ] {
            let read = from_slice(with(number, "7").as_bytes()).expect(number);
            let written = serde_json::to_value(read).expect(number);
            assert_eq!(written["undeclared"].to_string(), kept);
        }
    }
}
