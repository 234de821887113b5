//! Why schemas have no acceptor: the reasons, and the number of schemas for each.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use codegen::Errors;

use super::group::Group;

#[derive(Default)]
pub(super) struct Refusals(BTreeMap<String, Refusal>);

struct Refusal {
    groups: usize,
    /// The first schema with this reason.
    example: String,
}

impl Refusals {
    /// Counts a group once for each of its reasons.
    pub(super) fn add(&mut self, group: &Group, errors: &Errors) {
        let mut of_group = BTreeMap::new();
        for problem in errors {
            if let Entry::Vacant(entry) = of_group.entry(reason(&problem.problem)) {
                entry.insert(&problem.pointer);
            }
        }
        for (reason, pointer) in of_group {
            let refusal = self.0.entry(reason).or_insert_with(|| Refusal {
                groups: 0,
                example: format!("{}#{}{pointer}", group.file, group.pointer),
            });
            refusal.groups += 1;
        }
    }
}

impl fmt::Display for Refusals {
    /// Empty if there are no refusals.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lengths = self.0.keys().map(|reason| reason.chars().count());
        let Some(width) = lengths.max() else {
            return Ok(());
        };
        writeln!(
            f,
            "\nwhy groups were refused, some of them for several reasons:"
        )?;
        let mut refusals: Vec<_> = self.0.iter().collect();
        refusals.sort_by_key(|(_, refusal)| Reverse(refusal.groups));
        for (reason, Refusal { groups, example }) in refusals {
            writeln!(f, "{groups:6}  {reason:width$}  such as {example}")?;
        }
        Ok(())
    }
}

/// The part of a problem that all schemas share: without the names and values of one schema.
fn reason(problem: &str) -> String {
    let general = problem.split_once(": ").map_or(problem, |(what, _)| what);
    // quoted parts have odd indexes
    let parts = general.split('`').enumerate().map(|(place, part)| {
        let is_keyword = place == 1 && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '$');
        if place % 2 == 0 || is_keyword {
            part
        } else {
            "..."
        }
    });
    parts.collect::<Vec<_>>().join("`")
}
