//! What users of the library get where they name no contract: the engine's types, with the
//! contract that is meant then.

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

/// The contract that is meant where none is named.
pub(crate) static DEFAULT: &Contract = &contracts::GET_CONVERSATION;
