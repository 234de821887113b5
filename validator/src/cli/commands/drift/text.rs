//! What changed, for people.

use std::io::{self, Write};

use super::document::Document;
use check::message::counted;
use check::printable::printable;
use corpus::drift::{ALPHA, Change, LEAST_APPEARANCE, LEAST_CHANGE, Shows};

/// How much two rates may differ for one to be the other under another name.
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
            "nothing can be compared: the records are {old_records} before and {new_records} now"
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
        "\na change counts from {least} percentage points on ({least_appearance} where something \
         appeared or vanished), if\nFisher's exact test over the records gives chance less than \
         {ALPHA:e} divided by the number of\ncomparisons"
    )
}

/// The undeclared property that came to the same object at the rate at which a declared one
/// went, if there is one such.
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
