//! What was not checked, so that nobody assumes that it was.

use serde::{Deserialize, Serialize};

use check::message::counted;
use check::printable::printable;

/// How many are named.
const NAMED: usize = 5;

/// Something that was not read, or not completely.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// Its path.
    pub source: String,
    /// The reason, in a few words.
    pub reason: String,
}

/// One line about everything that was skipped: the first few of `skipped`, then the number of the
/// others out of `all`.
#[must_use]
pub fn in_a_line(skipped: &[Skipped], all: u64) -> Option<String> {
    if all == 0 {
        return None;
    }
    let first = skipped.iter().take(NAMED);
    let mut named: Vec<_> = first
        .map(|skipped| format!("{} ({})", printable(&skipped.source), skipped.reason))
        .collect();
    if let more @ 1.. = all.saturating_sub(named.len() as u64) {
        named.push(format!("and {more} more"));
    }
    Some(format!(
        "skipped {}: {}",
        counted(all, "input"),
        named.join(", ")
    ))
}
