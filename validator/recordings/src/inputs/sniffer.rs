//! Reads the beginning of an input to find out its kind.

use std::io::{self, ErrorKind, Read};

use super::foreign;
use super::kind::InputKind;

/// How many bytes show whether the input is another file format.
const START: usize = 4096;
/// How many bytes, at most, show whether the first line is a CSV header.
const NAMES: usize = 64 * 1024;
/// How many bytes, at most, distinguish a document over several lines from NDJSON.
const MOST: usize = 1 << 20;
/// How many bytes are read at once for the former two, and for the latter.
const READS: (usize, usize) = (512, 64 * 1024);

/// A reader that returns the beginning again after looking at it.
pub(super) struct Sniffer<R> {
    start: Vec<u8>,
    /// How much of the beginning has been returned again.
    taken: usize,
    /// Whether the beginning is the whole input.
    is_all: bool,
    /// The error that occurred after the beginning.
    failed: Option<io::Error>,
    reader: R,
}

impl<R: Read> Sniffer<R> {
    /// Reads no more than it needs, so that it does not wait for input that may come late: it needs
    /// a line, or the first byte of a document.
    ///
    /// Also returns the kind of the input, which is `expected` if the user set it.
    ///
    /// # Errors
    ///
    /// If the input is another file format. The error says which one, and what to do.
    pub(super) fn new(
        reader: R,
        expected: Option<InputKind>,
    ) -> io::Result<(Sniffer<R>, InputKind)> {
        let mut sniffer = Sniffer {
            start: Vec::new(),
            taken: 0,
            is_all: false,
            failed: None,
            reader,
        };
        sniffer.read_while(READS.0, START, |start| !foreign::is_long_enough(start));
        sniffer.read_while(READS.0, NAMES, |start| foreign::may_be_csv(start, expected));
        if let Some(problem) = foreign::describe(&sniffer.start, !sniffer.is_all, expected) {
            return Err(io::Error::new(ErrorKind::InvalidData, problem));
        }
        let kind = expected.unwrap_or_else(|| sniffer.kind());
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

    /// Reads while `goes_on`, up to `most` bytes.
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
                // returned once the beginning has been read again
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
