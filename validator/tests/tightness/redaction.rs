//! Redacted mutants get the findings of the mutants.

use crate::agreement::none;
use crate::amount;
use crate::judge;
use crate::mutants::mutants;
use crate::payloads;
use crate::same_findings::Comparison;
use crate::text::Form;
use crate::trial::TABLE;

/// One mutant in so many, because each is checked many times; a prime, so that every kind
/// of change at every kind of place has its turn.
const STEP: usize = 127;
/// Of one payload in so many, where not all of these are tried.
const SAMPLE: usize = 10;

#[test]
fn redacted_mutants_keep_their_findings() {
    let comparison = Comparison::new();
    let mut wrong = Vec::new();
    let mut tried = 0;
    let mut skipped = 0;
    let sample = if amount::all_cases() { 1 } else { SAMPLE };
    for payload in payloads::accepted().into_iter().step_by(sample) {
        let document = &payload.document;
        let (nodes, _) = judge::nodes(&TABLE, document);
        let forms = Form::ALL.map(|form| (format!("{form:?}"), form.write(document)));
        let mutants = mutants(&TABLE, &nodes);
        let sampled = mutants.iter().skip(skipped).step_by(STEP).map(|mutant| {
            let name = format!("{} {}", mutant.path, mutant.kind.name());
            (name, mutant.apply(document).to_string())
        });
        for (name, text) in forms.into_iter().chain(sampled) {
            tried += 1;
            let difference = comparison.difference(text.as_bytes());
            wrong.extend(
                difference.map(|difference| format!("{} {name}: {difference}", payload.name)),
            );
        }
        skipped = (skipped + 1) % STEP;
    }
    println!("\nredacted: {tried} mutants and other ways to write a payload");
    none("mutants whose findings changed", wrong);
}
