//! The kind of an input: as the user set it, by its name, or by its beginning.

use std::path::Path;

use serde::de::IgnoredAny;

use crate::compression::Compression;
use check::layers::json;

/// The kind of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// One payload.
    Json,
    /// One payload per line.
    Ndjson,
    /// Recorded HTTP traffic; the responses of the operation are payloads.
    Har,
}

impl InputKind {
    /// The kind according to the file name, with or without a compression extension.
    pub(super) fn of_name(path: &Path) -> Option<InputKind> {
        let (_, extension) = Compression::of_name(path);
        match extension?.as_str() {
            "json" => Some(InputKind::Json),
            "ndjson" | "jsonl" => Some(InputKind::Ndjson),
            "har" => Some(InputKind::Har),
            _ => None,
        }
    }

    /// The kind according to the first line, if that is enough: a complete value on it is a record,
    /// whether or not other lines follow.
    pub(super) fn of_first_line(start: &[u8]) -> Option<InputKind> {
        if is_har(start) {
            return Some(InputKind::Har);
        }
        let (line, has_end) = first_line(start)?;
        (has_end && is_value(line)).then_some(InputKind::Ndjson)
    }

    /// Whether there is a complete line that is not blank.
    pub(super) fn has_first_line(start: &[u8]) -> bool {
        first_line(start).is_some_and(|(_, has_end)| has_end)
    }

    /// The kind according to a longer beginning. Unless it is `cut`, `start` is the whole input.
    pub(super) fn of_start(start: &[u8], cut: bool) -> InputKind {
        if let Some(kind) = InputKind::of_first_line(start) {
            return kind;
        }
        let start = without_mark(start);
        let mut lines = start
            .split(|&byte| byte == b'\n')
            .filter(|line| !is_blank(line));
        let (first, more) = (lines.next(), lines.next().is_some());
        if !more {
            // a single line is a record, whether it is the only one or cut off
            return if first.is_some() {
                InputKind::Ndjson
            } else {
                InputKind::Json
            };
        }
        // a document over several lines, as far as it is known
        if is_whole_or(start, cut) {
            return InputKind::Json;
        }
        // a broken line among valid ones, or all lines broken in the same way
        let lines = || start.split(|&byte| byte == b'\n');
        let mut first_two = lines().filter(|line| !is_blank(line)).take(2);
        if lines().any(|line| is_object(line) && is_value(line)) || first_two.all(is_object) {
            InputKind::Ndjson
        } else {
            InputKind::Json
        }
    }
}

/// Whether it begins like the object of a HAR file.
fn is_har(start: &[u8]) -> bool {
    let mut tokens = json::tokens(without_mark(start)).map(|token| token.spelling);
    let begins: [&[u8]; 4] = [b"{", b"\"log\"", b":", b"{"];
    begins
        .iter()
        .all(|expected| tokens.next() == Some(expected))
}

/// The first line that is not blank, and whether it is complete.
fn first_line(start: &[u8]) -> Option<(&[u8], bool)> {
    let mut rest = without_mark(start);
    while !rest.is_empty() {
        let end = memchr::memchr(b'\n', rest);
        let line = &rest[..end.unwrap_or(rest.len())];
        if !is_blank(line) {
            return Some((line, end.is_some()));
        }
        rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
    }
    None
}

fn is_blank(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

/// Whether it begins and ends like an object.
fn is_object(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.starts_with(b"{") && line.ends_with(b"}")
}

/// Whether the line is one complete value.
fn is_value(line: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

/// Whether it is one document, or, if it is `cut`, the beginning of one.
fn is_whole_or(start: &[u8], cut: bool) -> bool {
    match serde_json::from_slice::<IgnoredAny>(start) {
        Ok(_) => true,
        Err(error) => cut && error.is_eof(),
    }
}

/// Removes the byte order mark that some tools write.
pub(super) fn without_mark(start: &[u8]) -> &[u8] {
    start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::InputKind::{self, Har, Json, Ndjson};

    #[test]
    fn the_beginning_distinguishes_documents_from_lines() {
        for (start, kind) in [
            ("{\"id\": 1}\n{\"id\": 2}\n", Ndjson),
            ("\n\n  {\"id\": 1}\r\n{\"id\": 2}", Ndjson),
            ("\u{feff}{\"id\": 1}\n{\"id\": 2}\n", Ndjson),
            ("[1]\n[2]\n", Ndjson),
            ("7\n{\"id\": 1}\n", Ndjson),
            ("\"text\"\n\"more\"\n", Ndjson),
            ("null\n{\"cut\": \n", Ndjson),
            // not JSON for any reader
            ("{'id': 1}\n{'id': 2}\n", Ndjson),
            ("{\"id\": NaN}\n\n{\"id\": NaN}\n", Ndjson),
            ("{\"id\": {}\n, \"cut\": \n", Json),
            ("{\"id\": 1}", Ndjson),
            ("{\"id\": ", Ndjson),
            ("{\n  \"id\": 1\n}\n", Json),
            ("[\n  {\"id\": 1},\n  {\"id\": 2}\n]\n", Json),
            ("[\n{\"id\": 1}\n,\n{\"id\": 2}\n]\n", Json),
            ("{\"a\":\n{\"id\": 1}\n}", Json),
            ("{\n  \"cut\": [\n    {\"id\": 1},\n", Json),
            // several pretty-printed documents are not NDJSON
            ("{\n\"id\": 1\n}\n{\n\"id\": 2\n}\n", Json),
            ("{\"cut\": \n{\"id\": 1}\n", Ndjson),
            ("{\"cut\": \n{\"id\": 1}\n{\"id\": 2}\n", Ndjson),
            ("{\"cut\": \"te\n{\"id\": 1}\n", Ndjson),
            ("no json\n{\"id\": 1}\n", Ndjson),
            ("{\"id\": 1} {\"id\": 2}\n{\"id\": 3}\n", Ndjson),
            ("no json\nat all\n", Json),
            ("", Json),
            ("{\"log\":{\"version\":\"1.2\",\"entries\":[]}}", Har),
            ("\u{feff}\n{\n  \"log\" : {\n    \"version\"", Har),
            ("{\"log\": 1}\n{\"log\": 2}\n", Ndjson),
            ("{\"logs\":{\"version\":1}}", Ndjson),
        ] {
            assert_eq!(
                InputKind::of_start(start.as_bytes(), false),
                kind,
                "{start}"
            );
        }
    }

    #[test]
    fn a_cut_line_is_a_record() {
        assert_eq!(InputKind::of_start(b"{\"id\": \"xx", true), Ndjson);
        assert_eq!(InputKind::of_start(b"{\n\"id\": \"xx", true), Json);
        assert_eq!(InputKind::of_start(b"{\"a\":\n{\"id\": 1}\n", true), Json);
    }
}
