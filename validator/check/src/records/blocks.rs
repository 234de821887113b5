//! The lines of a stream, read in blocks.
//!
//! A block is what was read up to the last line break in it. What follows waits for the next block.
//! So whole blocks can be handed to other threads, and a line is copied only if it is split. Of a
//! line over the limit, only its length is kept.

use std::io::{self, ErrorKind, Read};

use memchr::{memchr, memchr_iter, memrchr};

use super::limit::TooLong;
use crate::position::Position;

/// How many bytes are read at once: few enough for the processor's cache.
const SIZE: usize = 256 * 1024;

/// Reads blocks.
pub struct Blocks<R> {
    reader: R,
    size: usize,
    limit: usize,
    /// What was read after the end of the last block.
    rest: Vec<u8>,
    /// The offset of that in the stream.
    start: Position,
}

/// Lines that were read. Its memory is reused for the next ones.
pub struct Block {
    /// The lines, followed by meaningless bytes: clearing those would cost a pass.
    bytes: Vec<u8>,
    /// The end of the lines.
    end: usize,
    /// How much of them was returned.
    taken: usize,
    /// The offset of the next line in the stream.
    start: Position,
    limit: usize,
    /// The length of a line whose bytes are not here.
    too_long: Option<usize>,
}

/// A line that is not blank.
pub struct Line<'b> {
    /// The offset of its beginning in the stream.
    pub start: Position,
    /// Its bytes, without the line break.
    pub content: Result<&'b [u8], TooLong>,
    /// Whether it is the last line, and has no line break.
    pub is_open: bool,
}

impl Line<'_> {
    /// Counted from 1, including blank lines.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.start.line as u64
    }
}

impl<R: Read> Blocks<R> {
    /// The blocks of `reader`, with lines of at most `limit` bytes.
    pub fn new(reader: R, limit: usize) -> Blocks<R> {
        Blocks::with_size(reader, limit, SIZE)
    }

    /// The same, reading `size` bytes at once, which must be at least 1.
    pub fn with_size(reader: R, limit: usize, size: usize) -> Blocks<R> {
        Blocks {
            reader,
            size: size.max(1),
            limit,
            rest: Vec::new(),
            start: Position::START,
        }
    }

    /// Sets another limit for everything that is not read yet.
    pub(crate) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// The underlying reader.
    pub fn reader(&self) -> &R {
        &self.reader
    }

    /// Replaces the lines in `block` by the next ones. Returns false if there are no more.
    ///
    /// It waits for no more than one line.
    ///
    /// # Errors
    ///
    /// If the stream cannot be read. All complete lines are returned before the error, and nothing
    /// can be read after it.
    pub fn read(&mut self, block: &mut Block) -> io::Result<bool> {
        block.make_room(self.rest.len() + self.size)?;
        let mut filled = self.rest.len();
        block.bytes[..filled].copy_from_slice(&self.rest);
        self.rest.clear();
        let mut searched = 0;
        loop {
            if let Some(newline) = memrchr(b'\n', &block.bytes[searched..filled]) {
                let end = searched + newline + 1;
                self.rest.extend_from_slice(&block.bytes[end..filled]);
                self.hand_out(block, end);
                return Ok(true);
            }
            searched = filled;
            if filled > self.limit {
                return self.skip(block, filled);
            }
            block.make_room(filled + self.size)?;
            let room = &mut block.bytes[filled..filled + self.size];
            let read = read_some(&mut self.reader, room)?;
            if read == 0 {
                // the last line may lack a line break
                self.hand_out(block, filled);
                return Ok(filled > 0);
            }
            filled += read;
        }
    }

    fn hand_out(&mut self, block: &mut Block, end: usize) {
        block.start = self.start;
        block.limit = self.limit;
        block.end = end;
        block.taken = 0;
        block.too_long = None;
        self.start.line += memchr_iter(b'\n', &block.bytes[..end]).count();
        self.start.offset += end;
    }

    /// Reads to the end of a line that is too long, of which `block` already has some bytes.
    fn skip(&mut self, block: &mut Block, begun: usize) -> io::Result<bool> {
        let mut length = begun;
        let mut blank = is_blank(&block.bytes[..begun]);
        loop {
            let read = read_some(&mut self.reader, &mut block.bytes[..self.size])?;
            let read = &block.bytes[..read];
            let newline = memchr(b'\n', read);
            let part = &read[..newline.unwrap_or(read.len())];
            length += part.len();
            blank = blank && is_blank(part);
            if let Some(newline) = newline {
                self.rest.extend_from_slice(&read[newline + 1..]);
            } else if !read.is_empty() {
                continue;
            }
            self.hand_out(block, 0);
            block.too_long = Some(length).filter(|_| !blank);
            self.start.line += 1;
            self.start.offset += length + usize::from(newline.is_some());
            return Ok(true);
        }
    }
}

impl Default for Block {
    fn default() -> Block {
        Block {
            bytes: Vec::new(),
            end: 0,
            taken: 0,
            start: Position::START,
            limit: 0,
            too_long: None,
        }
    }
}

impl Block {
    /// A block without lines.
    #[must_use]
    pub fn new() -> Block {
        Block::default()
    }

    /// Returns the next line.
    pub fn next_line(&mut self) -> Option<Line<'_>> {
        if let Some(length) = self.too_long.take() {
            return Some(Line {
                start: self.start,
                content: Err(TooLong::new(self.limit, Some(length))),
                is_open: false,
            });
        }
        while self.taken < self.end {
            let rest = &self.bytes[self.taken..self.end];
            let newline = memchr(b'\n', rest);
            let length = newline.unwrap_or(rest.len());
            let line = &rest[..length];
            let start = self.start;
            self.taken += length + 1;
            self.start.line += 1;
            self.start.offset += length + 1;
            if !is_blank(line) {
                return Some(Line {
                    start,
                    content: TooLong::unless_within(line, self.limit),
                    is_open: newline.is_none(),
                });
            }
        }
        None
    }

    fn make_room(&mut self, length: usize) -> io::Result<()> {
        if let Some(more) = length.checked_sub(self.bytes.len()) {
            self.bytes
                .try_reserve(more)
                .map_err(|_| ErrorKind::OutOfMemory)?;
            self.bytes.resize(length, 0);
        }
        Ok(())
    }
}

fn read_some(reader: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match reader.read(room) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn is_blank(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

#[cfg(test)]
mod tests;
