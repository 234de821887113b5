//! The usual way, which all ratios refer to: parse to a `Value`, and ask jsonschema.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::ExitCode;

use jsonschema::Validator;
use serde_json::Value;

pub(crate) fn judge() -> Validator {
    let schema = serde_json::from_str(conversation_client::SCHEMA).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema compiles")
}

pub(crate) fn is_valid(judge: &Validator, payload: &[u8]) -> bool {
    serde_json::from_slice::<Value>(payload).is_ok_and(|value| judge.is_valid(&value))
}

/// A whole program of that kind.
pub(crate) fn program(file: &Path) -> ExitCode {
    let judge = judge();
    let file = std::fs::File::open(file).expect("the file that the benchmark wrote");
    let mut lines = BufReader::new(file);
    let mut line = Vec::new();
    let mut valid = 0;
    while lines
        .read_until(b'\n', &mut line)
        .expect("the file is read")
        > 0
    {
        valid += usize::from(is_valid(&judge, &line));
        line.clear();
    }
    println!("{valid}");
    ExitCode::SUCCESS
}
