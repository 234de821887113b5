//! Checks recorded "Get Conversation" payloads against the contract.
//!
//! Bytes go in, findings come out: what is no JSON, what violates the schema, what the
//! schema does not declare, and whether a reader with the types of `conversation_client`
//! survives it. No value of a payload is in a finding unless [`Options::show_values`] asks.
//!
//! - A [`Contract`] says what payloads have to be; [`GET_CONVERSATION`] is the one that is meant
//!   where none is named.
//! - [`Validator`] checks a payload; [`Options`] choose what it looks at.
//! - [`accept`] says in a tenth of the time whether a payload is surely valid.
//! - [`Validator::records`] checks a stream of payloads, one a line.
//! - [`Report`] is the outcome, made of [`Finding`]s.
//! - [`Redactor`] takes personal data out of payloads and leaves their findings;
//!   [`RedactOptions`] choose what becomes of ids and times.
//! - [`assert_conforms`] and [`assert_value_conforms`] are for the tests of services.
//!
//! The binary `conversation-validator` is behind the default feature `cli`; a service's
//! tests do without it: `default-features = false`.

#[cfg(all(test, feature = "cli"))]
#[path = "../../codegen/tests/support/amount.rs"]
mod amount;
mod assert;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
mod default;

pub use acceptor::Answer;
pub use check::contract::Contract;
pub use check::finding::{Finding, Level};
pub use check::layer::{Layer, UnknownLayer};
pub use check::layers::roundtrip::same_value;
pub use check::position::Position;
pub use check::records::{Record, Records};
pub use check::report::{Readers, Report};
pub use contracts::GET_CONVERSATION;
pub use redact::{RedactIds, RedactTimes, UnknownPlace};
#[cfg(feature = "sample")]
pub use sample::{Breach, Order, Sample};

pub use crate::assert::{assert_conforms, assert_value_conforms};
#[cfg(feature = "sample")]
pub use crate::default::Sampler;
pub use crate::default::{Options, RedactOptions, Redactor, Validator, accept};

#[cfg(feature = "cli")]
pub(crate) use crate::default::DEFAULT;

/// The workspace's README: its examples are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
