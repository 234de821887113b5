//! The usual way to check a payload, with nothing of this project in it.

use conversation_validator::{Answer, accept};
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
    /// It is invalid, and was accepted: the one thing that may not be.
    False,
}

pub(crate) struct Judge(Validator);

impl Judge {
    pub(crate) fn new() -> Judge {
        let schema = serde_json::from_str(conversation_client::SCHEMA).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        Judge(validator)
    }

    pub(crate) fn is_valid(&self, payload: &[u8]) -> bool {
        serde_json::from_slice::<Value>(payload).is_ok_and(|value| self.0.is_valid(&value))
    }

    pub(crate) fn compare(&self, payload: &[u8]) -> Outcome {
        match (self.is_valid(payload), accept(payload) != Answer::Unknown) {
            (true, true) => Outcome::Accepted,
            (true, false) => Outcome::Needless,
            (false, false) => Outcome::Left,
            (false, true) => Outcome::False,
        }
    }
}
