//! The workspace's own commands, behind `cargo xtask`, and the only code that writes into the
//! source tree.
//!
//! Nothing here depends on the crates that contain generated code: `gen` has to work even if its
//! last output does not compile. So `conformance` and `bless` start the validator as a process.

pub mod bless;
pub mod ci;
pub mod cli;
pub mod compat;
pub mod conformance;
pub mod diff;
pub mod generate;
pub mod golden_reports;
pub mod live;
pub mod lock;
pub mod patch;
pub mod payloads;
pub mod rows;
pub mod section;
pub mod sources;
pub mod stand_in;
pub mod suite;
pub mod tidy;
pub mod tree;
pub mod validator;
pub mod verdict;
