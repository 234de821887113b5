//! The payloads that are served, each at its own ids.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use axum::body::Bytes;

use check::printable::printable;

mod ids;

use ids::Ids;

/// How many are named where there are more.
const NAMED: usize = 3;

/// Payloads by account and id, and what could not be put among them.
#[derive(Debug, Default)]
pub struct Payloads {
    by_ids: BTreeMap<Ids, Bytes>,
    without_ids: Vec<String>,
    not_json: Vec<String>,
    too_long: Vec<String>,
    taken: Vec<String>,
}

impl Payloads {
    /// That a payload is too long to be served.
    pub fn leave_out_too_long(&mut self, name: String) {
        self.too_long.push(name);
    }

    /// A payload, which answers at its own ids; `name` is what it is called where it cannot.
    pub fn add(&mut self, name: impl FnOnce() -> String, payload: Bytes) {
        match ids::read(&payload) {
            Err(_) => self.not_json.push(name()),
            Ok(None) => self.without_ids.push(name()),
            Ok(Some(ids)) => match self.by_ids.entry(ids) {
                Entry::Vacant(entry) => {
                    entry.insert(payload);
                }
                Entry::Occupied(_) => self.taken.push(name()),
            },
        }
    }

    /// The payload with these ids.
    #[must_use]
    pub fn get(&self, account: i64, id: i64) -> Option<Bytes> {
        self.by_ids.get(&Ids { account, id }).cloned()
    }

    /// Whether nothing is served.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_ids.is_empty()
    }

    /// The ids of what is here, sorted.
    pub fn ids(&self) -> impl Iterator<Item = Ids> + '_ {
        self.by_ids.keys().copied()
    }

    /// What is not here, and why not.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let reasons = [
            (&self.not_json, "not JSON"),
            (&self.too_long, "of more than 64 MiB"),
            (
                &self.without_ids,
                "without an integer `account_id` and `id`",
            ),
            (&self.taken, "with ids that are taken"),
        ];
        for (names, reason) in reasons {
            if !names.is_empty() {
                problems.push(format!("not served, {reason}: {}", shortened(names)));
            }
        }
        problems
    }
}

fn shortened(names: &[String]) -> String {
    let first: Vec<_> = names
        .iter()
        .take(NAMED)
        .map(|name| printable(name))
        .collect();
    let first = first.join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}
