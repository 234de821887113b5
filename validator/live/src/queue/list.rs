//! A file with one id or range per line.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

use crate::error::{Error, LineProblem};
use crate::selection::Selection;
use recordings::path;

/// The longest line: room for two ids and a comment.
const LONGEST: u64 = 4096;

/// Why a list cannot be used.
#[derive(Debug)]
enum ListError {
    /// The file cannot be read.
    Unreadable(io::Error),
    /// A line is neither an id nor a range. The first line is 1.
    Line(u64, LineProblem),
}

impl From<io::Error> for ListError {
    fn from(error: io::Error) -> ListError {
        ListError::Unreadable(error)
    }
}

/// The selections of a file, or of standard input for `-`.
///
/// # Errors
///
/// If the file cannot be read, or a line is neither an id nor a range.
pub fn read(path: &Path) -> Result<Vec<Selection>, Error> {
    read_all(path).map_err(|error| {
        let name = path::shown(path);
        match error {
            ListError::Unreadable(error) => {
                let problem = error.into();
                recordings::Error::Read { name, problem }.into()
            }
            ListError::Line(line, problem) => Error::Line {
                name,
                line,
                problem,
            },
        }
    })
}

fn read_all(path: &Path) -> Result<Vec<Selection>, ListError> {
    if path.as_os_str() == "-" {
        parse(io::stdin().lock())
    } else {
        parse(BufReader::new(File::open(path)?))
    }
}

fn parse(mut source: impl BufRead) -> Result<Vec<Selection>, ListError> {
    let mut selections = Vec::new();
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        let read = source.by_ref().take(LONGEST).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(selections);
        }
        number += 1;
        if read as u64 == LONGEST {
            return Err(ListError::Line(number, LineProblem::TooLong));
        }
        let text = String::from_utf8_lossy(&line);
        // editors on Windows begin a file with a byte order mark
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let text = text.split('#').next().unwrap_or_default().trim();
        if !text.is_empty() {
            let selection = text.parse::<Selection>();
            selections.push(selection.map_err(|why| ListError::Line(number, why.into()))?);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_and_remarks_are_skipped() {
        let text = "\u{feff}# mine\r\n\r\n 226 \r\n1..=3 # the first\n\n7";
        let ranges: Vec<_> = parse(text.as_bytes())
            .expect("a list")
            .into_iter()
            .map(|selection| (selection.first, selection.last))
            .collect();
        assert_eq!(ranges, [(226, 226), (1, 3), (7, 7)]);
    }

    #[test]
    fn a_wrong_line_is_reported_with_its_number() {
        for text in ["1\n\ncanary\n", "#\n\n1..3", "\n\n\u{0}\n"] {
            let error = parse(text.as_bytes()).expect_err(text);
            assert!(
                matches!(error, ListError::Line(3, _)),
                "{text:?}: {error:?}"
            );
        }
        let endless = io::repeat(b'1');
        let error = parse(BufReader::new(endless)).expect_err("no end");
        assert!(matches!(error, ListError::Line(1, LineProblem::TooLong)));
    }
}
