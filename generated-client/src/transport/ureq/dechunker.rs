//! Decodes a chunked body, byte by byte.
//!
//! ureq-proto's own decoder waits for the end of a line, however long the line gets, and rejects
//! valid chunk extensions. This one stores only the data.

use super::super::causes::broken_off;
use crate::operation::Error;

/// The longest stretch without data: lengths of chunks with their extensions, and trailers.
const LONGEST_BETWEEN: usize = 64 * 1024;

/// The position in a chunked body.
pub(super) struct Dechunker {
    state: State,
    /// The length of the chunk, or what is left of it.
    left: u64,
    /// Bytes since the last data.
    between: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the length of a chunk.
    Start,
    /// Within it.
    Length,
    /// White space behind it.
    Space,
    Extension,
    /// The line with the length ends.
    LengthLf,
    Data,
    /// The line break behind the data.
    DataCr,
    DataLf,
    /// Before a trailer, or the empty line that is the end.
    Line,
    Trailer,
    TrailerLf,
    EndLf,
    Ended,
}

impl Dechunker {
    pub(super) fn new() -> Self {
        Self {
            state: State::Start,
            left: 0,
            between: 0,
        }
    }

    pub(super) fn is_ended(&self) -> bool {
        self.state == State::Ended
    }

    /// Passes on the data in pieces, and returns how much of the input was used: all of it, unless
    /// the body ends within it.
    pub(super) fn read(
        &mut self,
        input: &[u8],
        mut piece: impl FnMut(&[u8]) -> Result<(), Error>,
    ) -> Result<usize, Error> {
        let mut rest = input;
        while let Some(byte) = rest.first().filter(|_| !self.is_ended()) {
            if self.state == State::Data {
                let length = usize::try_from(self.left).unwrap_or(usize::MAX);
                let (data, behind) = rest.split_at(length.min(rest.len()));
                piece(data)?;
                rest = behind;
                self.left -= data.len() as u64;
                self.between = 0;
                if self.left == 0 {
                    self.state = State::DataCr;
                }
            } else {
                self.state = self.after(*byte).map_err(broken_off)?;
                rest = &rest[1..];
            }
        }
        Ok(input.len() - rest.len())
    }

    /// The state after this byte, which is not data.
    fn after(&mut self, byte: u8) -> Result<State, &'static str> {
        use State::{
            Data, DataCr, DataLf, EndLf, Ended, Extension, Length, LengthLf, Line, Space, Start,
            Trailer, TrailerLf,
        };
        self.between += 1;
        if self.between > LONGEST_BETWEEN {
            return Err("too much between the chunks or behind the last one");
        }
        match (self.state, byte) {
            (Start, _) => {
                self.left = 0;
                self.digit(byte)
            }
            (Length | Space, b' ' | b'\t') => Ok(Space),
            (Length | Space, b';') => Ok(Extension),
            (Length | Space | Extension, b'\r') => Ok(LengthLf),
            (Length, _) => self.digit(byte),
            (LengthLf, b'\n') if self.left == 0 => Ok(Line),
            (LengthLf, b'\n') => Ok(Data),
            (DataCr, b'\r') => Ok(DataLf),
            (DataLf, b'\n') => Ok(Start),
            (Line, b'\r') => Ok(EndLf),
            (Trailer, b'\r') => Ok(TrailerLf),
            (TrailerLf, b'\n') => Ok(Line),
            (EndLf, b'\n') => Ok(Ended),
            (Extension | Line | Trailer, b'\n') => Err("a line ends without a CR"),
            (Extension, _) => Ok(Extension),
            (Line | Trailer, _) => Ok(Trailer),
            _ => Err("a chunk is damaged"),
        }
    }

    fn digit(&mut self, byte: u8) -> Result<State, &'static str> {
        let digit = char::from(byte).to_digit(16);
        let digit = digit.ok_or("the length of a chunk is no number")?;
        let longer = self.left.checked_mul(16);
        let longer = longer.ok_or("the length of a chunk is too large")?;
        self.left = longer + u64::from(digit);
        Ok(State::Length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The data, whether it is all of it, and what is behind it.
    fn read(pieces: &[&[u8]]) -> Result<(Vec<u8>, bool, usize), Error> {
        let mut dechunker = Dechunker::new();
        let mut data = Vec::new();
        let mut behind = 0;
        for input in pieces {
            let used = dechunker.read(input, |piece| {
                data.extend(piece);
                Ok(())
            })?;
            behind += input.len() - used;
        }
        Ok((data, dechunker.is_ended(), behind))
    }

    #[test]
    fn the_data_is_the_same_however_it_comes() {
        for (body, data, is_ended, behind) in [
            ("2\r\n{}\r\n0\r\n\r\n", "{}", true, 0),
            ("2\r\n{}\r\n0\r\n\r\nHTTP", "{}", true, 4),
            ("1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", "{}", true, 0),
            ("0\r\n\r\n", "", true, 0),
            (
                "000000000000000000000000A \t; a=\"b\";c\r\n0123456789\r\n0;x\r\n\r\n",
                "0123456789",
                true,
                0,
            ),
            ("2\r\n\r\n\r\n0\r\na: b\r\nc: d\r\n\r\n", "\r\n", true, 0),
            ("2\r\n{", "{", false, 0),
            ("2\r\n{}\r\n0\r\n", "{}", false, 0),
        ] {
            let expected = (data.as_bytes().to_vec(), is_ended, behind);
            let whole = read(&[body.as_bytes()]).expect(body);
            assert_eq!(whole, expected, "{body:?}");
            let bytes: Vec<&[u8]> = body.as_bytes().chunks(1).collect();
            assert_eq!(read(&bytes).expect(body), expected, "{body:?}");
        }
    }

    #[test]
    fn what_is_no_chunk_is_refused() {
        for body in [
            "\r\n",
            ";a\r\n",
            " 2\r\n{}",
            "+2\r\n{}",
            "0x2\r\n{}",
            "2 2\r\n{}",
            "2\n{}",
            "2\rx",
            "2;a\n{}",
            "2;a\rb\r\n{}",
            "2\r\n{}}",
            "2\r\n{}\rx",
            "2\r\n{}\n",
            "10000000000000000\r\n",
            "0\r\na: b\n\r\n",
            "0\r\na: b\rc\r\n",
            "0\r\n\n",
            "0\r\n\rx",
        ] {
            assert!(read(&[body.as_bytes()]).is_err(), "{body:?}");
        }
    }

    #[test]
    fn what_is_no_data_has_an_end() {
        for (first, more) in [
            ("", "0"),
            ("2", " "),
            ("2;", "a"),
            ("0\r\n", "a"),
            ("0\r\n", "a: b\r\n"),
        ] {
            let body = [first, &more.repeat(LONGEST_BETWEEN)].concat();
            let fits = &body[..LONGEST_BETWEEN];
            assert!(read(&[fits.as_bytes()]).is_ok(), "{first:?} {more:?}");
            let piece = more.as_bytes();
            let pieces = [&[first.as_bytes()][..], &vec![piece; LONGEST_BETWEEN + 1]].concat();
            assert!(read(&pieces).is_err(), "{first:?} {more:?}");
        }
        let small = format!("1;{}\r\nx\r\n", "a".repeat(1024)).repeat(1000);
        assert!(read(&[small.as_bytes()]).is_ok());
    }
}
