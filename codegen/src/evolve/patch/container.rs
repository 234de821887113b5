//! The positions of the entries of an object or an array in the text.

use std::ops::Range;

use super::refusal::Refusal;

/// The remedy for a path that does not exist.
pub(super) const REMEDY: &str = "correct the path; if the schema has changed since the patch was \
                                 made, make the patch anew";

/// An object or an array in the text.
pub(super) struct Container {
    /// From its opening bracket to the end of its closing one.
    pub(super) range: Range<usize>,
    pub(super) entries: Vec<Entry>,
    pub(super) is_object: bool,
}

/// A member of an object, or an item of an array.
pub(super) struct Entry {
    /// The name, if it is a member.
    pub(super) name: Option<String>,
    /// From its name, if it has one, to the end of its value.
    pub(super) range: Range<usize>,
    pub(super) value: Range<usize>,
}

impl Container {
    pub(super) fn member(&self, name: &str) -> Option<usize> {
        let is_it = |entry: &Entry| entry.name.as_deref() == Some(name);
        self.entries.iter().position(is_it)
    }

    pub(super) fn index_of(&self, segment: &str) -> Result<usize, Refusal> {
        if !self.is_object {
            return index(segment, self.entries.len());
        }
        self.member(segment)
            .ok_or_else(|| Refusal::new(format!("there is no `{segment}`"), REMEDY))
    }
}

/// The array index in a segment, less than `limit`.
pub(super) fn index(segment: &str, limit: usize) -> Result<usize, Refusal> {
    let canonical = segment == "0" || segment.starts_with(|c: char| matches!(c, '1'..='9'));
    segment
        .parse()
        .ok()
        .filter(|index| canonical && *index < limit)
        .ok_or_else(|| Refusal::new(format!("`{segment}` is not an index below {limit}"), REMEDY))
}
