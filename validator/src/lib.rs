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

mod accept;
#[cfg(all(test, feature = "cli"))]
#[path = "../../codegen/tests/support/amount.rs"]
mod amount;
mod assert;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
mod contract;
mod contracts;
#[cfg(feature = "cli")]
mod coverage;
mod document;
#[cfg(feature = "cli")]
mod drift;
mod evidence;
mod finding;
mod generated;
mod instance_path;
mod layer;
mod masking;
mod message;
mod options;
mod position;
mod printable;
#[cfg(feature = "cli")]
mod profile;
mod records;
mod redact;
mod report;
#[cfg(feature = "cli")]
mod sample;
#[cfg(feature = "cli")]
mod suggest;
mod validator;
mod whereabouts;

pub use acceptor::Answer;

pub use crate::accept::accept;
pub use crate::assert::{assert_conforms, assert_value_conforms};
pub use crate::contract::Contract;
pub use crate::finding::{Finding, Level};
pub use crate::generated::GET_CONVERSATION;
pub use crate::layer::roundtrip::same_value;
pub use crate::layer::{Layer, UnknownLayer};
pub use crate::options::Options;
pub use crate::position::Position;
pub use crate::records::{Record, Records};
pub use crate::redact::{RedactIds, RedactOptions, RedactTimes, Redactor, UnknownPlace};
pub use crate::report::{Readers, Report};
#[cfg(feature = "cli")]
pub use crate::sample::{Breach, Order, Sample, Sampler};
pub use crate::validator::Validator;

/// The contract that is meant where none is named.
pub(crate) static DEFAULT: &Contract = &GET_CONVERSATION;

/// The workspace's README: its examples are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
