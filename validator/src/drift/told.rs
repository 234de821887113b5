//! A change in one line.

use std::fmt;

use super::{Change, ChangeKind, Rate, Shows};
use crate::printable::printable;

/// What changed, both rates, and what chance has to do with it.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = printable(&self.schema_path);
        let subject = printable(&self.subject);
        write!(f, "#{path}: ")?;
        match self.shows {
            Shows::Present => f.write_str("present")?,
            Shows::Absent => f.write_str("absent")?,
            Shows::Null => f.write_str("null")?,
            Shows::Type => write!(f, "type {subject}")?,
            Shows::Value => write!(f, "value {subject}")?,
            Shows::OtherValue => f.write_str(&subject)?,
            Shows::Undeclared => write!(f, "undeclared property `{subject}`")?,
        }
        match self.kind {
            ChangeKind::Appeared => f.write_str(" appeared")?,
            ChangeKind::Vanished => f.write_str(" vanished")?,
            _ if self.new.share() > self.old.share() => f.write_str(" more often")?,
            _ => f.write_str(" less often")?,
        }
        let (old, new) = (self.old, self.new);
        let chance = in_words(self.p_value);
        write!(f, ": {} before, {} now; {chance}", Told(old), Told(new))
    }
}

/// A rate with its counts.
struct Told(Rate);

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Told(rate) = self;
        let percent = rate.share() * 100.0;
        // what is rare is not nothing, and what is frequent not all
        if rate.records > 0 && percent < 0.01 {
            f.write_str("under 0.01 %")?;
        } else if rate.records < rate.of && percent > 99.99 {
            f.write_str("over 99.99 %")?;
        } else {
            write!(f, "{percent:.2} %")?;
        }
        write!(f, " ({} of {} records)", rate.records, rate.of)
    }
}

/// How chance explains it.
fn in_words(p_value: f64) -> &'static str {
    if p_value < 1e-30 {
        "far beyond chance"
    } else if p_value < 1e-15 {
        "well beyond chance"
    } else {
        "beyond chance"
    }
}
