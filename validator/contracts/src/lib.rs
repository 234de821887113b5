//! The contracts: what `cargo xtask gen` writes, each as a value that the engine takes.

mod decoding;
mod generated;

pub use generated::GET_CONVERSATION;
