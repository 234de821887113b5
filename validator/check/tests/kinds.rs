//! A kind goes into a report and comes out of it as it was, and its words follow from it.

use check::kind::{JsonFault, Keyword, Kind, Nearest};
use check::position::Position;
use serde_json::json;

/// One of each, and more of what it is made of.
#[allow(clippy::too_many_lines, reason = "a table")]
fn kinds() -> Vec<(Kind, &'static str)> {
    let violation = |keyword, nullable, found: &'static str, value: Option<&str>| Kind::Violation {
        keyword,
        nullable,
        found: found.into(),
        value: value.map(str::to_owned),
    };
    let fault = |fault, position| Kind::NotJson {
        fault,
        position,
        is_cut_off: false,
    };
    let start = Some(Position::START);
    vec![
        (
            fault(JsonFault::Empty, None),
            "expected a JSON document, found nothing",
        ),
        (
            Kind::NotJson {
                fault: JsonFault::Unexpected {
                    expected: "a value".into(),
                    found: None,
                },
                position: start,
                is_cut_off: true,
            },
            "the last line is cut off; is it still being written? expected a value, found the end \
             of the document at line 1, column 1 (byte 0)",
        ),
        (
            fault(JsonFault::Trailing { is_next_line: true }, start),
            "expected the end of the document, found more at line 1, column 1 (byte 0); several \
             documents, one a line, are NDJSON",
        ),
        (
            fault(JsonFault::TooDeep { limit: 128 }, None),
            "expected fewer than 128 levels of arrays and objects, found more",
        ),
        (
            fault(
                JsonFault::Encoding {
                    found: "UTF-16 text".into(),
                },
                None,
            ),
            "expected plain UTF-8, found UTF-16 text at the beginning",
        ),
        (
            Kind::RecordTooLong {
                limit: 1,
                length: None,
                remedy: Some("do something".into()),
            },
            "expected a record of at most 1 byte, found more; do something",
        ),
        (
            Kind::Undecodable {
                problem: "expected base64, found something else".into(),
            },
            "expected base64, found something else",
        ),
        (
            Kind::NotWritable,
            "expected a value that can be written as JSON, found another",
        ),
        (
            Kind::LargeInteger {
                first_of: Some((Position::START, 2)),
            },
            "expected numbers that fit into 64 bits, found a larger integer at line 1, column 1 \
             (byte 0) (2 in all); readers round it",
        ),
        (
            Kind::DuplicateKey { count: 2 },
            "expected a key once, found it 2 times; the last one counts",
        ),
        (
            violation(
                Keyword::Type {
                    types: vec!["integer".into(), "null".into()],
                },
                true,
                "a string",
                Some("\"x\""),
            ),
            "expected an integer or null, found a string (\"x\")",
        ),
        (
            violation(
                Keyword::Enum {
                    values: vec!["\"a\"".to_owned(), "\"b\"".to_owned()],
                },
                true,
                "another string",
                None,
            ),
            "expected one of \"a\", \"b\" or null, found another string",
        ),
        (
            violation(
                Keyword::Pattern {
                    pattern: "^a$".to_owned(),
                },
                false,
                "another string",
                None,
            ),
            "expected a string that matches `^a$`, found another string",
        ),
        (
            violation(Keyword::MinItems { limit: 1 }, false, "a shorter one", None),
            "expected an array of at least 1 item, found a shorter one",
        ),
        (
            violation(
                Keyword::Minimum {
                    limit: "0.5".to_owned(),
                },
                false,
                "a smaller one",
                None,
            ),
            "expected a number of at least 0.5, found a smaller one",
        ),
        (
            Kind::MissingProperty {
                property: "id".to_owned(),
            },
            "expected property `id`, found none",
        ),
        (
            Kind::Foreign {
                subject: "an order".into(),
                found: None,
                nearest: Some(Nearest {
                    instance_path: "/data".to_owned(),
                    is_text: true,
                }),
            },
            "this is not an order: none of its properties is here (one is at #/data, as text)",
        ),
        (
            Kind::Unexplained {
                subject: "an order".into(),
            },
            "expected an order, found something else",
        ),
        (
            Kind::UndeclaredProperty {
                owner: Some("Order".into()),
                name: None,
            },
            "expected a declared property of Order, found another",
        ),
        (
            Kind::UnknownValue {
                known: "\"a\"".into(),
                value: None,
            },
            "expected a known value (\"a\"), found another string",
        ),
        (
            Kind::NotDecoded {
                accepted: false,
                property: None,
                expected: "an integer".into(),
                found: "a string".into(),
            },
            "readers with the shared types break here: expected an integer, found a string",
        ),
        (
            Kind::NotWrittenBack {
                read: "a number".into(),
                written: "nothing".into(),
            },
            "the shared types write back another value: expected a number, found nothing",
        ),
    ]
}

#[test]
fn a_kind_comes_out_of_a_report_as_it_went_in() {
    for (kind, _) in kinds() {
        let json = serde_json::to_string(&kind).expect("it can be written");
        let read: Kind = serde_json::from_str(&json).expect("it can be read");
        assert_eq!(read, kind, "{json}");
    }
}

#[test]
fn words_follow_from_a_kind() {
    for (kind, words) in kinds() {
        assert_eq!(kind.to_string(), words);
    }
}

#[test]
fn the_parameters_of_a_violation_are_beside_its_keyword() {
    let kind = Kind::Violation {
        keyword: Keyword::MaxLength { limit: 5 },
        nullable: false,
        found: "a longer one".into(),
        value: None,
    };
    let expected = json!({
        "type": "violation",
        "keyword": "maxLength",
        "limit": 5,
        "found": "a longer one",
    });
    assert_eq!(
        serde_json::to_value(kind).expect("it can be written"),
        expected
    );
}

#[test]
fn no_position_makes_two_findings_different() {
    let at = |offset: usize| Kind::NotJson {
        fault: JsonFault::InvalidByte,
        position: Some(Position::of(b"abc\ndef", offset)),
        is_cut_off: false,
    };
    assert_ne!(at(1), at(5));
    assert_eq!(at(1).anywhere(), at(5).anywhere());
}

#[test]
fn texts_of_a_payload_can_be_rewritten_wherever_they_are() {
    for (mut kind, _) in kinds() {
        let mut texts = Vec::new();
        kind.rewrite_texts(|text| {
            texts.push(text.to_owned());
            "hidden".to_owned()
        });
        for text in texts {
            assert!(!kind.to_string().contains(&text), "{kind}");
        }
    }
}
