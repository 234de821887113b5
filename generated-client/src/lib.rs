//! Types of the "Get Conversation" response of 99digital, a white-labelled Chatwoot,
//! generated from its hand-written JSON Schema, [`SCHEMA`].
//!
//! ```
//! use conversation_client::{Conversation, ConversationStatus};
//!
//! fn is_open(body: &[u8]) -> Result<bool, serde_json::Error> {
//!     let conversation: Conversation = serde_json::from_slice(body)?;
//!     Ok(match &conversation.status {
//!         ConversationStatus::Open => true,
//!         ConversationStatus::Unknown(status) => {
//!             println!("new in this server: {}", status.as_str());
//!             true
//!         }
//!         _ => false,
//!     })
//! }
//! ```
//!
//! The types are a tolerant reader. An undeclared value of an enumeration, an undeclared tag of a
//! union and an undeclared property of an object are kept exactly, and written back exactly; of a
//! number in them, as much as `serde_json` holds: a 64-bit integer or a double. Every payload that
//! the schema accepts can be decoded, and is written back as the same JSON value, unless it is
//! nested deeper than 127 levels. An integer with a point or an exponent is read as the nearest
//! double, which beyond 2^53 may be another integer. Only too deep nesting, a missing required key,
//! a value of another JSON type and a number that is too large to be held are errors.
//!
//! `Debug` shows ids, statuses and times, and hides personal data, undeclared properties
//! and free-form maps.
//!
//! With a feature, the crate also makes the call. It follows no redirects, respects its timeouts,
//! and never exposes the token.
//!
#![cfg_attr(feature = "ureq", doc = "```no_run")]
#![cfg_attr(not(feature = "ureq"), doc = "```text")]
//! use conversation_client::transport::ureq::Client; // or `reqwest::Client`, and `.await`
//!
//! fn main() -> Result<(), conversation_client::Error> {
//!     let client = Client::builder().token("your-api-key").build()?;
//!     let conversation = client.get_conversation(7, 226)?;
//!     println!("{}", conversation.status);
//!     Ok(())
//! }
//! ```
//!
//! A glob import does not import the name of another crate: what uses the types of `http` and
//! `bytes` is in `operation`, and the clients are in `transport`.
//!
//! Features, none of them on by default:
//!
//! - `jiff`: `timestamp()` on every time,
//! - `chrono`: `date_time()` on every time,
//! - `fixtures`: accepted payloads by name, for tests,
//! - `operation`: the call without a transport, on the types of the `http` crate,
//! - `reqwest`, `ureq`: the call, async on tokio and blocking, each with `operation`,
//! - `schemars`: `JsonSchema` of schemars 1 on every type, which is its part of [`SCHEMA`],
//! - `tracing`: a span per call, without values.

mod decode_error;
#[cfg(feature = "fixtures")]
pub mod fixtures;
mod generated;
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub mod json_schema;
#[cfg(feature = "operation")]
pub mod operation;
#[doc(hidden)]
pub mod runtime;
#[cfg(any(feature = "reqwest", feature = "ureq"))]
pub mod transport;

pub use decode_error::{DecodeError, from_slice, from_value};
#[cfg(feature = "operation")]
pub use generated::operation::*;
pub use generated::types::*;
#[cfg(feature = "operation")]
pub use operation::{BaseUrl, Error, ErrorKind, Operation, Token, TokenHeader};
pub use runtime::{UnknownInteger, UnknownString};

/// The JSON Schema from which the types are generated, byte for byte as it was written.
pub const SCHEMA: &str = include_str!("generated/conversation.schema.json");
