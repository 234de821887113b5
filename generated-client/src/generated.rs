//! The generated code, written by `cargo xtask gen`, and its re-exports.

// generated code is checked by tests, not by lints meant for people
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, deprecated, rustdoc::bare_urls)]
pub(crate) mod types;

#[cfg(feature = "fixtures")]
#[rustfmt::skip]
pub(crate) mod fixtures;

#[cfg(feature = "schemars")]
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, deprecated)]
pub(crate) mod json_schema;

#[cfg(feature = "operation")]
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, deprecated)]
pub(crate) mod operation;
