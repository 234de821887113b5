//! What was found in folders and is not read, so that nobody takes it for checked.

use std::fs::FileType;
use std::path::Path;

use serde::{Deserialize, Serialize};

use check::message::counted;
use check::printable::printable;

/// How many are named where there are many.
const NAMED: usize = 5;

/// Something in a folder that is not read, as reports tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::cli) struct Skipped {
    /// Its path.
    pub(in crate::cli) source: String,
    /// Why, in a few words.
    pub(in crate::cli) reason: String,
}

impl Skipped {
    pub(super) fn new(path: &Path, reason: impl Into<String>) -> Skipped {
        Skipped {
            source: path.to_string_lossy().into_owned(),
            reason: reason.into(),
        }
    }
}

/// One line about all that was skipped: the first few of `skipped`, then the count of the others
/// up to `all`.
pub(in crate::cli) fn in_a_line(skipped: &[Skipped], all: u64) -> Option<String> {
    if all == 0 {
        return None;
    }
    let first = skipped.iter().take(NAMED);
    let mut named: Vec<_> = first
        .map(|skipped| format!("{} ({})", printable(&skipped.source), skipped.reason))
        .collect();
    if let more @ 1.. = all.saturating_sub(named.len() as u64) {
        named.push(format!("and {more} more"));
    }
    Some(format!(
        "skipped {}: {}",
        counted(all, "input"),
        named.join(", ")
    ))
}

/// What something is that is neither a file, nor a folder, nor a link.
#[cfg(unix)]
pub(super) fn special(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt as _;

    match kind {
        kind if kind.is_fifo() => "a named pipe",
        kind if kind.is_socket() => "a socket",
        kind if kind.is_block_device() || kind.is_char_device() => "a device",
        _ => "no file",
    }
}

/// Whether it is a socket, which nobody can read like a file.
#[cfg(unix)]
pub(super) fn is_socket(kind: FileType) -> bool {
    std::os::unix::fs::FileTypeExt::is_socket(&kind)
}

/// Other systems have no files that are.
#[cfg(not(unix))]
pub(super) fn is_socket(_: FileType) -> bool {
    false
}

/// Other systems tell no more of it.
#[cfg(not(unix))]
pub(super) fn special(_: FileType) -> &'static str {
    "no file"
}
