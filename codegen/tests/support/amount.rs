//! How many cases a large test runs.
//!
//! The tests that try thousands of documents try all of them if `TEST_CASES=all` is set, as in
//! `cargo xtask ci test`, and otherwise the same sample in every run of `cargo test`. The constant
//! `SAMPLE` of each test sets the size of its sample.

use std::env;

/// Whether to run all cases.
pub(crate) fn all_cases() -> bool {
    env::var_os("TEST_CASES").is_some_and(|wanted| wanted == "all")
}
