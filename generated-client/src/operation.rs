//! The call without a transport: requests and answers on the types of the [`http`] crate.
//!
//! An [`Operation`] turns itself into an [`http::Request`], and the [`http::Response`] to
//! it into its output or an [`Error`]. Nothing here opens a connection, so any transport
//! will do; the features `reqwest` and `ureq` bring two. A transport of your own has to
//! - send the request's URL as it stands,
//! - follow no redirect: the token would go with it,
//! - decompress the body, and give up on one that gets too large.
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
//!     // here your transport sends it, and this is what came
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

// they are in the signatures, so whoever brings a transport needs these very versions
pub use {bytes, http};

/// One call of the API: how it is asked, and what its answers hold.
///
/// Only generated code implements it, for it stands on parts that are not documented. It may
/// get further items, and change those it has, in any version; calling it is what is stable.
pub trait Operation {
    /// What the body of a successful answer is read into.
    type Output: crate::runtime::Decode;

    /// Its name in the contract, the `operationId`.
    const ID: &'static str;
    /// The method it is asked with.
    const METHOD: http::Method;
    /// The server that the contract names, without a slash at the end.
    const SERVER: &'static str;
    /// The path below the server, with a `{name}` for each parameter.
    const PATH: &'static str;
    /// The header that carries the token, as documented.
    const TOKEN_HEADER: &'static str;
    /// What the answers hold whose status is documented, sorted by status.
    const RESPONSES: &'static [(u16, ResponseBody)];

    /// The path parameters by their names in the template, not yet encoded, in its order.
    fn path_parameters(&self) -> Vec<(&'static str, String)>;

    /// The request: every byte of a parameter that could mean anything in a URL is
    /// percent-encoded, and the token's header is marked as sensitive.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] for a parameter that is empty or would make the
    /// segment `.` or `..`, which URL libraries fold into another path.
    fn request(&self, base: &BaseUrl, token: &Token) -> Result<http::Request<()>, Error> {
        request::build(self, base, token)
    }

    /// What the answer means.
    ///
    /// Its body is read whatever its content type says: proxies and servers get that
    /// wrong more often than the body.
    ///
    /// # Errors
    ///
    /// Every [`ErrorKind`] that an answer can have.
    fn response<B: Into<Bytes>>(&self, response: http::Response<B>) -> Result<Self::Output, Error> {
        answer::read::<Self>(response.map(Into::into))
    }
}

/// What the body of an answer with a documented status holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseBody {
    /// The operation's output, as JSON.
    Output,
    /// A JSON object that says why, under one of these properties; each is a string or an
    /// array of strings.
    Reason(&'static [&'static str]),
    /// Plain text that says why.
    Text,
}
