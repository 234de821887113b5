//! Where a checked payload came from.

use check::position::Position;

/// A payload by its place in a source, with its text to point into.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'o> {
    /// The record in the source, from 1.
    pub record: u64,
    /// Where the record begins in the source; line 1, column 1 and byte 0 where it is the
    /// whole source, or where places are counted within it.
    pub start: Position,
    /// Whether the source is a file of many bodies, and places are counted in this one.
    pub in_body: bool,
    /// The bytes of the payload, unless they must not be looked at again.
    pub text: Option<&'o [u8]>,
}
