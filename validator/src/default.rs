//! The public types of the library for the default contract, which wrap those of the internal
//! crates.

use check::contract::Contract;

mod accept;
mod options;
mod redactor;
#[cfg(feature = "sample")]
pub(crate) mod sampler;
mod validator;

pub use accept::accept;
pub use options::Options;
pub use redactor::{RedactOptions, Redactor};
#[cfg(feature = "sample")]
pub use sampler::Sampler;
pub use validator::Validator;

/// The default contract.
pub(crate) static DEFAULT: &Contract = &contracts::GET_CONVERSATION;
