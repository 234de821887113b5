//! The usual way to check a payload, with nothing of this project in it; and what the layers
//! say that the acceptor answers for besides.

use conversation_validator::{Answer, Layer, Options, accept};
use jsonschema::Validator;
use serde_json::Value;

/// What both say of a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is valid, and was accepted.
    Accepted,
    /// It is valid, and was left to the judge.
    Needless,
    /// It is invalid, and was left to the judge.
    Left,
    /// It is invalid, and was accepted, or there is a note on it and the answer was that there
    /// is none: what may not be.
    False,
}

pub(crate) struct Judge {
    schema: Validator,
    /// With formats, which are never left to the acceptor, so that it has no say in this.
    notes: conversation_validator::Validator,
}

impl Judge {
    pub(crate) fn new() -> Judge {
        let schema = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
        let options = Options::new()
            .layers([Layer::Json, Layer::Undeclared])
            .assert_formats(true);
        Judge {
            schema: jsonschema::validator_for(&schema).expect("a schema"),
            notes: options.build(),
        }
    }

    pub(crate) fn is_valid(&self, payload: &[u8]) -> bool {
        serde_json::from_slice::<Value>(payload).is_ok_and(|value| self.schema.is_valid(&value))
    }

    pub(crate) fn compare(&self, payload: &[u8]) -> Outcome {
        let answer = accept(payload);
        if answer == Answer::Valid && !self.notes.check(payload).findings().is_empty() {
            return Outcome::False;
        }
        match (self.is_valid(payload), answer != Answer::Unknown) {
            (true, true) => Outcome::Accepted,
            (true, false) => Outcome::Needless,
            (false, false) => Outcome::Left,
            (false, true) => Outcome::False,
        }
    }
}
