//! The payloads to serve, each under its own ids.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use axum::body::Bytes;

use check::ids::{IdNames, Ids};
use check::printable::printable;

/// How many names are listed at most.
const NAMED: usize = 3;

/// Payloads by account and id, and the names of those that are not served.
#[derive(Debug)]
pub struct Payloads {
    names: IdNames,
    by_ids: BTreeMap<Ids, Bytes>,
    without_ids: Vec<String>,
    not_json: Vec<String>,
    too_long: Vec<String>,
    duplicate: Vec<String>,
}

impl Payloads {
    /// None yet; those that come have their ids in these properties.
    #[must_use]
    pub fn new(names: IdNames) -> Payloads {
        Payloads {
            names,
            by_ids: BTreeMap::new(),
            without_ids: Vec::new(),
            not_json: Vec::new(),
            too_long: Vec::new(),
            duplicate: Vec::new(),
        }
    }

    /// Notes that a payload is too long to be served.
    pub fn add_too_long(&mut self, name: String) {
        self.too_long.push(name);
    }

    /// Adds a payload under its own ids; `name` is for the message if it cannot be served.
    pub fn add(&mut self, name: impl FnOnce() -> String, payload: Bytes) {
        match self.names.read(&payload) {
            Err(_) => self.not_json.push(name()),
            Ok(None) => self.without_ids.push(name()),
            Ok(Some(ids)) => match self.by_ids.entry(ids) {
                Entry::Vacant(entry) => {
                    entry.insert(payload);
                }
                Entry::Occupied(_) => self.duplicate.push(name()),
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

    /// The ids of the payloads, sorted.
    pub fn ids(&self) -> impl Iterator<Item = Ids> + '_ {
        self.by_ids.keys().copied()
    }

    /// Messages about payloads that are not served.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let IdNames { account, id } = self.names;
        let without_ids = format!("without an integer `{account}` and `{id}`");
        let reasons = [
            (&self.not_json, "not JSON"),
            (&self.too_long, "larger than 64 MiB"),
            (&self.without_ids, &without_ids),
            (&self.duplicate, "same ids as another payload"),
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
