//! A payload in memory, as those who look at it need it.
//!
//! - [`document`]: one list of its values, read from its text;
//! - [`instance_path`]: JSON Pointers into it;
//! - [`position`]: places in its text;
//! - [`printable`]: its texts, as a terminal may show them.

pub mod document;
pub mod instance_path;
pub mod position;
pub mod printable;
