//! The contracts, which `cargo xtask gen` writes, each as a value for the engine.

mod decoding;
mod generated;

use check::contract::Contract;

pub use generated::GET_CONVERSATION;

/// Every contract, for tests that apply to all of them.
pub static ALL: &[&Contract] = &[&GET_CONVERSATION];
