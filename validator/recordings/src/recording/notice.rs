//! What is worth knowing of a recording that was opened all the same.

use std::fmt;
use std::path::PathBuf;

use crate::path;
use check::message::counted;

/// Something that was done to a recording, or that endangers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A last line that a crash tore was taken out.
    CutOff {
        /// The recording.
        path: PathBuf,
        /// How long the line was.
        bytes: u64,
    },
    /// Others than the owner may read payloads that are recorded as they are.
    OthersMayRead {
        /// The recording.
        path: PathBuf,
    },
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Notice::CutOff { path, bytes } => write!(
                f,
                "{}: cut off {} at its end, of a line that was never recorded to its end",
                path::shown(path),
                counted(*bytes, "byte")
            ),
            Notice::OthersMayRead { path } => write!(
                f,
                "{}: others may read it or write there, and payloads are recorded as they are; \
                 `chmod 600` it",
                path::shown(path)
            ),
        }
    }
}
