//! What was at the path of the output before. A user who asked for a file has to know what is
//! there.

use std::fs;
use std::path::Path;

use recordings::stream;

/// What was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PreviousOutput {
    Nothing,
    /// A pipe or a device: what was written to it cannot be taken back.
    Stream,
    File {
        /// Whether users other than its owner may read it.
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

    /// The addition to a message that says that the file was not replaced.
    pub(super) fn stays(self) -> &'static str {
        match self {
            PreviousOutput::Nothing | PreviousOutput::Stream => "",
            PreviousOutput::File { has_readers: false } => "; the existing file is unchanged",
            PreviousOutput::File { has_readers: true } => {
                "; the existing file is unchanged, and other users may read it"
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
