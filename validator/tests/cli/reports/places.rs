//! Positions in the file, whatever it holds besides the record.

use serde_json::Value;

use crate::har::{answer, har};
use crate::packed::{gzip, zstd};
use crate::run::{Folder, bad, good};

/// The positions that the report gives of `/id`, with the records they are in.
fn places(folder: &Folder, name: &str) -> Vec<(u64, u64, u64, usize)> {
    let outcome = folder.run(&["check", "--format=json", "--layers=schema", name]);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    let number = |value: &Value| value.as_u64().expect("a number");
    report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|finding| {
            let at = &finding["at"];
            let offset = usize::try_from(number(&at["offset"])).expect("it fits");
            (
                number(&finding["record"]),
                number(&at["line"]),
                number(&at["column"]),
                offset,
            )
        })
        .collect()
}

/// Where the bad value is in `text`, by searching for it.
fn expected(text: &str) -> Vec<(u64, u64, u64, usize)> {
    text.match_indices("\"canary\"")
        .map(|(offset, _)| {
            let before = &text[..offset];
            let line = before.matches('\n').count() as u64 + 1;
            let start = before.rfind('\n').map_or(0, |newline| newline + 1);
            let column = before[start..].chars().count() as u64 + 1;
            (line, line, column, offset)
        })
        .collect()
}

#[test]
fn of_ndjson_they_are_those_in_the_file() {
    // characters of several bytes before the place, or bytes would do for columns
    let bad = bad().replacen('{', "{\"né\u{1f600}\": 1, ", 1);
    let text = format!("\n{bad}\r\n\r\n  \n{}\n{bad}\n\n   {bad}", good());
    let folder = Folder::new()
        .with("a.ndjson", &text)
        .with("a.ndjson.gz", gzip(&text))
        .with("a.jsonl.zst", zstd(&text));
    let expected = expected(&text);
    assert_eq!(expected.len(), 3);
    for name in ["a.ndjson", "a.ndjson.gz", "a.jsonl.zst"] {
        assert_eq!(places(&folder, name), expected, "{name}");
    }
}

#[test]
fn of_one_payload_over_many_lines_too() {
    let value: Value = serde_json::from_str(&bad()).expect("a payload is JSON");
    for text in [
        format!("{value:#}"),
        format!("\r\n\n{value:#}").replace('\n', "\r\n"),
    ] {
        let folder = Folder::new().with("a.json", &text);
        let found = places(&folder, "a.json");
        let expected: Vec<_> = expected(&text)
            .into_iter()
            .map(|(_, line, column, offset)| (1, line, column, offset))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn of_har_they_are_those_in_the_body_and_say_so() {
    let folder = Folder::new().with("a.har", har(&[answer(&bad())]));
    let expected = expected(&bad());
    assert_eq!(places(&folder, "a.har"), expected);
    let outcome = folder.run(&["check", "--format=json", "a.har"]);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    assert_eq!(report["findings"][0]["in_body"], true);
    let outcome = folder.run(&["check", "--quiet", "--report=github=/dev/stdout", "a.har"]);
    assert!(!outcome.stdout.contains("line="), "{}", outcome.stdout);
}
