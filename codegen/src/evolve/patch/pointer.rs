//! JSON Pointers (RFC 6901).

use std::fmt;

use crate::source::json::child;

/// A path in a document: the names and indexes that lead to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pointer(Vec<String>);

impl Pointer {
    /// `None` if the text is not a JSON Pointer.
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

    /// The parent, and the last segment; `None` for the whole document.
    pub(super) fn split(&self) -> Option<(Pointer, &str)> {
        let (last, parent) = self.0.split_last()?;
        Some((Pointer(parent.to_vec()), last))
    }

    /// Whether it points to something inside the value that `other` points to.
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

/// `~1` is a slash and `~0` a tilde; any other `~` is invalid.
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
