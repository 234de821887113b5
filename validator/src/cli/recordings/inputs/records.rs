//! From an input to its payloads, one after the other.

use super::content::Content;
use super::document::Document;
use super::har::Skipped;
use super::{Input, InputKind};
use crate::cli::recordings::error::ReadProblem;
use crate::cli::recordings::interruption;
use check::position::Position;
use check::records::blocks::{Block, Blocks, Line};
use check::records::limit::TooLong;

/// One payload of an input.
pub(in crate::cli) struct Record<'r> {
    /// Counted from 1: the line in NDJSON, the entry in HAR, 1 for a single payload.
    pub(in crate::cli) number: u64,
    /// What it comes in.
    pub(in crate::cli) kind: InputKind,
    /// It is the last line, and has no line break.
    pub(in crate::cli) is_open: bool,
    /// Its bytes.
    pub(in crate::cli) payload: Result<&'r [u8], TooLong>,
    /// Where it begins in the input, decompressed; of HAR, places are counted in the body.
    pub(in crate::cli) start: Position,
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

/// Hands over every payload of `input`, one at a time, until `take` returns false or the user
/// wants an end, and tells what of a HAR file is none.
///
/// # Errors
///
/// If the input cannot be read, or not to its end.
pub(in crate::cli) fn each(
    input: &Input,
    max_record: usize,
    mut take: impl FnMut(Record<'_>) -> bool,
) -> Result<Option<Skipped>, ReadProblem> {
    let read = all(input, max_record, |record| {
        !interruption::is_asked() && take(record)
    });
    match read {
        // that is why
        Err(_) if interruption::is_asked() => Ok(None),
        read => read,
    }
}

fn all(
    input: &Input,
    max_record: usize,
    mut take: impl FnMut(Record<'_>) -> bool,
) -> Result<Option<Skipped>, ReadProblem> {
    let content = Content::open(input)?;
    if content.kind() != InputKind::Ndjson {
        return Document::of(content, max_record)?.each(take);
    }
    let mut blocks = Blocks::new(content, max_record);
    let mut block = Block::new();
    while blocks.read(&mut block)? {
        while let Some(line) = block.next_line() {
            if !take(line.into()) {
                return Ok(None);
            }
        }
    }
    Ok(None)
}
