//! JSON Pointers (RFC 6901).

use std::fmt;

use crate::source::json::child;

/// A place in a document: the names and indexes that lead there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pointer(Vec<String>);

impl Pointer {
    /// `None` where the text is no pointer.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self(Vec::new()));
        }
        text.strip_prefix('/')?
            .split('/')
            .map(unescape)
            .collect::<Option<_>>()
            .map(Self)
    }

    pub(super) fn segments(&self) -> &[String] {
        &self.0
    }

    /// Where its last segment is looked for, and that segment; nothing for the whole document.
    pub(super) fn split(&self) -> Option<(Pointer, &str)> {
        let (last, parent) = self.0.split_last()?;
        Some((Pointer(parent.to_vec()), last))
    }

    /// It leads to something inside of what `other` leads to.
    pub(super) fn is_below(&self, other: &Pointer) -> bool {
        self.0.len() > other.0.len() && self.0.starts_with(&other.0)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|segment| f.write_str(&child("", segment)))
    }
}

/// `~1` is a slash and `~0` a tilde; no other `~` may be there.
fn unescape(segment: &str) -> Option<String> {
    let mut pieces = segment.split('~');
    let mut name = pieces.next()?.to_owned();
    for piece in pieces {
        let (character, rest) = match piece.as_bytes().first()? {
            b'0' => ('~', &piece[1..]),
            b'1' => ('/', &piece[1..]),
            _ => return None,
        };
        name.push(character);
        name.push_str(rest);
    }
    Some(name)
}
