//! The payloads that are served, each at its own ids.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use axum::body::Bytes;
use conversation_client::fixtures;

use crate::Sampler;
use check::printable::printable;

mod ids;

use ids::Ids;

/// How many are named where there are more.
const NAMED: usize = 3;

/// Payloads by account and conversation, and what could not be put among them.
#[derive(Debug, Default)]
pub(in crate::cli) struct Payloads {
    by_ids: BTreeMap<Ids, Bytes>,
    without_ids: Vec<String>,
    not_json: Vec<String>,
    too_long: Vec<String>,
    taken: Vec<String>,
}

impl Payloads {
    /// The payloads that come with the types.
    pub(in crate::cli) fn of_this_program() -> Payloads {
        let mut payloads = Payloads::default();
        for fixture in fixtures::ALL {
            payloads.add(|| fixture.name.to_owned(), Bytes::from_static(fixture.json));
        }
        payloads
    }

    /// So many payloads made from the schema.
    pub(in crate::cli) fn add_samples(&mut self, seed: u64, count: u64) {
        let sampler = Sampler::new(seed);
        for record in 1..=count {
            let name = || format!("sample {record}");
            self.add(name, Bytes::from(sampler.nth_record(record).text));
        }
    }

    /// That a payload is too long to be served.
    pub(in crate::cli) fn leave_out_too_long(&mut self, name: String) {
        self.too_long.push(name);
    }

    /// A payload, which answers at its own ids; `name` is what it is called where it cannot.
    pub(in crate::cli) fn add(&mut self, name: impl FnOnce() -> String, payload: Bytes) {
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
    pub(in crate::cli) fn get(&self, account: i64, conversation: i64) -> Option<Bytes> {
        self.by_ids
            .get(&Ids {
                account,
                conversation,
            })
            .cloned()
    }

    pub(in crate::cli) fn is_empty(&self) -> bool {
        self.by_ids.is_empty()
    }

    /// The ids of what is here, sorted.
    pub(in crate::cli) fn ids(&self) -> impl Iterator<Item = Ids> + '_ {
        self.by_ids.keys().copied()
    }

    /// What is not here, and why not.
    pub(in crate::cli) fn problems(&self) -> Vec<String> {
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
