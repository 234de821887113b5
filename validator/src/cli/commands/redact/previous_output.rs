//! What was in the place of the output, because whoever asked for a file has to know what is there.

use std::fs;
use std::path::Path;

use recordings::stream;

/// What was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PreviousOutput {
    Nothing,
    /// A pipe or a device: what was written to it is there.
    Stream,
    File {
        /// Whether others than its owner may read it.
        has_readers: bool,
    },
}

impl PreviousOutput {
    /// What is at `path` now.
    pub(super) fn of(path: &Path) -> PreviousOutput {
        if stream::of(path).is_some() {
            return PreviousOutput::Stream;
        }
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_file() => PreviousOutput::File {
                has_readers: has_readers(&metadata),
            },
            Ok(_) => PreviousOutput::Stream,
            Err(_) => PreviousOutput::Nothing,
        }
    }

    /// What to say where it was not replaced, behind what is said of that.
    pub(super) fn stays(self) -> &'static str {
        match self {
            PreviousOutput::Nothing | PreviousOutput::Stream => "",
            PreviousOutput::File { has_readers: false } => "; the one that was there is as it was",
            PreviousOutput::File { has_readers: true } => {
                "; the one that was there is as it was, and others may read it"
            }
        }
    }
}

#[cfg(unix)]
fn has_readers(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o077 != 0
}

/// Files have no such permissions here.
#[cfg(not(unix))]
fn has_readers(_: &fs::Metadata) -> bool {
    false
}
