//! The door to what `cargo xtask gen` writes: the schema as static data.

// prettyplease formats what is generated, not rustfmt, and its lints are the generator's
// concern; what nothing reads yet is there for redaction, samples, profiles and reports
#[rustfmt::skip]
#[allow(clippy::pedantic, dead_code, unused_imports)]
mod contract;

pub(crate) use self::contract::NODES;
