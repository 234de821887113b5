//! The changes as text, for people.

use std::io::{self, Write};

use super::document::Document;
use check::message::counted;
use check::printable::printable;
use corpus::drift::{ALPHA, Change, LEAST_APPEARANCE, LEAST_CHANGE, Shows};

/// How much two rates may differ if one property is the other one renamed.
const ALIKE: f64 = 0.01;

pub(super) fn write(out: &mut dyn Write, document: &Document<'_>) -> io::Result<()> {
    let Document {
        old_records,
        new_records,
        changes,
        ..
    } = document;
    if *old_records == 0 || *new_records == 0 {
        return writeln!(
            out,
            "nothing to compare: {old_records} records before, {new_records} records now"
        );
    }
    let count = match changes.len() as u64 {
        0 => "nothing".to_owned(),
        some => counted(some, "thing"),
    };
    let old_records = counted(*old_records, "record");
    writeln!(out, "{count} changed from {old_records} to {new_records}")?;
    if !changes.is_empty() {
        writeln!(out)?;
    }
    for change in *changes {
        match renamed_to(change, changes) {
            None => writeln!(out, "{change}")?,
            Some(name) => writeln!(out, "{change}; perhaps renamed to `{}`", printable(name))?,
        }
    }
    let (least, least_appearance) = (LEAST_CHANGE * 100.0, LEAST_APPEARANCE * 100.0);
    writeln!(
        out,
        "\na change is reported from {least} percentage points ({least_appearance} where something \
         appeared or vanished), if\nFisher's exact test over the records gives a probability of \
         chance below {ALPHA:e} divided by the\nnumber of comparisons"
    )
}

/// The undeclared property that appeared in the same object at the rate at which a declared one
/// vanished, if there is exactly one.
fn renamed_to<'c>(gone: &Change, changes: &'c [Change]) -> Option<&'c str> {
    let lost = match gone.shows {
        Shows::Present => gone.old.share() - gone.new.share(),
        Shows::Absent => gone.new.share() - gone.old.share(),
        _ => return None,
    };
    let (object, _) = gone.schema_path.rsplit_once("/properties/")?;
    let mut candidates = changes.iter().filter(|change| {
        let won = change.new.share() - change.old.share();
        change.shows == Shows::Undeclared
            && change.schema_path == object
            && (won - lost).abs() < ALIKE
    });
    let only = candidates.next().filter(|_| candidates.next().is_none())?;
    Some(&only.subject)
}
