//! Paths: how messages show them, and which are the same.

use std::fs;
use std::path::{Path, PathBuf};

use crate::printable::printable;

/// A path, fit for a terminal.
pub(super) fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}

/// The file that a path leads to, whatever way it takes there.
pub(super) fn resolved(path: &Path) -> PathBuf {
    if let Ok(whole) = fs::canonicalize(path) {
        return whole;
    }
    // what is not there yet has a parent that is
    let parent = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    match (fs::canonicalize(parent), path.file_name()) {
        (Ok(parent), Some(name)) => parent.join(name),
        _ => path.to_owned(),
    }
}
