//! Assertions for the tests of services. Like `assert!`, they panic. Nothing else in this crate
//! panics, whatever a payload contains.

use std::fmt::Write as _;
use std::sync::LazyLock;

use serde::Serialize;

use crate::Validator;
use check::finding::Level;
use check::report::Report;

/// How many findings a failed assertion prints.
const LIMIT: usize = 50;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(Validator::new);

/// Asserts that these bytes are a response that the service could send.
///
/// ```no_run
/// use conversation_validator::assert_conforms;
///
/// assert_conforms(std::fs::read("stub.json").expect("the stub"));
/// ```
///
/// # Panics
///
/// If the payload does not conform; the message lists the findings, without values.
#[track_caller]
pub fn assert_conforms(payload: impl AsRef<[u8]>) {
    assert_report(&VALIDATOR.check(payload.as_ref()));
}

/// Asserts that `payload`, serialized, is a response that the service could send.
///
/// # Panics
///
/// If it does not conform, or cannot be written as JSON; the message lists the findings,
/// without values.
#[track_caller]
pub fn assert_value_conforms(payload: &impl Serialize) {
    assert_report(&VALIDATOR.check_serialized(payload));
}

#[track_caller]
fn assert_report(report: &Report) {
    let conforms = report.conforms();
    assert!(conforms, "the payload does not conform, {}", errors(report));
}

fn errors(report: &Report) -> String {
    let mut text = format!("errors: {}\n", report.count(Level::Error));
    let shown = report
        .findings()
        .iter()
        .filter(|finding| finding.level != Level::Note);
    for finding in shown.take(LIMIT) {
        // writing to a string cannot fail
        let _ = writeln!(text, "  {finding}");
    }
    text
}
