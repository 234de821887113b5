//! Who may ask: the token's header, in either spelling, as the service takes it.

use axum::http::{HeaderMap, HeaderValue};
use conversation_client::{GetConversation, Operation as _};

/// The token to ask for.
pub(in crate::cli) struct Authentication {
    token: Vec<u8>,
}

/// Why somebody may not ask, in the service's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Refusal {
    Missing,
    Wrong,
}

impl Refusal {
    /// The body of the answer.
    pub(in crate::cli) fn body(self) -> &'static str {
        match self {
            Refusal::Missing => {
                r#"{"errors":["You need to sign in or sign up before continuing."]}"#
            }
            Refusal::Wrong => r#"{"error":"Invalid Access Token"}"#,
        }
    }
}

impl Authentication {
    pub(in crate::cli) fn new(token: &str) -> Authentication {
        Authentication {
            token: token.as_bytes().to_vec(),
        }
    }

    /// Whether this request may be answered.
    pub(in crate::cli) fn check(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let documented = GetConversation::TOKEN_HEADER;
        // on the real server both spellings end up in one variable
        let sent = headers
            .get(documented)
            .or_else(|| headers.get(documented.replace('_', "-")));
        match sent.map(HeaderValue::as_bytes) {
            None | Some(b"") => Err(Refusal::Missing),
            Some(token) if token == self.token => Ok(()),
            Some(_) => Err(Refusal::Wrong),
        }
    }
}
