//! The module that includes the contracts that `cargo xtask gen` writes.

use crate::decoding::types_of;

// the generated files are formatted by prettyplease, not rustfmt, and the generator is
// responsible for lints
#[rustfmt::skip]
#[allow(clippy::pedantic, unused_imports)]
mod contract;

// which parts of the cursor are used, and whether a function can fail, depends on the schema
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, unused, unreachable_code)]
mod acceptor;

pub use contract::GET_CONVERSATION;
