//! A payload in memory.
//!
//! - [`document`]: one list of its values, read from its text;
//! - [`ids`], [`number`]: what identifies it, read without the rest, and integers in any notation;
//! - [`instance_path`]: JSON Pointers into it;
//! - [`position`]: positions in its text;
//! - [`printable`]: its texts, made safe for a terminal.

pub mod document;
pub mod ids;
pub mod instance_path;
pub mod number;
pub mod position;
pub mod printable;
