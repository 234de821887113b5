//! Checking a stream of records, one a line.

use std::fmt;
use std::io::{self, Read};
use std::iter::FusedIterator;

use crate::position::Position;
use crate::report::Report;
use crate::validator::{Checker, Validator};

pub mod blocks;
pub mod cut;
pub mod limit;

use blocks::{Block, Blocks};

/// A record of a stream, and what came of its check.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// The line that it is, counted from 1; blank lines count, and are no records.
    pub number: u64,
    /// Where it begins in the stream.
    pub start: Position,
    /// The findings, with places counted in the stream.
    pub report: Report,
}

/// The checked records of a stream; [`Validator::records`] makes it.
///
/// It ends after an error: all records that came whole before it have been handed out.
/// Memory: the longest record, or 256 KiB, and what its check takes.
pub struct Records<'v, R> {
    checker: Checker<'v>,
    blocks: Blocks<R>,
    block: Block,
    has_ended: bool,
}

impl Validator {
    /// Checks a stream of NDJSON, record by record.
    ///
    /// It reads ahead, in large parts, so the reader needs no buffer of its own; it does not
    /// wait for more than it needs for the next record.
    pub fn records<R: Read>(&self, reader: R) -> Records<'_, R> {
        Records {
            checker: self.checker(),
            blocks: Blocks::new(reader, limit::MAX_RECORD),
            block: Block::new(),
            has_ended: false,
        }
    }
}

impl<R: Read> Records<'_, R> {
    /// The most bytes that a record may have, without the line feed behind it; 64 MiB if not said.
    ///
    /// A longer one has a finding of level error in layer `json`; it is neither kept in memory
    /// nor looked at.
    #[must_use]
    pub fn max_record(mut self, bytes: usize) -> Self {
        self.blocks.set_limit(bytes);
        self
    }
}

impl<R: Read> Iterator for Records<'_, R> {
    type Item = io::Result<Record>;

    fn next(&mut self) -> Option<io::Result<Record>> {
        loop {
            if let Some(line) = self.block.next_line() {
                let report = match line.content {
                    Ok(payload) if line.is_open => cut::asked(self.checker.check(payload), payload),
                    Ok(payload) => self.checker.check(payload),
                    Err(too_long) => too_long.report(),
                };
                return Some(Ok(Record {
                    number: line.number(),
                    start: line.start,
                    report: report.placed_after(line.start),
                }));
            }
            if self.has_ended {
                return None;
            }
            let read = self.blocks.read(&mut self.block);
            self.has_ended = !matches!(read, Ok(true));
            if let Err(error) = read {
                return Some(Err(error));
            }
        }
    }
}

impl<R: Read> FusedIterator for Records<'_, R> {}

/// Shows nothing of the stream.
impl<R> fmt::Debug for Records<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records").finish_non_exhaustive()
    }
}
