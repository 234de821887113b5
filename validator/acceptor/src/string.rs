//! Strings. The text is known to be UTF-8, so a string only needs an end, valid escapes, and no
//! control characters.

use super::Cursor;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

impl<'t> Cursor<'t> {
    /// Skips any string.
    #[inline]
    #[must_use]
    pub fn string(self) -> Option<Cursor<'t>> {
        let mut at = self.literal(b"\"")?.to_special();
        loop {
            match at.byte() {
                b'"' => return Some(at.next()),
                b'\\' => at = at.escape()?.to_special(),
                _ => return None,
            }
        }
    }

    /// Skips a string without escapes, and returns its content.
    #[inline]
    #[must_use]
    pub fn plain(self) -> Option<(&'t [u8], Cursor<'t>)> {
        let start = self.literal(b"\"")?;
        let end = start.to_special();
        (end.byte() == b'"').then(|| (start.until(end), end.next()))
    }

    /// Skips a string without escapes whose length, in characters, is in this range.
    #[must_use]
    pub fn sized(self, least: usize, most: usize) -> Option<Cursor<'t>> {
        let (content, end) = self.plain()?;
        // each character has exactly one byte that is not a continuation byte
        let length = content.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        (least..=most).contains(&length).then_some(end)
    }

    /// Moves to the next byte that cannot be in a string as it is: its end, an escape, a control
    /// character, or the end of the text.
    #[inline]
    fn to_special(self) -> Cursor<'t> {
        let mut rest = self.0;
        while let Some((word, more)) = rest.split_first_chunk::<8>() {
            let found = special(u64::from_le_bytes(*word));
            if found != 0 {
                // the lowest bit belongs to the first such byte
                return Cursor(rest).skip(found.trailing_zeros() as usize / 8);
            }
            rest = more;
        }
        let is_plain = |byte: &&u8| !matches!(byte, b'"' | b'\\' | 0..=0x1F);
        Cursor(rest).skip(rest.iter().take_while(is_plain).count())
    }

    /// Skips an escape.
    #[inline(never)]
    fn escape(self) -> Option<Cursor<'t>> {
        let at = self.next();
        match at.byte() {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(at.next()),
            b'u' => {
                let (unit, at) = at.next().unit()?;
                match unit {
                    // a high surrogate, which a low surrogate has to follow
                    0xD800..=0xDBFF => {
                        let (second, at) = at.literal(b"\\u")?.unit()?;
                        (0xDC00..=0xDFFF).contains(&second).then_some(at)
                    }
                    0xDC00..=0xDFFF => None,
                    _ => Some(at),
                }
            }
            _ => None,
        }
    }

    /// Skips the four hexadecimal digits of a UTF-16 code unit.
    fn unit(self) -> Option<(u32, Cursor<'t>)> {
        let (digits, rest) = self.0.split_first_chunk::<4>()?;
        let mut unit = 0;
        for &digit in digits {
            unit = unit * 16 + char::from(digit).to_digit(16)?;
        }
        Some((unit, Cursor(rest)))
    }
}

/// Sets the high bit of each byte of a word that is special in a string. Bytes after the first
/// such byte may be marked wrongly.
#[inline]
fn special(word: u64) -> u64 {
    let quote = word ^ (ONES * u64::from(b'"'));
    let backslash = word ^ (ONES * u64::from(b'\\'));
    // a subtraction that borrows sets the high bit, unless it was set before
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = quote.wrapping_sub(ONES) & !quote;
    let backslash = backslash.wrapping_sub(ONES) & !backslash;
    (control | quote | backslash) & HIGHS
}
