//! Checks the token of a request, in either spelling of its header, as the service does.

use axum::http::{HeaderMap, HeaderValue};

/// The token that requests must have.
pub struct Authentication {
    token: Vec<u8>,
    header: &'static str,
}

/// Why a request is refused, in the service's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The request has no token.
    Missing,
    /// The request has another token.
    Wrong,
}

impl Refusal {
    /// The body of the response.
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
    /// Requires this token in this header, or in the one with `-` instead of `_`.
    #[must_use]
    pub fn new(token: &str, header: &'static str) -> Authentication {
        Authentication {
            token: token.as_bytes().to_vec(),
            header,
        }
    }

    /// Checks the token of a request.
    ///
    /// # Errors
    ///
    /// If the token is missing or wrong.
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
