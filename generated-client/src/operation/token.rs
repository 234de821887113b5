//! The secret that authenticates a call.

use std::fmt;

use http::header::{HeaderName, HeaderValue};

use super::error::Error;

/// A user's API key. It is never shown, neither by `Debug` nor in an error.
///
/// ```
/// use conversation_client::Token;
///
/// let token = Token::new("s3cret")?;
/// assert_eq!(format!("{token:?}"), "Token(<hidden>)");
/// # Ok::<(), conversation_client::Error>(())
/// ```
#[derive(Clone)]
pub struct Token {
    value: HeaderValue,
    header: TokenHeader,
}

/// How the name of the token's header is spelled.
///
/// Proxies such as nginx drop header names with underscores by default, and then the server
/// responds with 401 although the token is valid. The service accepts both spellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TokenHeader {
    /// As documented: `api_access_token`.
    #[default]
    Documented,
    /// The documented name with `-` instead of `_`: `api-access-token`.
    Hyphenated,
}

impl Token {
    /// Creates a token from visible ASCII characters.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](super::ErrorKind::Configuration) if it is empty or contains
    /// another character, such as a line break, which could inject a header.
    pub fn new(token: impl AsRef<str>) -> Result<Self, Error> {
        let token = token.as_ref();
        if token.is_empty() {
            return Err(Error::configuration("token", "it is empty"));
        }
        let refused = || {
            Error::configuration(
                "token",
                "it contains a character that is not visible ASCII; is there a line break or a space around it?",
            )
        };
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refused());
        }
        let mut value = HeaderValue::from_str(token).map_err(|_| refused())?;
        value.set_sensitive(true);
        Ok(Self {
            value,
            header: TokenHeader::default(),
        })
    }

    /// The same token, sent with this spelling of its header.
    #[must_use]
    pub fn header(self, header: TokenHeader) -> Self {
        Self { header, ..self }
    }

    /// The header to send, given its documented name.
    pub(super) fn to_header(&self, documented: &str) -> Option<(HeaderName, HeaderValue)> {
        let name = match self.header {
            TokenHeader::Documented => HeaderName::from_bytes(documented.as_bytes()),
            TokenHeader::Hyphenated => {
                HeaderName::from_bytes(documented.replace('_', "-").as_bytes())
            }
        };
        Some((name.ok()?, self.value.clone()))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(<hidden>)")
    }
}
