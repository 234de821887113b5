//! From an input to its payloads.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use super::har::{self, Skipped};
use super::{Input, InputKind};
use crate::cli::compression;
use crate::position::Position;

/// One payload of an input.
pub(in crate::cli) struct Record<'r> {
    /// Counted from 1: the line in NDJSON, the entry in HAR, 1 for a single payload.
    pub(in crate::cli) number: u64,
    /// Its bytes.
    pub(in crate::cli) payload: &'r [u8],
    /// Where it begins in the input, decompressed; of HAR, places are counted in the body.
    pub(in crate::cli) start: Position,
    /// How many bytes of the input were read since the record before it.
    pub(in crate::cli) bytes_read: u64,
}

/// Hands over every payload of `input`, one at a time, until `take` returns false, and tells
/// what of a HAR file is none.
///
/// # Errors
///
/// If the input cannot be read, or not to its end.
pub(in crate::cli) fn each(
    input: &Input,
    take: impl FnMut(Record<'_>) -> bool,
) -> io::Result<Option<Skipped>> {
    match &input.path {
        Some(path) => each_of(File::open(path)?, input, take),
        None => each_of(io::stdin().lock(), input, take),
    }
}

fn each_of(
    source: impl Read,
    input: &Input,
    mut take: impl FnMut(Record<'_>) -> bool,
) -> io::Result<Option<Skipped>> {
    let read = Cell::new(0);
    let counted = Counted {
        source,
        read: &read,
    };
    let content = compression::decompressed(counted, input.compression)?;
    let mut hand_over = |number, start, payload: &[u8]| {
        take(Record {
            number,
            payload,
            start,
            bytes_read: read.take(),
        })
    };
    match input.kind {
        InputKind::Json => {
            hand_over(1, Position::START, &whole(content, input.size)?);
            Ok(None)
        }
        InputKind::Ndjson => {
            let content = BufReader::with_capacity(compression::BUFFER, content);
            lines(content, hand_over).map(|()| None)
        }
        InputKind::Har => har::each(&whole(content, input.size)?, |number, body| {
            hand_over(number, Position::START, body)
        }),
    }
}

/// All of it, of which there are `size` bytes, or more if they are compressed.
fn whole(mut content: impl Read, size: u64) -> io::Result<Vec<u8>> {
    let mut whole = Vec::new();
    // a vector that grows by doubling would take up to twice the document's memory
    whole
        .try_reserve_exact(usize::try_from(size).unwrap_or(usize::MAX))
        .map_err(|_| io::ErrorKind::OutOfMemory)?;
    content.read_to_end(&mut whole)?;
    Ok(whole)
}

fn lines(
    mut content: impl BufRead,
    mut take: impl FnMut(u64, Position, &[u8]) -> bool,
) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0;
    let mut start = Position::START;
    loop {
        line.clear();
        let length = content.read_until(b'\n', &mut line)?;
        if length == 0 {
            return Ok(());
        }
        number += 1;
        let payload = line.strip_suffix(b"\n").unwrap_or(&line);
        let is_blank = payload.iter().all(u8::is_ascii_whitespace);
        if !is_blank && !take(number, start, payload) {
            return Ok(());
        }
        start.line += 1;
        start.offset += length;
    }
}

/// Counts what is read of a file, compressed as it may be: its size is known like that.
struct Counted<'c, R> {
    source: R,
    read: &'c Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.read.set(self.read.get() + read as u64);
        Ok(read)
    }
}
