//! What was not looked at, so that nobody takes it for checked.

use serde::{Deserialize, Serialize};

use check::message::counted;
use check::printable::printable;

/// How many are named where there are many.
const NAMED: usize = 5;

/// Something that is not read, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// Its path.
    pub source: String,
    /// Why, in a few words.
    pub reason: String,
}

/// One line about all that was skipped: the first few of `skipped`, then the count of the others
/// up to `all`.
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
