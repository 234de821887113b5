//! A position in a text, as editors show it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A position in the text of a payload, or of the file that contains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Position {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// Counted from 0, in bytes.
    pub offset: usize,
}

impl Position {
    /// The position of the byte at `offset`, which may be the end.
    #[must_use]
    pub fn of(text: &[u8], offset: usize) -> Position {
        let offset = offset.min(text.len());
        let before = &text[..offset];
        let line_start = before
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |newline| newline + 1);
        Position {
            line: before.split(|&byte| byte == b'\n').count(),
            column: 1 + before[line_start..]
                .iter()
                .filter(|&&byte| !continues_a_character(byte))
                .count(),
            offset,
        }
    }
}

impl Position {
    /// The positions of `offsets`, which must ascend, in one pass over the text.
    #[must_use]
    pub fn of_all(text: &[u8], offsets: &[usize]) -> Vec<Position> {
        let mut positions = Vec::with_capacity(offsets.len());
        let mut here = Position {
            line: 1,
            column: 1,
            offset: 0,
        };
        for &offset in offsets {
            let offset = offset.min(text.len());
            for &byte in &text[here.offset..offset] {
                if byte == b'\n' {
                    here.line += 1;
                    here.column = 1;
                } else if !continues_a_character(byte) {
                    here.column += 1;
                }
            }
            here.offset = offset;
            positions.push(here);
        }
        positions
    }
}

impl Position {
    /// The start of every text.
    pub const START: Position = Position {
        line: 1,
        column: 1,
        offset: 0,
    };

    /// Converts this position in a part of a text into one in the whole; `start` is where the part
    /// begins.
    #[must_use]
    pub fn after(self, start: Position) -> Position {
        Position {
            line: self.line + start.line - 1,
            column: if self.line == 1 {
                self.column + start.column - 1
            } else {
                self.column
            },
            offset: self.offset + start.offset,
        }
    }
}

/// Continuation bytes of a character do not count as characters.
fn continues_a_character(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position {
            line,
            column,
            offset,
        } = self;
        write!(f, "line {line}, column {column} (byte {offset})")
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn columns_count_characters() {
        let text = "{\n  \"é\": x".as_bytes();
        assert_eq!(
            Position::of(text, text.len() - 1).to_string(),
            "line 2, column 8 (byte 10)"
        );
        assert_eq!(
            Position::of(b"", 7).to_string(),
            "line 1, column 1 (byte 0)"
        );
    }
}
