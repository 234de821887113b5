//! Checks recorded "Get Conversation" payloads against the contract.
//!
//! Bytes go in, findings come out: what is not JSON, what violates the schema, what the schema
//! does not declare, and whether a reader with the types of `conversation_client` can read it.
//! No finding contains a value of a payload, unless [`Options::show_values`] is set.
//!
//! - A [`Contract`] says what payloads must be; [`GET_CONVERSATION`] is the default contract.
//! - [`Validator`] checks a payload; [`Options`] choose what it checks.
//! - [`accept`] says in a tenth of the time whether a payload is certainly valid.
//! - [`Validator::records`] checks a stream of payloads, one per line.
//! - [`Report`] is the result, made of [`Finding`]s.
//! - [`Redactor`] removes personal data from payloads and keeps their findings;
//!   [`RedactOptions`] choose what happens to ids and times.
//! - [`assert_conforms`] and [`assert_value_conforms`] are for the tests of services.
//!
//! The binary `conversation-validator` requires the default feature `cli`; the tests of a
//! service do not need it: `default-features = false`.

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

/// The README of the workspace: its examples are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
