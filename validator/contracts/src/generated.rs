//! The door to what `cargo xtask gen` writes: the contracts.

use crate::decoding::types_of;

// prettyplease formats what is generated, not rustfmt, and its lints are the generator's
// concern
#[rustfmt::skip]
#[allow(clippy::pedantic, unused_imports)]
mod contract;

// what of the cursor is needed, and whether a lane can be left, depends on the schema
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, unused, unreachable_code)]
mod acceptor;

pub use contract::GET_CONVERSATION;
