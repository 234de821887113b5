//! What a reader with the shared types survives, by kind of change.

use std::collections::BTreeMap;

use crate::agreement::{mutants, none};
use crate::mutants::Kind;
use crate::trial::{Subject, TRIALS};

#[test]
fn a_reader_survives_what_an_upgrade_of_the_server_may_bring() {
    let mut survived_of = BTreeMap::<Kind, (usize, usize)>::new();
    let mut broken = Vec::new();
    for (trial, kind, ..) in mutants() {
        let count = survived_of.entry(kind).or_default();
        count.0 += 1;
        count.1 += usize::from(trial.survived);
        if survives_always(kind) && !trial.survived {
            broken.push(trial.name.clone());
        }
    }
    println!("\n{:<45}{:>9}{:>9}", "mutants", "all", "readers survive");
    for (kind, (all, survived)) in &survived_of {
        println!("{:<45}{all:>9}{survived:>9}", kind.name());
    }
    none("mutants that break readers", broken);
}

#[test]
fn a_reader_survives_every_way_to_write_a_payload() {
    let broken = TRIALS.iter().filter_map(|trial| {
        let text = matches!(trial.subject, Subject::Text);
        (text && !trial.survived).then(|| trial.name.clone())
    });
    none("ways of writing that break readers", broken.collect());
}

/// Unknown values, keys and tags, and all that the evidence allows.
fn survives_always(kind: Kind) -> bool {
    // without its tag a bot is read as the default branch, an agent, and may lack its keys
    let read_as_another = kind == Kind::OptionalTagRemoved;
    let unknown = matches!(
        kind,
        Kind::OutsideClosedSet | Kind::UndeclaredTag | Kind::TagNoString | Kind::RemovedTag
    );
    unknown || (!kind.breaks() && !read_as_another)
}
