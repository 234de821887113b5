//! Checks that the counts of one schema node are consistent.
//!
//! Commands subtract and divide counts. A file in which a part is larger than its whole is
//! refused here, so that no command has to check this.

use crate::profile::error::Damage;
use crate::profile::{KeptTexts, NodeProfile, Tally, Undeclared};

/// # Errors
///
/// If no corpus of `records` can have these counts.
pub(super) fn check(node: &NodeProfile, records: &Tally) -> Result<(), Damage> {
    let in_records = |tally: &Tally| tally.records <= records.records;
    let parts = (node.types.values())
        .chain(node.values.values())
        .chain([&node.other_values.all])
        .chain(node.branches.values())
        .chain(node.no_branch.values())
        .chain(&node.items)
        .chain(&node.beyond)
        .chain(&node.pattern)
        .chain(&node.format);
    let adds_up = in_records(&node.present)
        && in_records(&node.absent)
        && all_within(parts, &node.present)
        && all_within(node.other_values.texts.values(), &node.other_values.all)
        && are_undeclared_within(&node.undeclared, &node.present);
    if !adds_up {
        return Err(Damage::Counts);
    }
    let numbers = node.undeclared.texts.values().map(|seen| seen.numbers);
    let is_backwards = node
        .lengths
        .is_some_and(|(least, greatest)| least > greatest)
        || numbers
            .chain([node.numbers])
            .flatten()
            .any(|range| range.least > range.greatest);
    if is_backwards {
        return Err(Damage::Range);
    }
    Ok(())
}

/// Compares only records, because an object may have many undeclared properties.
fn are_undeclared_within(undeclared: &KeptTexts<Undeclared>, objects: &Tally) -> bool {
    undeclared.all.records <= objects.records
        && undeclared.texts.values().all(|seen| {
            seen.present.is_within(&undeclared.all)
                && all_within(seen.types.values(), &seen.present)
        })
}

fn all_within<'t>(parts: impl IntoIterator<Item = &'t Tally>, whole: &Tally) -> bool {
    parts.into_iter().all(|part| part.is_within(whole))
}
