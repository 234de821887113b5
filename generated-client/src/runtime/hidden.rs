//! What `Debug` shows instead of personal data.

use std::fmt;

/// Stands for a value that may be personal data.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<hidden>")
    }
}

/// Stands for this many members whose names and values may be personal data.
pub struct HiddenMembers(pub usize);

impl fmt::Debug for HiddenMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} hidden>", self.0)
    }
}
