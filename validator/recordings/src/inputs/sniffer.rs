//! How an input begins, read before the rest of it, which tells what it holds.

use std::io::{self, ErrorKind, Read};

use super::foreign;
use super::kind::InputKind;

/// What tells whether it is something else altogether, in bytes.
const START: usize = 4096;
/// What tells a line of names from other lines, in bytes, at most.
const NAMES: usize = 64 * 1024;
/// What tells a document over many lines from lines, in bytes, at most.
const MOST: usize = 1 << 20;
/// How much is read at once for the one, and for the other.
const READS: (usize, usize) = (512, 64 * 1024);

/// A reader of which the beginning was read, and is read again.
pub(super) struct Sniffer<R> {
    start: Vec<u8>,
    /// How much of that was read again.
    taken: usize,
    /// There is no more than that.
    is_all: bool,
    /// What failed behind it.
    failed: Option<io::Error>,
    reader: R,
}

impl<R: Read> Sniffer<R> {
    /// Reads no more than it needs, so that it does not wait for what may come late: a line, or
    /// the first byte of a document.
    ///
    /// The last is what the input holds, where nobody said it before.
    ///
    /// # Errors
    ///
    /// If it holds nothing that can be read here: what that is, and what to do.
    pub(super) fn new(reader: R, said: Option<InputKind>) -> io::Result<(Sniffer<R>, InputKind)> {
        let mut sniffer = Sniffer {
            start: Vec::new(),
            taken: 0,
            is_all: false,
            failed: None,
            reader,
        };
        sniffer.read_while(READS.0, START, |start| !foreign::can_be_told(start));
        sniffer.read_while(READS.0, NAMES, |start| foreign::may_be_csv(start, said));
        if let Some(problem) = foreign::what(&sniffer.start, !sniffer.is_all, said) {
            return Err(io::Error::new(ErrorKind::InvalidData, problem));
        }
        let kind = said.unwrap_or_else(|| sniffer.kind());
        Ok((sniffer, kind))
    }

    fn kind(&mut self) -> InputKind {
        let is_unknown = |start: &[u8]| InputKind::of_first_line(start).is_none();
        self.read_while(READS.1, MOST, |start| {
            !InputKind::has_first_line(start) && is_unknown(start)
        });
        if is_unknown(&self.start) {
            self.read_while(READS.1, MOST, |_| true);
        }
        InputKind::of_start(&self.start, !self.is_all)
    }

    /// Reads on, but not beyond `most` bytes.
    fn read_while(&mut self, at_once: usize, most: usize, goes_on: impl Fn(&[u8]) -> bool) {
        while !self.is_all
            && self.failed.is_none()
            && self.start.len() < most
            && goes_on(&self.start)
        {
            let filled = self.start.len();
            self.start.resize(filled + at_once, 0);
            let read = self.reader.read(&mut self.start[filled..]);
            self.start
                .truncate(filled + read.as_ref().copied().unwrap_or_default());
            match read {
                Ok(0) => self.is_all = true,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // told once what came before it is read again
                Err(error) => self.failed = Some(error),
            }
        }
    }
}

impl<R: Read> Read for Sniffer<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.taken < self.start.len() {
            let read = (&self.start[self.taken..]).read(buffer)?;
            self.taken += read;
            if self.taken == self.start.len() {
                (self.start, self.taken) = (Vec::new(), 0);
            }
            return Ok(read);
        }
        match self.failed.take() {
            Some(error) => Err(error),
            None if self.is_all => Ok(0),
            None => self.reader.read(buffer),
        }
    }
}
