//! What an input holds: as the user said it, by its name, or by how it begins.

use std::path::Path;

use serde::de::IgnoredAny;

use crate::compression::Compression;
use check::layers::json;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// One payload.
    Json,
    /// One payload a line.
    Ndjson,
    /// What a browser or proxy saw: the answers of the operation are payloads.
    Har,
}

impl InputKind {
    /// What the name of a file says it holds, compressed or not.
    pub(super) fn of_name(path: &Path) -> Option<InputKind> {
        let (_, extension) = Compression::of_name(path);
        match extension?.as_str() {
            "json" => Some(InputKind::Json),
            "ndjson" | "jsonl" => Some(InputKind::Ndjson),
            "har" => Some(InputKind::Har),
            _ => None,
        }
    }

    /// What the first line tells, if that is enough to know it: a whole value on it makes it a
    /// record, and whether others follow does not matter.
    pub(super) fn of_first_line(start: &[u8]) -> Option<InputKind> {
        if is_har(start) {
            return Some(InputKind::Har);
        }
        let (line, has_end) = first_line(start)?;
        (has_end && is_value(line)).then_some(InputKind::Ndjson)
    }

    /// Whether there is a whole line that is not blank.
    pub(super) fn has_first_line(start: &[u8]) -> bool {
        first_line(start).is_some_and(|(_, has_end)| has_end)
    }

    /// What a longer beginning tells; it is all there is, unless it is `cut`.
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
            // one line is a record, whether others follow that were not seen, or it is cut off
            return if first.is_some() {
                InputKind::Ndjson
            } else {
                InputKind::Json
            };
        }
        // a document over several lines, as far as it goes
        if is_whole_or(start, cut) {
            return InputKind::Json;
        }
        // a line that is broken among others that are not, or all of them in the same way
        let lines = || start.split(|&byte| byte == b'\n');
        let mut first_two = lines().filter(|line| !is_blank(line)).take(2);
        if lines().any(|line| is_object(line) && is_value(line)) || first_two.all(is_object) {
            InputKind::Ndjson
        } else {
            InputKind::Json
        }
    }
}

/// Whether it begins as the one object of a HAR file does.
fn is_har(start: &[u8]) -> bool {
    let mut tokens = json::tokens(without_mark(start)).map(|token| token.spelling);
    let begins: [&[u8]; 4] = [b"{", b"\"log\"", b":", b"{"];
    begins
        .iter()
        .all(|expected| tokens.next() == Some(expected))
}

/// The first line that is not blank, and whether it has its end.
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

/// Whether it begins and ends as an object does.
fn is_object(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.starts_with(b"{") && line.ends_with(b"}")
}

/// Whether it is one value; no document goes on behind that.
fn is_value(line: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

/// Whether it is one document, or with `cut` the beginning of one.
fn is_whole_or(start: &[u8], cut: bool) -> bool {
    match serde_json::from_slice::<IgnoredAny>(start) {
        Ok(_) => true,
        Err(error) => cut && error.is_eof(),
    }
}

/// Some tools put a mark before a text.
pub(super) fn without_mark(start: &[u8]) -> &[u8] {
    start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::InputKind::{self, Har, Json, Ndjson};

    #[test]
    fn the_first_bytes_tell_documents_from_lines() {
        for (start, kind) in [
            ("{\"id\": 1}\n{\"id\": 2}\n", Ndjson),
            ("\n\n  {\"id\": 1}\r\n{\"id\": 2}", Ndjson),
            ("\u{feff}{\"id\": 1}\n{\"id\": 2}\n", Ndjson),
            ("[1]\n[2]\n", Ndjson),
            ("7\n{\"id\": 1}\n", Ndjson),
            ("\"text\"\n\"more\"\n", Ndjson),
            ("null\n{\"cut\": \n", Ndjson),
            // which no reader takes for JSON
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
            // pretty documents, one after the other, are no lines
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
    fn a_line_without_a_known_end_is_a_record() {
        assert_eq!(InputKind::of_start(b"{\"id\": \"xx", true), Ndjson);
        assert_eq!(InputKind::of_start(b"{\n\"id\": \"xx", true), Json);
        assert_eq!(InputKind::of_start(b"{\"a\":\n{\"id\": 1}\n", true), Json);
    }
}
