//! A place in a text, as a person looks for it.

use std::fmt;

/// Line and column count from 1, columns in characters; the offset is in bytes, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    line: usize,
    column: usize,
    offset: usize,
}

impl Position {
    /// The position of the byte at `offset`, which may be the end.
    pub(super) fn of(text: &[u8], offset: usize) -> Position {
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
                // the bytes after the first of a character are no characters of their own
                .filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000)
                .count(),
            offset,
        }
    }
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
