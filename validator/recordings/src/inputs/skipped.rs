//! What was found in folders and is not read, so that nobody takes it for checked.

use std::fmt;
use std::fs::FileType;
use std::path::PathBuf;

/// Something in a folder that is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Where it is.
    pub path: PathBuf,
    /// Why it is not read.
    pub reason: SkipReason,
}

/// Why it is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the text of each variant says what it is")]
pub enum SkipReason {
    UnknownName,
    EmptyFolder,
    /// Links are not followed.
    Link,
    DanglingLink,
    /// To what may not be read.
    ForbiddenLink,
    LinkToItself,
    LinkToEnclosingFolder,
    LinkToSearchedFolder,
    LinkToReadFile,
    LinkToLinkedFile,
    /// By another way.
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
            SkipReason::ForbiddenLink => "a symbolic link to what may not be read",
            SkipReason::LinkToItself => "a symbolic link that leads to itself",
            SkipReason::LinkToEnclosingFolder => {
                "a symbolic link to a folder that it is in, a circle"
            }
            SkipReason::LinkToSearchedFolder => {
                "a symbolic link to a folder that is searched itself"
            }
            SkipReason::LinkToReadFile => "a symbolic link to a file that is read itself",
            SkipReason::LinkToLinkedFile => "a symbolic link to a file that another link led to",
            SkipReason::SearchedFolder => "a folder that was searched already",
            SkipReason::Pipe => "a named pipe",
            SkipReason::Socket => "a socket",
            SkipReason::Device => "a device",
            SkipReason::NoFile => "no file",
        })
    }
}

/// What something is that is neither a file, nor a folder, nor a link.
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
pub(super) fn special(_: FileType) -> SkipReason {
    SkipReason::NoFile
}
