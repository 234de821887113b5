//! Tests the acceptors of the generator's golden schemas, one per feature: they accept the
//! payloads in their folders, and nothing that jsonschema rejects.

use acceptor::{Acceptor, Answer, ask};
use fastrand::Rng;
use jsonschema::Validator;
use serde_json::Value;

macro_rules! golden {
    ($($case:ident)*) => {
        $(
            #[allow(clippy::all, clippy::pedantic, unused, unreachable_code)]
            mod $case {
                include!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/../../codegen/tests/golden/",
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

/// What the acceptor leaves to the check, shown by these payloads.
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

/// Puts values, names and tokens of one payload into another.
#[test]
fn no_golden_acceptor_accepts_what_jsonschema_rejects() {
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

/// Strings, words, punctuation, and whole values without arrays or objects in them.
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
