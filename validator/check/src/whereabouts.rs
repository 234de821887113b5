//! Where a finding is, in words that must not be shown.
//!
//! A finding tells its place with names masked and cut; to point into the text, the names as
//! they are there are needed. They live only until the place is found in the text.

use std::fmt;

/// A place in a payload, unmasked.
#[derive(Clone, Default)]
pub enum Whereabouts {
    /// Nobody can say, or the text was looked at already.
    #[default]
    Unknown,
    /// The value that a JSON Pointer leads to; the nearest one around it, if it is not there.
    Value(String),
    /// The last key of a name in the object that begins as the `object`th of the text, counted
    /// from 0.
    Key {
        /// Which object.
        object: usize,
        /// Its name, unescaped.
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

/// Findings are the same if they say the same.
impl PartialEq for Whereabouts {
    fn eq(&self, _: &Whereabouts) -> bool {
        true
    }
}

impl Eq for Whereabouts {}
