//! What a payload, a key or a path says stays text, in every format.

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};

use super::reports;
use crate::run::{Folder, good};

/// Names that mean something to a format, or to a terminal.
fn hostile() -> Vec<String> {
    let mut names: Vec<String> = [
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "]]><evil/>",
        "::error::planted",
        "\n::error file=x::planted",
        "%0A::error::planted",
        "\u{1b}[31mred\u{1b}[0m",
        "\u{9b}31m",
        "\u{202e}backwards",
        "~/",
        "",
        "[planted](https://evil.example)",
        "![planted](https://evil.example/x.png)",
        "https://evil.example/planted",
        "www.evil.example",
        "# heading\n\n# heading",
        "``` | ``planted`` | `",
        "| planted | row |",
        "{0} {planted}",
        "\u{0}\u{b}\u{fffe}\u{ffff}",
        "&lt;planted&gt;",
        "@planted #1",
        "\\",
        "\"",
    ]
    .map(str::to_owned)
    .to_vec();
    names.push("x".repeat(1_000_000));
    names
}

#[test]
fn what_means_something_to_a_format_is_escaped_in_it() {
    for name in hostile() {
        let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
        payload[&name] = json!(1);
        payload["id"] = json!(&name);
        payload["meta"][&name] = json!({ &name: [1] });
        let folder = Folder::new().with("in/a.json", payload.to_string());
        let (outcome, reports) = reports(&folder, &["in", "--show-values"]);
        assert_eq!(outcome.code, Some(1));
        assert_harmless(&name, "stdout", &outcome.stdout);
        for (format, text) in &reports {
            assert_harmless(&name, format, text);
            assert_format(&name, format, text);
        }
    }
}

#[cfg(unix)]
#[test]
fn so_is_the_name_of_a_file() {
    for name in hostile() {
        let file = name.replace(['/', '\0'], "_");
        if file.is_empty() || file.len() > 200 {
            continue;
        }
        let folder = Folder::new()
            .with(&format!("in/{file}.json"), "{")
            .with(&format!("in/{file}.json.gz"), "no gzip");
        let (outcome, reports) = reports(&folder, &["in"]);
        assert_eq!(outcome.code, Some(3), "{}", outcome.stderr);
        for (format, text) in &reports {
            assert_harmless(&file, format, text);
            assert_format(&file, format, text);
        }
    }
}

/// No character gets through that moves a cursor, and no text is endless.
fn assert_harmless(name: &str, format: &str, text: &str) {
    let of_terminals = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(
        !text.contains(of_terminals),
        "{format} of {name:?}: {text:?}"
    );
    assert!(text.len() < 1_000_000, "{format}: {} bytes", text.len());
}

fn assert_format(name: &str, format: &str, text: &str) {
    match format {
        "json" => {
            let parsed: Result<Value, _> = serde_json::from_str(text);
            assert!(parsed.is_ok(), "{format} of {name:?}");
        }
        "sarif" => {
            let parsed: Result<Value, _> = serde_json::from_str(text);
            for message in messages(&parsed.expect("it is JSON")) {
                // which would begin the address of a link (3.11.6 of the specification)
                let message = message.replace("\\]", "");
                assert!(!message.contains("]("), "{name:?}: {message}");
            }
        }
        "ndjson" => {
            for line in text.lines() {
                let parsed: Result<Value, _> = serde_json::from_str(line);
                assert!(parsed.is_ok(), "{format} of {name:?}");
            }
        }
        "github" => {
            for line in text.lines() {
                let command = ["::error ", "::warning ", "::notice "];
                assert!(
                    command.iter().any(|c| line.starts_with(c)),
                    "{name:?}: {line}"
                );
                assert!(line.contains("title="), "{name:?}: {line}");
            }
        }
        "junit" => {
            assert!(
                !text.contains("<evil") && !text.contains("<script"),
                "{text}"
            );
            assert!(!text.contains(['\u{fffe}', '\u{ffff}']), "{text}");
        }
        "html" => {
            assert!(
                !text.contains("<script>alert") && !text.contains("<img"),
                "{name:?}"
            );
        }
        "markdown" => assert_plain(name, text),
        _ => {}
    }
}

