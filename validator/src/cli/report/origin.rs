//! Where a checked payload came from.

use check::position::Position;

/// A payload by its place in a source, with its text to point into.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Origin<'o> {
    /// The record in the source, from 1.
    pub(in crate::cli) record: u64,
    /// Where the record begins in the source; line 1, column 1 and byte 0 where it is the
    /// whole source, or where places are counted within it.
    pub(in crate::cli) start: Position,
    /// Whether the source is a file of many bodies, and places are counted in this one.
    pub(in crate::cli) in_body: bool,
    /// The bytes of the payload, unless they must not be looked at again.
    pub(in crate::cli) text: Option<&'o [u8]>,
}
