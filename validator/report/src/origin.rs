//! The origin of a checked payload.

use check::position::Position;

/// A payload's location in a source, with its text for excerpts.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'o> {
    /// The number of the record in the source, from 1.
    pub record: u64,
    /// The position of the record in the source. It is line 1, column 1 and byte 0 if the record is
    /// the whole source, or if positions are counted within the record.
    pub start: Position,
    /// Whether the source contains many bodies, and positions are counted within this one.
    pub in_body: bool,
    /// The bytes of the payload, unless they must not be used again.
    pub text: Option<&'o [u8]>,
}
