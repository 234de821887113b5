//! The acceptor against `serde_json` and jsonschema: what it calls valid, is.
//!
//! Cases are samples and the project's payloads, written in several ways, changed token by token
//! and damaged byte by byte.

#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;

mod damage;
mod differential;
mod judge;
mod payloads;
mod spellings;
mod tokens;
