//! What is written by hand of the contracts, because no schema says it.

#[cfg(feature = "cli")]
pub(crate) mod samples;
