//! The tokens of a JSON text, as they are spelled.
//!
//! Only for text that layer `json` has accepted: nothing is checked here, and the tokens of other
//! text are meaningless.

use std::borrow::Cow;

/// A bracket, comma or colon, or a whole string, number or word.
#[derive(Debug, Clone, Copy)]
pub struct Token<'t> {
    /// Its offset in the text.
    pub offset: usize,
    /// Its spelling; never empty.
    pub spelling: &'t [u8],
}

impl Token<'_> {
    /// The first byte, which determines what the token is.
    #[must_use]
    pub fn first(self) -> u8 {
        self.spelling.first().copied().unwrap_or_default()
    }
}

/// The tokens of `text`, without the whitespace between them.
#[must_use]
pub fn tokens(text: &[u8]) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

/// See [`tokens`].
#[derive(Debug)]
pub struct Tokens<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let space = self.rest().iter().take_while(|b| is_space(**b)).count();
        self.at += space;
        let rest = self.rest();
        let length = match rest.first()? {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string_length(rest),
            _ => rest.iter().take_while(|b| !ends_a_word(**b)).count(),
        };
        let token = Token {
            offset: self.at,
            spelling: &rest[..length],
        };
        self.at += length;
        Some(token)
    }
}

impl<'t> Tokens<'t> {
    fn rest(&self) -> &'t [u8] {
        &self.text[self.at..]
    }
}

/// The text that a string token represents.
pub fn unescaped(string: &[u8]) -> Cow<'_, str> {
    let inner = string.get(1..string.len().saturating_sub(1));
    match inner.map(std::str::from_utf8) {
        Some(Ok(plain)) if !plain.contains('\\') => Cow::Borrowed(plain),
        _ => Cow::Owned(serde_json::from_slice(string).unwrap_or_default()),
    }
}

fn string_length(rest: &[u8]) -> usize {
    let mut at = 1;
    loop {
        match rest.get(at) {
            None => return rest.len(),
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn ends_a_word(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_cut_as_they_are_spelled() {
        let text = "\n{\"a\\\"b\" : [ 1.50e+2,true , \"\u{e9}\\\\\"], \"\":-0 }\r\n";
        let spellings: Vec<_> = tokens(text.as_bytes())
            .map(|token| {
                assert_eq!(token.first(), text.as_bytes()[token.offset]);
                std::str::from_utf8(token.spelling).expect("cut between characters")
            })
            .collect();
        assert_eq!(
            spellings,
            [
                "{",
                "\"a\\\"b\"",
                ":",
                "[",
                "1.50e+2",
                ",",
                "true",
                ",",
                "\"\u{e9}\\\\\"",
                "]",
                ",",
                "\"\"",
                ":",
                "-0",
                "}"
            ]
        );
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(unescaped(b"\"plain\""), "plain");
        assert_eq!(unescaped(b"\"\\u0069\\n\""), "i\n");
        assert_eq!(unescaped(b"\"\""), "");
    }

    #[test]
    fn what_is_no_json_ends_too() {
        for text in [&b"\"open"[..], b"\"\\", b"\xFF", b"{\"a\"", b""] {
            assert!(tokens(text).count() <= 2);
        }
    }
}
