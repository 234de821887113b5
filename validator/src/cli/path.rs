//! Paths as messages show them.

use std::path::Path;

use crate::printable::printable;

/// A path, fit for a terminal.
pub(super) fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}
