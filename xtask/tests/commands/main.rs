//! The commands, each on a workspace of its own in a temporary folder: no test writes into the
//! source tree.

mod bless;
mod ci;
mod compat;
mod conformance;
mod findings;
mod generate;
mod lock;
mod patch;
mod rows;
mod suite;
mod tidy;
mod tree;
mod workspace;
