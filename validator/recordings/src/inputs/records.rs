//! Reads the payloads of an input, one after the other.

use super::content::Content;
use super::document::Document;
use super::har::Skipped;
use super::input::Input;
use super::kind::InputKind;
use super::record::Record;
use crate::error::ReadProblem;
use crate::interruption;
use check::records::blocks::{Block, Blocks};

/// Passes every payload of `input` to `take`, one at a time, until `take` returns false or the
/// user interrupts the run. Returns the entries of a HAR file that have no payload.
///
/// # Errors
///
/// If the input cannot be read, or not to its end.
pub fn each(
    input: &Input,
    max_record: usize,
    mut take: impl FnMut(Record<'_>) -> bool,
) -> Result<Option<Skipped>, ReadProblem> {
    let read = all(input, max_record, |record| {
        !interruption::is_requested() && take(record)
    });
    match read {
        // reading failed because of the interruption
        Err(_) if interruption::is_requested() => Ok(None),
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
