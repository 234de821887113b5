//! Drift that is planted into samples: what is planted is told, and nothing else.

#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;
mod corpus;
mod plants;
mod silent;
mod told;