/// The texts of all messages of a SARIF report.
fn messages(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(messages).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, value)| match value.as_str() {
                Some(text) if name == "text" => vec![text.to_owned()],
                _ => messages(value),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Nothing comes of planted text but code.
fn assert_plain(name: &str, text: &str) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH;
    let mut in_cells = 0;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(
                Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::CodeBlock(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_) => panic!("{name:?} makes more than text: {event:?}\n{text}"),
            Event::Start(Tag::TableCell) => in_cells += 1,
            Event::Text(text) => {
                for planted in ["planted", "evil", "heading"] {
                    assert!(!text.contains(planted), "{name:?} is no code: {text}");
                }
            }
            _ => {}
        }
    }
    let rows = text.lines().filter(|line| line.starts_with("| ")).count();
    // a bar in a planted text makes no cell: tables have six and seven columns
    assert!(
        in_cells % 6 == 0 || in_cells % 7 == 0 || in_cells > rows,
        "{name:?}\n{text}"
    );
    let columns: Vec<_> = text
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(cells)
        .collect();
    assert!(
        columns.iter().all(|count| [6, 7].contains(count)),
        "{name:?}: {columns:?}\n{text}"
    );
}

/// The cells of a row, as GitHub cuts it: a bar behind a backslash is text.
fn cells(row: &str) -> usize {
    row.replace("\\|", "").matches('|').count() - 1
}

#[test]
fn no_value_and_no_name_that_is_data_is_in_any_report() {
    let mut payload: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    let planted = json!({"canary-name": "canary-value", "canary\u{1f600}": ["canary"]});
    for place in ["custom_attributes", "additional_attributes"] {
        payload[place] = planted.clone();
    }
    payload["meta"]["sender"]["custom_attributes"] = planted.clone();
    payload["status"] = json!("canary");
    payload["id"] = json!("canary");
    payload["messages"] =
        json!([{"content": {"canary": 1}, "sender": {"type": "canary"}}, "canary"]);
    payload["undeclared"] = planted;
    let text = payload.to_string();
    // duplicate keys are pointed to by their names
    let text = text.replace("\"canary-name\":", "\"canary-name\":1,\"canary-name\":");
    let folder = Folder::new()
        .with("in/a.json", &text)
        .with("in/b.json", format!("{text}canary"))
        .with("in/c.ndjson", format!("{text}\n").repeat(3));
    // the outcome of every run is searched for the canary
    let layers = "--layers=json,schema,undeclared,types,roundtrip";
    let (outcome, reports) = reports(&folder, &["in", layers]);
    assert_eq!(outcome.code, Some(1));
    for (format, text) in reports {
        assert!(!text.contains("canary"), "{format}: {text}");
        assert!(text.len() > 50, "{format} says nothing: {text}");
    }
}

/// What follows from a profile holds no value either: coverage, suggestions and drift.
#[test]
fn no_value_is_in_what_the_reports_tell_of_a_profile() {
    let mut drifted: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    let planted = json!({"canary-name": ["canary-value", 4_242_424_242_u64]});
    drifted["status"] = json!("canary");
    drifted["muted"] = json!(null);
    drifted["unread_count"] = json!(4_242_424_242_u64);
    drifted["priority"] = json!(["canary", 4_242_424_242_u64]);
    drifted["custom_attributes"] = planted.clone();
    drifted["reply_allowed"] = planted.clone();
    drifted["meta"]["sender"]["brand_new"] = json!("canary");
    drifted["meta"]["sender"]["custom_attributes"] = planted;
    let members = drifted.as_object_mut().expect("a payload is an object");
    members.remove("can_reply");
    let folder = Folder::new()
        .with("old.ndjson", format!("{}\n", good()).repeat(200))
        .with("new.ndjson", format!("{}\n{drifted}\n", good()).repeat(100));
    let old = folder.run(&["check", "--quiet", "old.ndjson", "--profile=old"]);
    assert_eq!(old.code, Some(0), "{}", old.stderr);
    let (outcome, reports) = reports(&folder, &["new.ndjson", "--against=old"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    for (format, text) in &reports {
        for planted in ["canary", "4242424242", "4,242,424,242"] {
            assert!(!text.contains(planted), "{format}: {planted} in {text}");
        }
        let told: &[&str] = match *format {
            "html" => &["id=\"suggestion-4\"", "id=\"drift\"", "absent more often"],
            "markdown" => &["### Coverage", "### Drift", "absent more often"],
            _ => &["reply_allowed"],
        };
        for told in told {
            assert!(text.contains(told), "{format} does not tell {told}: {text}");
        }
    }
}
