//! From an input to its payloads.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use super::{Input, InputKind};

/// How much of a stream is read at once.
const BUFFER: usize = 256 * 1024;

/// One payload of an input.
pub(in crate::cli) struct Record<'r> {
    /// Counted from 1: the line in NDJSON, 1 for a single payload.
    pub(in crate::cli) number: u64,
    /// Its bytes.
    pub(in crate::cli) payload: &'r [u8],
    /// How many bytes were read for it.
    pub(in crate::cli) bytes_read: u64,
}

/// Hands over every payload of `input`, one at a time, until `take` returns false.
///
/// # Errors
///
/// If the input cannot be read, or not to its end.
pub(in crate::cli) fn each(input: &Input, take: impl FnMut(Record<'_>) -> bool) -> io::Result<()> {
    match &input.path {
        Some(path) => each_of(File::open(path)?, input, take),
        None => each_of(io::stdin().lock(), input, take),
    }
}

fn each_of(
    source: impl Read,
    input: &Input,
    mut take: impl FnMut(Record<'_>) -> bool,
) -> io::Result<()> {
    match input.kind {
        InputKind::Json => single(source, input.size, take),
        InputKind::Ndjson => lines(BufReader::with_capacity(BUFFER, source), &mut take),
    }
}

fn single(
    mut source: impl Read,
    size: u64,
    mut take: impl FnMut(Record<'_>) -> bool,
) -> io::Result<()> {
    let mut payload = Vec::new();
    // a vector that grows by doubling would take up to twice the document's memory
    payload
        .try_reserve_exact(usize::try_from(size).unwrap_or(usize::MAX))
        .map_err(|_| io::ErrorKind::OutOfMemory)?;
    source.read_to_end(&mut payload)?;
    take(Record {
        number: 1,
        payload: &payload,
        bytes_read: payload.len() as u64,
    });
    Ok(())
}

fn lines(mut source: impl BufRead, take: &mut impl FnMut(Record<'_>) -> bool) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        let bytes_read = source.read_until(b'\n', &mut line)?;
        if bytes_read == 0 {
            return Ok(());
        }
        number += 1;
        let payload = line.strip_suffix(b"\n").unwrap_or(&line);
        if payload.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let goes_on = take(Record {
            number,
            payload,
            bytes_read: bytes_read as u64,
        });
        if !goes_on {
            return Ok(());
        }
    }
}
