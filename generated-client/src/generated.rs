//! The door to the generated code: what is behind it is written by `cargo xtask gen`.

// what a generator writes is judged by its tests, not by lints for people
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
