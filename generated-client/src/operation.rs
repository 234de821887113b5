//! The call without a transport: requests and responses in the types of the [`http`] crate.
//!
//! An [`Operation`] turns itself into an [`http::Request`], and the [`http::Response`] to that into
//! its output or an [`Error`]. Nothing here opens a connection, so any transport can be used; the
//! features `reqwest` and `ureq` provide two. A transport of your own has to
//! - send the request's URL unchanged,
//! - follow no redirects: the token would be sent along,
//! - decompress the body, and give up if it becomes too large.
//!
//! ```
//! use conversation_client::operation::http;
//! use conversation_client::{BaseUrl, ErrorKind, GetConversation, Operation, Token};
//!
//! fn main() -> Result<(), conversation_client::Error> {
//!     let operation = GetConversation { account_id: 7.into(), conversation_id: 226.into() };
//!     let request = operation.request(
//!         &BaseUrl::parse("https://chat.example.com/prefix")?,
//!         &Token::new("your-api-key")?,
//!     )?;
//!     assert_eq!(
//!         request.uri().to_string(),
//!         "https://chat.example.com/prefix/api/v1/accounts/7/conversations/226",
//!     );
//!
//!     // here your transport sends the request and receives a response
//!     let answer = http::Response::builder()
//!         .status(404)
//!         .body(r#"{"error": "Resource could not be found"}"#)
//!         .unwrap_or_default();
//!     let error = operation.response(answer).unwrap_err();
//!     assert!(matches!(error.kind(), ErrorKind::NotFound));
//!     assert_eq!(error.reason(), Some("Resource could not be found"));
//!     Ok(())
//! }
//! ```

mod answer;
mod authority;
mod base_url;
mod content_coding;
mod error;
mod reason;
mod request;
mod retry_after;
mod token;

pub use base_url::BaseUrl;
pub use error::{Error, ErrorKind};
pub use token::{Token, TokenHeader};

#[cfg(any(feature = "reqwest", feature = "ureq"))]
pub(crate) use {content_coding::content_codings, error::is_retryable, retry_after::retry_after};

use bytes::Bytes;

// these crates are in the signatures, so a custom transport needs the same versions
pub use {bytes, http};

/// One call of the API: how to request it, and what its responses contain.
///
/// Only generated code implements this trait, because it relies on undocumented parts. Items may be
/// added or changed in any version; calling it is stable.
pub trait Operation {
    /// The type that the body of a successful response is decoded into.
    type Output: crate::runtime::Decode;

    /// Its name in the contract, the `operationId`.
    const ID: &'static str;
    /// The HTTP method.
    const METHOD: http::Method;
    /// The server that the contract names, without a trailing slash.
    const SERVER: &'static str;
    /// The path below the server, with a `{name}` for each parameter.
    const PATH: &'static str;
    /// The header that carries the token, with its documented name.
    const TOKEN_HEADER: &'static str;
    /// The bodies of the documented statuses, sorted by status.
    const RESPONSES: &'static [(u16, ResponseBody)];

    /// The path parameters by their names in the template, in its order, not yet encoded.
    fn path_parameters(&self) -> Vec<(&'static str, String)>;

    /// Builds the request. Every byte of a parameter that has a meaning in URLs is percent-encoded,
    /// and the token's header is marked as sensitive.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if a parameter is empty, or would make the segment `.` or `..`,
    /// which URL libraries normalise to another path.
    fn request(&self, base: &BaseUrl, token: &Token) -> Result<http::Request<()>, Error> {
        request::build(self, base, token)
    }

    /// Interprets the response.
    ///
    /// The body is decoded whatever its content type is: proxies and servers get the content type
    /// wrong more often than the body.
    ///
    /// # Errors
    ///
    /// Every [`ErrorKind`] that a response can cause.
    fn response<B: Into<Bytes>>(&self, response: http::Response<B>) -> Result<Self::Output, Error> {
        answer::read::<Self>(response.map(Into::into))
    }
}

/// The body of a response with a documented status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseBody {
    /// The operation's output, as JSON.
    Output,
    /// A JSON object with the reason, in one of these properties; each is a string or an array of
    /// strings.
    Reason(&'static [&'static str]),
    /// Plain text with the reason.
    Text,
}
