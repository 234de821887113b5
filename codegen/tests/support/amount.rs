//! How much a large test does.
//!
//! The tests that try thousands of documents try all of them where `TEST_CASES=all` is set, as
//! `.ci/run` has it, and the same sample of them in every other run of `cargo test`. Each says at
//! its own constant `SAMPLE` how large that is.

use std::env;

/// Whether all cases are wanted.
pub(crate) fn all_cases() -> bool {
    env::var_os("TEST_CASES").is_some_and(|wanted| wanted == "all")
}
