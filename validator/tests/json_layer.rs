//! What is no JSON gets one finding that says why, and what is gets none.

use conversation_validator::{Layer, Level, Options, Readers, Report, Validator};

/// What the layer says of a text.
fn json_only(text: impl AsRef<[u8]>) -> Report {
    Options::new()
        .layers([Layer::Json])
        .build()
        .check(text.as_ref())
}

/// What is no JSON, and why.
const REFUSED: &[(&[u8], &str)] = &[
    (b"", "expected a JSON document, found nothing"),
    (b" \r\n", "expected a JSON document, found nothing"),
    (
        b"\xEF\xBB\xBF{}",
        "expected plain UTF-8, found a byte order mark at the beginning",
    ),
    (
        b"\xFF\xFE{\0}\0",
        "expected plain UTF-8, found UTF-16 text at the beginning",
    ),
    (
        b"\0{\0\"\0a\0\"",
        "expected plain UTF-8, found UTF-16 text at the beginning",
    ),
    (
        b"{\"a\": \"x\xFF\"}",
        "expected UTF-8, found an invalid byte at line 1, column 9 (byte 8)",
    ),
    (
        b"{}\0\0",
        "expected the end of the document, found NUL bytes at line 1, column 3 (byte 2)",
    ),
    (
        b"\0\0\0\0",
        "expected a value, found a NUL byte at line 1, column 1 (byte 0)",
    ),
    (
        b"[\"\0\"]",
        "expected an escaped control character inside a string, \
         found a NUL byte at line 1, column 3 (byte 2)",
    ),
    (
        b"{\"a\":\n 1e400}",
        "expected numbers that fit into 64 bits, found a larger one at line 2, column 2 (byte 7)",
    ),
    (
        b"{\"a\": 1",
        "expected `,` or `}`, found the end of the document at line 1, column 8 (byte 7)",
    ),
    (
        b"[1, \"two",
        "expected the end of a string, found the end of the document at line 1, column 9 (byte 8)",
    ),
    (
        b"tru",
        "expected a value, found the end of the document at line 1, column 4 (byte 3)",
    ),
    (
        b"{} {}",
        "expected the end of the document, found more at line 1, column 4 (byte 3)",
    ),
    (
        b"{}\n{}\n",
        "expected the end of the document, found more at line 2, column 1 (byte 3); \
         several documents, one a line, are NDJSON",
    ),
    (
        b"[\"\\ud800\"]",
        "expected both halves of a surrogate pair (\\uD83D\\uDE00), \
         found one at line 1, column 3 (byte 2)",
    ),
    (
        b"[\"\\q\"]",
        "expected an escape (\\n, \\\", \\u0041 ...), found a letter at line 1, column 4 (byte 3)",
    ),
    (
        b"{'a': 1}",
        "expected a property name or `}`, found `'` at line 1, column 2 (byte 1)",
    ),
    (
        b"{\"a\": 1,}",
        "expected a property name, found `}` at line 1, column 9 (byte 8)",
    ),
    (
        b"[1 2]",
        "expected `,` or `]`, found a digit at line 1, column 4 (byte 3)",
    ),
    (
        b"[1,]",
        "expected a value, found `]` at line 1, column 4 (byte 3)",
    ),
    (
        b"{\"a\" 1}",
        "expected `:`, found a digit at line 1, column 6 (byte 5)",
    ),
    (
        b"<html>",
        "expected a value, found `<` at line 1, column 1 (byte 0)",
    ),
    (
        b"[-]",
        "expected a digit, found `]` at line 1, column 3 (byte 2)",
    ),
];

#[test]
fn what_is_no_json_is_told_in_one_finding() {
    let deep_arrays = "[".repeat(10_000);
    let deep_objects = r#"{"a":"#.repeat(10_000);
    let deep: [(&[u8], &str); 2] = [
        (
            deep_arrays.as_bytes(),
            "expected fewer than 128 levels of arrays and objects, \
             found more at line 1, column 128 (byte 127)",
        ),
        (
            deep_objects.as_bytes(),
            "expected fewer than 128 levels of arrays and objects, \
             found more at line 1, column 636 (byte 635)",
        ),
    ];
    let validator = Validator::new();
    for (text, message) in REFUSED.iter().chain(&deep) {
        let shown = String::from_utf8_lossy(&text[..text.len().min(20)]);
        for report in [json_only(text), validator.check(text)] {
            let [finding] = report.findings() else {
                panic!("{shown:?} has other than one finding:\n{report}");
            };
            assert_eq!(finding.message, *message, "{shown:?}");
            assert_eq!(finding.level, Level::Error);
            assert_eq!(finding.layer, Layer::Json);
            assert_eq!(finding.instance_path, "");
            assert_eq!(finding.schema_path, None);
            assert_eq!(finding.keyword, None);
            assert_eq!(report.readers(), Readers::NotTried);
        }
    }
}

#[test]
fn json_of_any_spelling_passes() {
    let just_deep_enough = "[".repeat(127) + &"]".repeat(127);
    let cases: &[&[u8]] = &[
        b" {} \r\n\t",
        b"[]",
        b"null",
        b"\"\"",
        b"-0",
        b"[1e-400, 1E+2, 0.5, -1.25e3]",
        b"[18446744073709551615, -9223372036854775808]",
        b"100000000000000000000e0",
        b"\"\\ud83d\\ude00 \\u0000 \\/ \xC3\xA9 \x7F\"",
        just_deep_enough.as_bytes(),
    ];
    for text in cases {
        let report = json_only(text);
        assert!(report.findings().is_empty(), "{report}");
    }
}

#[test]
fn integers_beyond_64_bits_are_told_because_readers_round_them() {
    for text in ["18446744073709551616", "-9223372036854775809"] {
        let report = json_only(format!("{{\"a\": {text}}}"));
        assert_eq!(
            report.to_string(),
            "error json #: expected numbers that fit into 64 bits, found a larger integer at \
             line 1, column 7 (byte 6); readers round it\n"
        );
    }
    let two = json_only("[18446744073709551616, 1e19, 18446744073709551617]");
    assert!(two.to_string().contains("(2 in all)"), "{two}");
}

#[test]
fn no_json_is_a_finding_whatever_layers_are_asked() {
    for layer in Layer::ALL {
        let report = Options::new().layers([layer]).build().check(b"{");
        assert!(!report.conforms(), "{layer}");
    }
}

#[test]
fn a_value_that_is_nested_too_deep_is_a_finding_too() {
    let nested = |levels| {
        (0..levels).fold(serde_json::Value::Null, |value, _| {
            serde_json::Value::Array(vec![value])
        })
    };
    let validator = Validator::new();
    let report = validator.check_value(&nested(128));
    assert_eq!(report.findings()[0].layer, Layer::Json);
    let report = validator.check_value(&nested(127));
    assert_eq!(report.findings()[0].layer, Layer::Schema);
}
