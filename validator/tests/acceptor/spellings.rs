//! Spellings of the same thing that are easy to get wrong, one at a time, in a payload that is
//! valid otherwise.

use conversation_validator::{Answer, accept};

use super::judge::Judge;

const PAYLOAD: &str = include_str!("../../../schema/payloads/accept/sender-contact.json");

/// A spelling of `unread_count`, and whether it is surely valid.
const COUNTS: &[(&str, bool)] = &[
    ("0", true),
    ("7", true),
    ("12345678", true),
    ("123456789", true),
    ("999999999999999999", true),
    ("7.0", true),
    ("7.000", true),
    ("999999999999999.0", true),
    // valid, and not worth the time
    ("9223372036854775807", false),
    ("9999999999999999.0", false),
    ("7e0", false),
    ("-0", false),
    // invalid
    ("07", false),
    ("00", false),
    ("-1", false),
    ("7.5", false),
    ("7.", false),
    (".7", false),
    ("+7", false),
    ("7e", false),
    ("9223372036854775808", false),
    ("7a", false),
    ("7 7", false),
    ("0x7", false),
    ("\"7\"", false),
    ("null", false),
    ("", false),
];

/// A spelling of `updated_at`, which is a number from -210866803200 to 9224318016000.
const NUMBERS: &[(&str, bool)] = &[
    ("0", true),
    ("0.0", true),
    ("1758986898.5005481", true),
    ("99999999999.9", true),
    ("9224318016000", true),
    ("9224318015999.999", true),
    ("-0.0", true),
    ("-0.5", true),
    ("-1", true),
    ("-210866803200", true),
    // valid, and not worth the time
    ("1e9", false),
    ("-210866803200.0", false),
    ("9224318016000.0", false),
    // invalid
    ("9224318016000.5", false),
    ("9224318016001", false),
    ("-210866803200.5", false),
    ("-210866803201", false),
    ("00.5", false),
    ("1.5.", false),
    ("1.e5", false),
    ("1..5", false),
    ("1e400", false),
];

/// A string that may be anything.
const STRINGS: &[(&str, bool)] = &[
    (r#""""#, true),
    (r#""\"\\\/\b\f\n\r\t""#, true),
    (r#""\u0000\uFFFF\u00e9""#, true),
    (r#""\ud83d\ude00""#, true),
    ("\"\u{7f}\u{e9}\u{1f600}\u{2028}\"", true),
    ("\"12345678\"", true),
    ("\"1234567\\\"\"", true),
    // invalid
    (r#""\ud83d""#, false),
    (r#""\ude00""#, false),
    (r#""\ud83d\ud83d""#, false),
    (r#""\ud83d\n""#, false),
    (r#""\ud83dx""#, false),
    (r#""\u12""#, false),
    (r#""\u+123""#, false),
    (r#""\x41""#, false),
    (r#""\""#, false),
    ("\"\t\"", false),
    ("\"\0\"", false),
    ("\"1234567\u{1f}\"", false),
    ("\"open", false),
    ("'x'", false),
];

/// The payload with this spelling of the value of `member`.
fn with(member: &str, spelling: &str) -> String {
    let name = format!("\n  \"{member}\": ");
    let start = PAYLOAD.find(&name).expect("it stands in the payload") + name.len();
    let end = start + PAYLOAD[start..].find(",\n").expect("another follows");
    [&PAYLOAD[..start], spelling, &PAYLOAD[end..]].concat()
}

fn holds(member: &str, cases: &[(&str, bool)]) {
    let judge = Judge::new();
    for (spelling, is_accepted) in cases {
        let text = with(member, spelling);
        let answer = accept(text.as_bytes());
        assert_eq!(
            answer == Answer::Valid,
            *is_accepted,
            "{member}: {spelling}"
        );
        assert!(
            !is_accepted || judge.is_valid(text.as_bytes()),
            "{member}: {spelling}"
        );
    }
}

#[test]
fn integers() {
    holds("unread_count", COUNTS);
}

#[test]
fn numbers() {
    holds("updated_at", NUMBERS);
}

#[test]
fn strings() {
    holds("uuid", STRINGS);
}

/// At every length up to three words of eight bytes, the end and what may not be in a string
/// are seen at each place.
#[test]
fn strings_of_every_length() {
    let mut cases = Vec::new();
    for length in 0..=26 {
        let plain = "x".repeat(length);
        cases.push((format!("\"{plain}\""), true));
        for at in 0..length {
            for (piece, is_accepted) in
                [("\u{1}", false), ("\\n", true), ("\\q", false), ("é", true)]
            {
                let text = format!("\"{}{piece}{}\"", &plain[..at], &plain[at..]);
                cases.push((text, is_accepted));
            }
        }
    }
    let cases: Vec<(&str, bool)> = cases.iter().map(|(text, is)| (&**text, *is)).collect();
    holds("uuid", &cases);
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    holds(
        "custom_attributes",
        &[
            (&nested(50), true),
            (&nested(98), true),
            (&nested(99), false),
        ],
    );
    let deep = "[".repeat(1_000_000);
    holds("custom_attributes", &[(&deep, false)]);
}

/// That a name comes twice in a free-form object is told, so such a payload is not silent; with
/// names that are escaped, or very many, somebody has to look.
#[test]
fn names_that_come_twice_are_noted() {
    let noted = |attributes: &str| {
        let text = with("custom_attributes", attributes);
        match accept(text.as_bytes()) {
            Answer::Valid => false,
            Answer::ValidWithNotes => true,
            other => panic!("{attributes}: {other:?}"),
        }
    };
    assert!(!noted("{}"));
    assert!(!noted("{ }"));
    assert!(!noted(r#"{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}"#));
    assert!(noted(r#"{"a":1,"a":1}"#));
    assert!(noted(r#"{"b":{"a":1,"c":[],"a":1}}"#));
    assert!(noted(r#"{"a":1,"\u0061":1}"#));
    let many = |count: usize| {
        let members: Vec<_> = (0..count).map(|n| format!("\"k{n}\":{n}")).collect();
        format!("{{{}}}", members.join(","))
    };
    assert!(!noted(&many(16)));
    assert!(noted(&many(17)));
}
