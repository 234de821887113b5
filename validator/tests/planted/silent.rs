//! Where nothing is planted, nothing is told. `.ci/silent` shows it of a hundred pairs.

use crate::corpus::{Corpus, Profiles};

#[test]
fn two_corpora_of_one_server_do_not_differ() {
    let corpus = |name, seed| Corpus {
        name,
        seed,
        plants: &[],
    };
    let profiles = Profiles::of(&[corpus("old", 0), corpus("new", 1)]);
    assert!(profiles.drift("old", "new").is_empty());
    assert!(profiles.suggest("new").is_empty());
}
