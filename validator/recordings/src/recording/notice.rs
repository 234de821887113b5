//! Warnings about a recording that could be opened nevertheless.

use std::fmt;
use std::path::PathBuf;

use crate::path;
use check::message::counted;

/// A change that was made to a recording, or a risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An incomplete last line was removed.
    CutOff {
        /// The recording.
        path: PathBuf,
        /// The length of the line.
        bytes: u64,
    },
    /// Other users may read payloads that are recorded without redaction.
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
                "{}: removed an incomplete line of {} from its end",
                path::shown(path),
                counted(*bytes, "byte")
            ),
            Notice::OthersMayRead { path } => write!(
                f,
                "{}: other users may read or write it, and payloads are recorded without \
                 redaction; run `chmod 600` on it",
                path::shown(path)
            ),
        }
    }
}
