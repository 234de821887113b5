//! The token, and keeping it out of everything that is written.

use std::borrow::Cow;

/// So much of a token is enough to hide; reports cut long texts.
const ENOUGH: usize = 16;
/// What is shorter is no secret, and would be found in every word.
const LEAST: usize = 8;
const HIDDEN: &str = "<token>";

/// The token. It has no `Debug`.
pub(super) struct Secret(String);

impl Secret {
    pub(super) fn new(token: String) -> Secret {
        Secret(token)
    }

    /// The token itself, for those who send it.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }

    /// `text` without the token, or the beginning of it: a server may repeat it anywhere, in
    /// whatever case a host name is written.
    pub(super) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut rest = text;
        let mut hidden = String::new();
        while let Some((start, length)) = self.find(rest.as_bytes()) {
            // the token is ASCII, so both ends are ends of characters
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

    /// Whether the token, or the beginning of it, is in there.
    pub(super) fn is_in(&self, bytes: &[u8]) -> bool {
        self.find(bytes).is_some()
    }

    /// Where it is first, and how much of it.
    fn find(&self, bytes: &[u8]) -> Option<(usize, usize)> {
        let token = self.0.as_bytes();
        if token.len() < LEAST {
            return None;
        }
        let enough = token.len().min(ENOUGH);
        let first = token.first()?;
        (0..=bytes.len().checked_sub(enough)?)
            .filter(|start| bytes[*start].eq_ignore_ascii_case(first))
            .map(|start| {
                let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
                let length = token.iter().zip(&bytes[start..]).take_while(same).count();
                (start, length)
            })
            .find(|(_, length)| *length >= enough)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_hidden_wherever_and_however_it_is_written() {
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
    fn what_is_too_short_for_a_secret_hides_nothing() {
        let secret = Secret::new("e".to_owned());
        assert_eq!(secret.hide("errors"), "errors");
        assert!(!secret.is_in(b"errors"));
    }
}
