//! Where a finding is, with names that must not be shown.
//!
//! A finding shows its instance path with names masked and shortened, but finding its position in
//! the text needs the original names. They are kept only until the position is found.

use std::fmt;

/// A location in a payload, unmasked.
#[derive(Clone, Default)]
pub enum Whereabouts {
    /// Not known, or already resolved.
    #[default]
    Unknown,
    /// The value that a JSON Pointer leads to, or the nearest one around it if it does not exist.
    Value(String),
    /// The last key with a name in the object that is the `object`th to begin in the text, counted
    /// from 0.
    Key {
        /// The number of the object.
        object: usize,
        /// The name, unescaped.
        name: String,
    },
    /// The byte at this offset.
    Offset(usize),
}

/// Shows nothing: names may be data.
impl fmt::Debug for Whereabouts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

/// Findings are equal if they say the same.
impl PartialEq for Whereabouts {
    fn eq(&self, _: &Whereabouts) -> bool {
        true
    }
}

impl Eq for Whereabouts {}
