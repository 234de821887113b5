//! A record of an input.

use super::kind::InputKind;
use check::position::Position;
use check::records::blocks::Line;
use check::records::limit::TooLong;

/// One payload of an input.
pub struct Record<'r> {
    /// The number, from 1: the line in NDJSON, the entry in HAR, 1 for a single payload.
    pub number: u64,
    /// The kind of the input.
    pub kind: InputKind,
    /// Whether it is the last line and has no line break.
    pub is_open: bool,
    /// The bytes of the payload.
    pub payload: Result<&'r [u8], TooLong>,
    /// Where it begins in the decompressed input. In a HAR file, positions are counted in the body.
    pub start: Position,
}

impl<'r> From<Line<'r>> for Record<'r> {
    fn from(line: Line<'r>) -> Record<'r> {
        Record {
            number: line.number(),
            kind: InputKind::Ndjson,
            is_open: line.is_open,
            payload: line.content,
            start: line.start,
        }
    }
}
