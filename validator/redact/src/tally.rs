//! Counts of what was replaced, by schema path. They hold nothing of the payload.

use std::collections::BTreeMap;
use std::fmt;

/// Counts of what was replaced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<Entry, u64>);

/// One line of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    /// The schema path of the last declared property on the way, without `#`, or another heading.
    place: &'static str,
    /// Whether it is undeclared there, or inside an open object.
    within: bool,
    what: Replaced,
}

/// The kind of what was replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replaced {
    /// A text.
    Text,
    /// A number.
    Number,
    /// `true` that became `false`.
    Boolean,
    /// The name of a member.
    Name,
    /// An identifier that was hashed.
    Id,
    /// A time that was shifted back.
    Time,
    /// A body of a HAR file that is not a payload and was removed.
    Body,
    /// A cookie of a HAR file that was removed.
    Cookie,
    /// A header of a HAR file that held credentials and was removed.
    Header,
    /// An address in a HAR file that was partly replaced.
    Address,
}

impl Tally {
    /// Counts one replacement at a schema path, or in something undeclared there.
    pub fn add(&mut self, place: &'static str, within: bool, what: Replaced) {
        let entry = Entry {
            place,
            within,
            what,
        };
        *self.0.entry(entry).or_default() += 1;
    }

    /// Adds the counts of another tally.
    pub fn merge(&mut self, other: &Tally) {
        for (entry, count) in &other.0 {
            *self.0.entry(*entry).or_default() += count;
        }
    }
}

/// One line for each schema path and kind.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return writeln!(f, "nothing was replaced");
        }
        for (entry, count) in &self.0 {
            let Entry {
                place,
                within,
                what,
            } = entry;
            let within = if *within { ", inside" } else { "" };
            let noun = what.noun(*count);
            let pointer = if place.is_empty() || place.starts_with('/') {
                "#"
            } else {
                ""
            };
            writeln!(f, "{count:>9} {noun:<9} {pointer}{place}{within}")?;
        }
        Ok(())
    }
}

impl Replaced {
    fn noun(self, count: u64) -> &'static str {
        let (one, many) = match self {
            Replaced::Text => ("text", "texts"),
            Replaced::Number => ("number", "numbers"),
            Replaced::Boolean => ("boolean", "booleans"),
            Replaced::Name => ("name", "names"),
            Replaced::Id => ("id", "ids"),
            Replaced::Time => ("time", "times"),
            Replaced::Body => ("body", "bodies"),
            Replaced::Cookie => ("cookie", "cookies"),
            Replaced::Header => ("header", "headers"),
            Replaced::Address => ("address", "addresses"),
        };
        if count == 1 { one } else { many }
    }
}
