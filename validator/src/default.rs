//! What users of the library get where they name no contract: the engine's types, with the
//! contract that is meant then.

use check::contract::Contract;

mod accept;
#[cfg(feature = "cli")]
pub(crate) mod hints;
mod options;
mod validator;

pub use accept::accept;
pub use options::Options;
pub use validator::Validator;

/// The contract that is meant where none is named.
pub(crate) static DEFAULT: &Contract = &contracts::GET_CONVERSATION;
