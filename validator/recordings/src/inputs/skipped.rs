//! The files in folders that are skipped. They are reported, so that nobody assumes they were
//! checked.

use std::fmt;
use std::fs::FileType;
use std::path::PathBuf;

/// A file in a folder that is skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its path.
    pub path: PathBuf,
    /// Why it is skipped.
    pub reason: SkipReason,
}

/// Why a file is skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum SkipReason {
    UnknownName,
    EmptyFolder,
    /// A link, if links are not followed.
    Link,
    DanglingLink,
    /// A link to a file that must not be read.
    ForbiddenLink,
    LinkToItself,
    LinkToEnclosingFolder,
    LinkToSearchedFolder,
    LinkToReadFile,
    LinkToLinkedFile,
    /// A folder that was reached before on another path.
    SearchedFolder,
    Pipe,
    Socket,
    Device,
    NoFile,
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SkipReason::UnknownName => "its name is not recognised",
            SkipReason::EmptyFolder => "an empty folder",
            SkipReason::Link => "a symbolic link",
            SkipReason::DanglingLink => "a symbolic link that leads to nothing",
            SkipReason::ForbiddenLink => "a symbolic link whose target may not be read",
            SkipReason::LinkToItself => "a symbolic link that leads to itself",
            SkipReason::LinkToEnclosingFolder => {
                "a symbolic link to a folder that contains it, a cycle"
            }
            SkipReason::LinkToSearchedFolder => {
                "a symbolic link to a folder that is searched anyway"
            }
            SkipReason::LinkToReadFile => "a symbolic link to a file that is read anyway",
            SkipReason::LinkToLinkedFile => "a symbolic link to a file that another link leads to",
            SkipReason::SearchedFolder => "a folder that has already been searched",
            SkipReason::Pipe => "a named pipe",
            SkipReason::Socket => "a socket",
            SkipReason::Device => "a device",
            SkipReason::NoFile => "not a file",
        })
    }
}

/// The reason for something that is not a file, folder or link.
#[cfg(unix)]
pub(super) fn special(kind: FileType) -> SkipReason {
    use std::os::unix::fs::FileTypeExt as _;

    match kind {
        kind if kind.is_fifo() => SkipReason::Pipe,
        kind if kind.is_socket() => SkipReason::Socket,
        kind if kind.is_block_device() || kind.is_char_device() => SkipReason::Device,
        _ => SkipReason::NoFile,
    }
}

/// Whether it is a socket, which cannot be read like a file.
#[cfg(unix)]
pub(super) fn is_socket(kind: FileType) -> bool {
    std::os::unix::fs::FileTypeExt::is_socket(&kind)
}

/// Other systems have no socket files.
#[cfg(not(unix))]
pub(super) fn is_socket(_: FileType) -> bool {
    false
}

/// Other systems do not distinguish them.
#[cfg(not(unix))]
pub(super) fn special(_: FileType) -> SkipReason {
    SkipReason::NoFile
}
