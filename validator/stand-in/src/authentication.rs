//! Who may ask: the token's header, in either spelling, as the service takes it.

use axum::http::{HeaderMap, HeaderValue};

/// The token to ask for.
pub struct Authentication {
    token: Vec<u8>,
    header: &'static str,
}

/// Why somebody may not ask, in the service's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no token.
    Missing,
    /// There is another one.
    Wrong,
}

impl Refusal {
    /// The body of the answer.
    pub fn body(self) -> &'static str {
        match self {
            Refusal::Missing => {
                r#"{"errors":["You need to sign in or sign up before continuing."]}"#
            }
            Refusal::Wrong => r#"{"error":"Invalid Access Token"}"#,
        }
    }
}

impl Authentication {
    /// Asks for this token in this header, or in the one whose name has `-` for `_`.
    #[must_use]
    pub fn new(token: &str, header: &'static str) -> Authentication {
        Authentication {
            token: token.as_bytes().to_vec(),
            header,
        }
    }

    /// Whether this request may be answered.
    ///
    /// # Errors
    ///
    /// Why it may not.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        // on the real server both spellings end up in one variable
        let sent = headers
            .get(self.header)
            .or_else(|| headers.get(self.header.replace('_', "-")));
        match sent.map(HeaderValue::as_bytes) {
            None | Some(b"") => Err(Refusal::Missing),
            Some(token) if token == self.token => Ok(()),
            Some(_) => Err(Refusal::Wrong),
        }
    }
}
