//! The text of a change, on one line.

use std::fmt;

use super::change::{Change, ChangeKind, Rate, Shows};
use check::message::counted;
use check::printable::printable;

/// Writes what changed, both rates, and how unlikely chance is.
impl Change {
    /// What changed and how: `absent more often`, `value open vanished`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let subject = printable(&self.subject);
        let what = match self.shows {
            Shows::Present => "present".to_owned(),
            Shows::Absent => "absent".to_owned(),
            Shows::Null => "null".to_owned(),
            Shows::Type => format!("type {subject}"),
            Shows::Value => format!("value {subject}"),
            Shows::OtherValue => subject.into_owned(),
            Shows::Undeclared => format!("undeclared property `{subject}`"),
        };
        let how = match self.kind {
            ChangeKind::Appeared => "appeared",
            ChangeKind::Vanished => "vanished",
            _ if self.new.share() > self.old.share() => "more often",
            _ => "less often",
        };
        format!("{what} {how}")
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = printable(&self.schema_path);
        let (old, new) = (Told(self.old), Told(self.new));
        let chance = in_words(self.p_value);
        let what = self.in_words();
        write!(f, "#{path}: {what}: {old} before, {new} now; {chance}")
    }
}

/// A rate with its counts.
struct Told(Rate);

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Told(rate) = self;
        let percent = rate.share() * 100.0;
        // a rare thing is not shown as never, and a frequent one not as always
        if rate.records > 0 && percent < 0.01 {
            f.write_str("under 0.01 %")?;
        } else if rate.records < rate.of && percent > 99.99 {
            f.write_str("over 99.99 %")?;
        } else {
            write!(f, "{percent:.2} %")?;
        }
        let of = counted(rate.of, "record");
        write!(f, " ({} of {of})", rate.records)
    }
}

/// How unlikely chance is.
fn in_words(p_value: f64) -> &'static str {
    if p_value < 1e-30 {
        "far beyond chance"
    } else if p_value < 1e-15 {
        "well beyond chance"
    } else {
        "beyond chance"
    }
}
