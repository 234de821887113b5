//! The contracts: what `cargo xtask gen` writes, each as a value that the engine takes.

mod decoding;
mod generated;

use check::contract::Contract;

pub use generated::GET_CONVERSATION;

/// Every contract, for what holds of each of them.
pub static ALL: &[&Contract] = &[&GET_CONVERSATION];
