//! Finds out how a file ends before it is appended to: a crash may have left an incomplete line.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek as _, SeekFrom};

use serde::de::IgnoredAny;

use crate::compression::{BUFFER, Compression};
use crate::error::RecordProblem;
use check::layers::json;

/// The end of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// Its length without an incomplete last line.
    pub(super) whole: u64,
    /// Whether the last line is complete except for the line break.
    pub(super) lacks_line_break: bool,
}

/// Looks at the end of `file`, which is `length` bytes long.
///
/// # Errors
///
/// If it cannot be read, or ends with something that no crash leaves behind.
pub(super) fn of(
    file: &File,
    length: u64,
    compression: Option<Compression>,
) -> Result<Ending, RecordProblem> {
    match compression {
        Some(compression) => of_compressed(file, compression),
        None => of_plain(file, length),
    }
}

fn of_plain(file: &File, length: u64) -> Result<Ending, RecordProblem> {
    let line = if ends_with_a_line(file, length).map_err(RecordProblem::Damaged)? {
        Vec::new()
    } else {
        let mut line = Vec::new();
        from(file, 0)
            .and_then(|file| to_last_line(file, &mut line))
            .map_err(RecordProblem::Damaged)?;
        line
    };
    match lacks_line_break(&line) {
        Ok(lacks_line_break) => Ok(Ending {
            whole: length,
            lacks_line_break,
        }),
        Err(_) if is_begun(&line) => Ok(Ending {
            whole: length - line.len() as u64,
            lacks_line_break: false,
        }),
        Err(problem) => Err(problem),
    }
}

fn of_compressed(file: &File, compression: Compression) -> Result<Ending, RecordProblem> {
    let source = from(file, 0).map_err(RecordProblem::Damaged)?;
    let mut source = Counted {
        source: BufReader::with_capacity(BUFFER, source),
        count: 0,
    };
    let mut line = Vec::new();
    let whole = loop {
        let whole = source.count;
        if source
            .fill_buf()
            .map_err(RecordProblem::Damaged)?
            .is_empty()
        {
            break whole;
        }
        let before = line.clone();
        let read = compression
            .part(&mut source)
            .and_then(|part| to_last_line(part, &mut line));
        let Err(error) = read else { continue };
        let is_begun = error.kind() == io::ErrorKind::UnexpectedEof
            && from(file, whole)
                .and_then(|rest| compression.is_begun_in(rest))
                .map_err(RecordProblem::Damaged)?;
        if !is_begun {
            return Err(RecordProblem::Damaged(compression.explained(error)));
        }
        line = before;
        break whole;
    };
    Ok(Ending {
        whole,
        lacks_line_break: lacks_line_break(&line)?,
    })
}

fn from(mut file: &File, start: u64) -> io::Result<&File> {
    file.seek(SeekFrom::Start(start))?;
    Ok(file)
}

fn ends_with_a_line(file: &File, length: u64) -> io::Result<bool> {
    let Some(last) = length.checked_sub(1) else {
        return Ok(true);
    };
    let mut byte = [0];
    from(file, last)?.read_exact(&mut byte)?;
    Ok(byte == *b"\n")
}

/// Reads all of `content`, which continues `line`, and leaves the last incomplete line there.
fn to_last_line(content: impl Read, line: &mut Vec<u8>) -> io::Result<()> {
    let mut content = BufReader::with_capacity(BUFFER, content);
    while content.read_until(b'\n', line)? > 0 {
        if line.ends_with(b"\n") {
            line.clear();
        }
    }
    Ok(())
}

fn lacks_line_break(line: &[u8]) -> Result<bool, RecordProblem> {
    match line {
        [] => Ok(false),
        line if json::parse(line).is_ok() => Ok(true),
        _ => Err(RecordProblem::TornLine),
    }
}

/// Whether the line is the beginning of a JSON text.
fn is_begun(line: &[u8]) -> bool {
    let needs_more =
        |text: &[u8]| serde_json::from_slice::<IgnoredAny>(text).is_err_and(|error| error.is_eof());
    if needs_more(line) {
        return true;
    }
    // the parser reports a number cut off after its sign, point or `e` as invalid
    let longer = [line, b"0"].concat();
    json::parse(&longer).is_ok() || needs_more(&longer)
}

/// Counts the bytes that are consumed from a source, without those that are only buffered.
struct Counted<R> {
    source: R,
    count: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.count += read as u64;
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.source.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.source.consume(amount);
        self.count += amount as u64;
    }
}
