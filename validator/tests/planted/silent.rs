//! Where nothing is planted, nothing is told.

use crate::corpus::{Corpus, Profiles};

/// How many pairs of corpora are compared. It takes a release build to compare a hundred in
/// a minute or two, so that is for who asks.
const RUNS: &str = "SILENT_RUNS";

#[test]
fn two_corpora_of_one_server_do_not_differ() {
    let runs = std::env::var(RUNS).map_or(1, |runs| runs.parse().expect("a number of runs"));
    for run in 0..runs {
        let corpus = |name, seed| Corpus {
            name,
            seed,
            plants: &[],
        };
        let profiles = Profiles::of(&[corpus("old", 2 * run), corpus("new", 2 * run + 1)]);
        assert!(profiles.drift("old", "new").is_empty(), "run {run}");
        assert!(profiles.suggest("new").is_empty(), "run {run}");
    }
}
