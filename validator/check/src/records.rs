//! Checks a stream of records, one per line.

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

/// A record of a stream, and the result of its check.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// Its line number, from 1. Blank lines count, but are not records.
    pub number: u64,
    /// Its position in the stream.
    pub start: Position,
    /// The findings, with positions counted in the stream.
    pub report: Report,
}

/// The checked records of a stream, as [`Validator::records`] returns them.
///
/// It ends after an error. All complete records before the error are returned first. Memory: the
/// longest record, or 256 KiB, and what its check needs.
pub struct Records<'v, R> {
    checker: Checker<'v>,
    blocks: Blocks<R>,
    block: Block,
    has_ended: bool,
}

impl Validator {
    /// Checks a stream of NDJSON, record by record.
    ///
    /// It reads ahead in large parts, so the reader needs no buffer of its own, but it waits for no
    /// more than it needs for the next record.
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
    /// Sets the maximum size of a record in bytes, without its line feed. The default is 64 MiB.
    ///
    /// A larger record gets a finding of level error in layer `json`; it is neither kept in memory
    /// nor checked.
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
