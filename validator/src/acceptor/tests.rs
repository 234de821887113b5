//! The acceptors of the generator's golden schemas, one for each feature: they accept the
//! payloads beside them, and nothing that jsonschema refuses.

use fastrand::Rng;
use jsonschema::Validator;
use serde_json::Value;

use super::{Acceptor, Answer, Cursor, ask};

mod any_value;
mod containers;
mod numbers;
mod strings;

macro_rules! golden {
    ($($case:ident)*) => {
        $(
            #[allow(clippy::all, clippy::pedantic, unused, unreachable_code)]
            mod $case {
                include!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/../codegen/tests/golden/",
                    stringify!($case),
                    "/acceptor.rs"
                ));
            }
        )*

        const GOLDEN: &[Case] = &[$(Case {
            name: stringify!($case),
            acceptor: $case::document,
            schema: include_str!(concat!(
                "../../../codegen/tests/golden/",
                stringify!($case),
                "/conversation.schema.json"
            )),
            payloads: include_str!(concat!(
                "../../../codegen/tests/golden/",
                stringify!($case),
                "/accept.json"
            )),
        }),*];
    };
}

include!("../../../codegen/tests/golden/index.rs");

/// What is left to the judge, as these payloads show it.
const UNUSUAL: &[&str] = &["9223372036854775807"];

struct Case {
    name: &'static str,
    acceptor: Acceptor,
    schema: &'static str,
    payloads: &'static str,
}

impl Case {
    fn judge(&self) -> Validator {
        let schema = serde_json::from_str(self.schema).expect("JSON");
        jsonschema::validator_for(&schema).expect("a schema")
    }

    /// The payloads as a server writes them.
    fn payloads(&self) -> Vec<String> {
        let payloads: Vec<Value> = serde_json::from_str(self.payloads).expect("an array");
        payloads.iter().map(Value::to_string).collect()
    }
}

#[test]
fn payloads_of_golden_schemas_are_accepted_unless_their_spelling_is_unusual() {
    for case in GOLDEN {
        for payload in case.payloads() {
            let is_accepted = ask(case.acceptor, &payload) != Answer::Unknown;
            let is_unusual = UNUSUAL.iter().any(|unusual| payload.contains(unusual));
            assert_eq!(is_accepted, !is_unusual, "{}: {payload}", case.name);
        }
    }
}

/// Values, names and signs of one payload are put into the places of those of another.
#[test]
fn no_acceptor_of_a_golden_schema_accepts_what_jsonschema_refuses() {
    let mut rng = Rng::with_seed(601);
    let (mut accepted, mut refused) = (0, 0);
    for case in GOLDEN {
        let judge = case.judge();
        let payloads = case.payloads();
        let pieces: Vec<&str> = payloads
            .iter()
            .flat_map(|payload| pieces(payload))
            .chain([
                "null",
                "1.0",
                "-1",
                "\"\"",
                "{}",
                "[]",
                "true",
                "\"\\u0061\"",
                "1e3",
            ])
            .collect();
        for _ in 0..4_000 {
            let mut text = payloads[rng.usize(..payloads.len())].clone();
            for _ in 0..rng.usize(1..=3) {
                text = replaced(&text, &pieces, &mut rng);
            }
            let is_valid = serde_json::from_str::<Value>(&text).is_ok_and(|v| judge.is_valid(&v));
            let is_accepted = ask(case.acceptor, &text) != Answer::Unknown;
            assert!(is_valid || !is_accepted, "{}: {text}", case.name);
            accepted += usize::from(is_accepted);
            refused += usize::from(!is_valid);
        }
    }
    assert!(
        accepted > 2_000 && refused > 5_000,
        "{accepted} accepted, {refused} refused"
    );
}

/// Strings, words, signs, and whole values without arrays or objects in them.
fn pieces(text: &str) -> Vec<&str> {
    let ends = |c: char| "{}[],:".contains(c);
    text.split_inclusive(ends)
        .flat_map(|piece| {
            let (word, sign) = piece.split_at(piece.len() - usize::from(piece.ends_with(ends)));
            [word, sign]
        })
        .filter(|piece| !piece.is_empty())
        .collect()
}

fn replaced(text: &str, pieces: &[&str], rng: &mut Rng) -> String {
    let own = self::pieces(text);
    if own.is_empty() {
        return text.to_owned();
    }
    let at = rng.usize(..own.len());
    let new = pieces[rng.usize(..pieces.len())];
    own.iter()
        .enumerate()
        .map(|(index, piece)| if index == at { new } else { piece })
        .collect()
}

/// Doubles of this size are 128 apart, so readers have a number above the bound.
#[test]
fn a_fraction_that_is_rounded_is_left_to_the_judge() {
    let number = Cursor::new("900000000000000064.5");
    assert!(number.number::<0, 900_000_000_000_000_065>().is_none());
    let number = Cursor::new("900000000000064.5");
    assert!(number.number::<0, 900_000_000_000_065>().is_some());
}

/// Spellings, and whether they are surely from -10 to 10, from 5 on, and up to -5.
const BOUNDED: &[(&str, [bool; 3])] = &[
    ("10", [true, true, false]),
    ("11", [false, true, false]),
    ("9.5", [true, true, false]),
    ("10.5", [false, true, false]),
    ("5", [true, true, false]),
    ("4.9", [true, false, false]),
    ("0.5", [true, false, false]),
    ("-0.5", [true, false, false]),
    ("-4.5", [true, false, false]),
    ("-5", [true, false, true]),
    ("-5.5", [true, false, true]),
    ("-9.5", [true, false, true]),
    ("-10", [true, false, true]),
    ("-10.5", [false, false, true]),
    ("-11", [false, false, true]),
];

#[test]
fn bounds_hold_on_both_sides_of_zero() {
    for (spelling, expected) in BOUNDED {
        let at = Cursor::new(spelling);
        let numbers = [
            at.number::<-10, 10>(),
            at.number::<5, { i64::MAX }>(),
            at.number::<{ i64::MIN }, -5>(),
        ];
        assert_eq!(numbers.map(|end| end.is_some()), *expected, "{spelling}");
        let integers = [
            at.integer::<-10, 10>(),
            at.integer::<5, { i64::MAX }>(),
            at.integer::<{ i64::MIN }, -5>(),
        ];
        let is_whole = !spelling.contains('.');
        let expected = expected.map(|is_within| is_within && is_whole);
        assert_eq!(integers.map(|end| end.is_some()), expected, "{spelling}");
    }
}

#[test]
fn the_length_of_a_string_is_counted_in_characters() {
    for (text, length) in [("", 0), ("ab", 2), ("é", 1), ("😀x", 2), ("中文字", 3)] {
        let text = format!("\"{text}\"");
        let at = Cursor::new(&text);
        assert!(at.sized(length, length).is_some(), "{text}");
        assert!(at.sized(length + 1, 9).is_none(), "{text}");
        assert!(length == 0 || at.sized(0, length - 1).is_none(), "{text}");
    }
}
