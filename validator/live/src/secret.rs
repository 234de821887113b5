//! The token, which is kept out of all output.

use std::borrow::Cow;
use std::cmp::Reverse;

/// How many characters of a token are hidden if it is cut off: reports cut long texts.
const ENOUGH: usize = 16;
/// A shorter token is no secret, and would be found in ordinary words.
const LEAST: usize = 8;
const HIDDEN: &str = "<token>";

/// The token. It has no `Debug`.
pub struct Secret {
    token: String,
    /// The token as it appears in plain text, in a JSON Pointer, and in JSON.
    spellings: [String; 3],
}

impl Secret {
    #[must_use]
    /// The secret with this token.
    pub fn new(token: String) -> Secret {
        let spellings = [
            token.clone(),
            token.replace('~', "~0").replace('/', "~1"),
            token.replace('\\', "\\\\").replace('"', "\\\""),
        ];
        Secret { token, spellings }
    }

    /// The token itself, to be sent.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.token
    }

    /// Replaces the token, or the beginning of it, in `text`: a server may send it back anywhere.
    /// Letter case is ignored, because host names do not keep it.
    #[must_use]
    pub fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut rest = text;
        let mut hidden = String::new();
        while let Some((start, length)) = self.find(rest.as_bytes()) {
            // the token is ASCII, so both ends are character boundaries
            hidden.push_str(&rest[..start]);
            hidden.push_str(HIDDEN);
            rest = &rest[start + length..];
        }
        if hidden.is_empty() {
            return Cow::Borrowed(text);
        }
        hidden.push_str(rest);
        Cow::Owned(hidden)
    }

    /// Whether the bytes contain the token, or the beginning of it.
    #[must_use]
    pub fn is_in(&self, bytes: &[u8]) -> bool {
        self.find(bytes).is_some()
    }

    /// Whether a body contains it, also in JSON escapes.
    #[must_use]
    pub fn is_in_body(&self, body: &[u8]) -> bool {
        self.is_in(body) || (body.contains(&b'\\') && self.is_in(&unescaped(body)))
    }

    /// The start and length of the first match.
    fn find(&self, bytes: &[u8]) -> Option<(usize, usize)> {
        if self.token.len() < LEAST {
            return None;
        }
        let found = self.spellings.iter().filter_map(|s| find(s, bytes));
        // the longest match at a place, so that no part of the token remains
        found.min_by_key(|(start, length)| (*start, Reverse(*length)))
    }
}

fn find(spelling: &str, bytes: &[u8]) -> Option<(usize, usize)> {
    let spelling = spelling.as_bytes();
    let enough = spelling.len().min(ENOUGH);
    let first = spelling.first()?;
    (0..=bytes.len().checked_sub(enough)?)
        .filter(|start| bytes[*start].eq_ignore_ascii_case(first))
        .map(|start| {
            let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
            let length = spelling
                .iter()
                .zip(&bytes[start..])
                .take_while(same)
                .count();
            (start, length)
        })
        .find(|(_, length)| *length >= enough)
}

/// `body` with those escapes resolved that can stand for a character of a token. It does not
/// look for strings, because damaged JSON may lack their ends.
fn unescaped(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((byte, tail)) = rest.split_first() {
        let (resolved, length) = match (byte, tail) {
            (b'\\', [b'u', digits @ ..]) => match digits.get(..4).and_then(ascii) {
                Some(character) => (character, 6),
                None => (b'\\', 1),
            },
            (b'\\', [character @ (b'"' | b'\\' | b'/'), ..]) => (*character, 2),
            _ => (*byte, 1),
        };
        out.push(resolved);
        rest = &rest[length..];
    }
    out
}

/// The ASCII character with this number in hexadecimal digits.
fn ascii(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits).ok()?;
    // `from_str_radix` would accept a sign
    if digits.starts_with('+') {
        return None;
    }
    let number = u8::from_str_radix(digits, 16).ok()?;
    number.is_ascii().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_hidden_in_any_place_and_case() {
        let secret = Secret::new("Canary-Token-0123456789".to_owned());
        for (text, hidden) in [
            ("Canary-Token-0123456789", "<token>"),
            (
                "a canary-token-0123456789.example, twice: CANARY-TOKEN-0123456789é",
                "a <token>.example, twice: <token>é",
            ),
            ("cut: Canary-Token-0123…", "cut: <token>…"),
            ("Canary-Token-", "Canary-Token-"),
            ("CanaryCanary-Token-0123456789", "Canary<token>"),
            ("", ""),
        ] {
            assert_eq!(secret.hide(text), hidden, "{text}");
            assert_eq!(secret.is_in(text.as_bytes()), text != hidden, "{text}");
        }
    }

    #[test]
    fn the_token_is_hidden_as_spelled_in_pointers_and_json() {
        let secret = Secret::new("a/b~c\"d\\e+f/0123456789".to_owned());
        for (text, hidden) in [
            ("#/x/a~1b~0c\"d\\e+f~10123456789/y", "#/x/<token>/y"),
            ("(\"a/b~c\\\"d\\\\e+f/0123456789\")", "(\"<token>\")"),
            ("a/b~c\"d\\e+f/0123456789", "<token>"),
        ] {
            assert_eq!(secret.hide(text), hidden);
        }
    }

    #[test]
    fn the_token_is_found_in_a_body_with_any_escapes() {
        let secret = Secret::new("Canary/Token\"0123456789".to_owned());
        for (body, found) in [
            (r#"{"a":"\u0043anary\/Token\"0123456789"}"#, true),
            (r#"{"x Can\u0061ry\u002fToken\u00220123456789":1}"#, true),
            (r#"["\ud800\u0043\u0041NARY/\u0054oken\"0123456789"]"#, true),
            (r#"torn: "\u0043anary/Token\"0123456"#, true),
            (r#"{"a":"\\u0043anary/Token\"0123456789"}"#, false),
            (r#"["\u0143anary/Token\"0123456789"]"#, false),
            (r#"["\u+043anary/Token\"0123456789"]"#, false),
            (r#""\u004"#, false),
            ("\\", false),
            ("", false),
        ] {
            assert_eq!(secret.is_in_body(body.as_bytes()), found, "{body}");
        }
    }

    #[test]
    fn a_token_that_is_too_short_hides_nothing() {
        let secret = Secret::new("e".to_owned());
        assert_eq!(secret.hide("errors"), "errors");
        assert!(!secret.is_in(b"errors"));
    }
}
