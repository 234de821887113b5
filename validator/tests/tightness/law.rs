//! The law: what the schema accepts, the types read and write back as the same JSON value.

use crate::agreement::none;
use crate::mutants::Kind;
use crate::trial::{Subject, TRIALS};

#[test]
fn what_is_accepted_is_written_back() {
    let accepted = TRIALS
        .iter()
        .filter(|trial| trial.found.is_empty() && trial.strangers.is_empty());
    let (mut payloads, mut mutants, mut texts) = (0, 0, 0);
    let mut unlawful = Vec::new();
    for trial in accepted {
        match trial.subject {
            Subject::Payload { .. } => payloads += 1,
            Subject::Mutant { .. } => mutants += 1,
            Subject::Text => texts += 1,
        }
        unlawful.extend(trial.unlawful.clone());
    }
    println!("\nthe law: {payloads} payloads, {mutants} mutants, {texts} other ways to write one");
    none("documents not written back", unlawful);
    let undeclared = TRIALS.iter().any(|trial| {
        matches!(
            trial.subject,
            Subject::Mutant {
                kind: Kind::UndeclaredKey,
                ..
            }
        ) && trial.found.is_empty()
    });
    assert!(
        undeclared,
        "no undeclared key was accepted: nothing is proven"
    );
}
