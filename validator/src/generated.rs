//! The door to what `cargo xtask gen` writes: the schema as static data, and the acceptor.

// prettyplease formats what is generated, not rustfmt, and its lints are the generator's
// concern; what nothing reads yet is there for redaction, samples, profiles and reports
#[rustfmt::skip]
#[allow(clippy::pedantic, dead_code, unused_imports)]
mod contract;

// what of the cursor is needed, and whether a lane can be left, depends on the schema
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, unused, unreachable_code)]
mod acceptor;

pub(crate) use self::acceptor::document;
pub(crate) use self::contract::NODES;
