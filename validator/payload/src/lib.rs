//! A payload in memory.
//!
//! - [`document`]: one list of its values, read from its text;
//! - [`instance_path`]: JSON Pointers into it;
//! - [`position`]: positions in its text;
//! - [`printable`]: its texts, made safe for a terminal.

pub mod document;
pub mod instance_path;
pub mod position;
pub mod printable;
