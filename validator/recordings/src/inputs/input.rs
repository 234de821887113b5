//! The inputs of a run.

use std::path::{Path, PathBuf};

use super::kind::InputKind;
use super::route::Route;
use super::skipped::Skipped;
use crate::compression::Compression;
use crate::error::{Error, ReadProblem};
use crate::path;

/// A source of payloads.
#[derive(Debug)]
pub struct Input {
    /// The path; `None` is standard input.
    pub path: Option<PathBuf>,
    /// The kind, if the user set it or the name shows it; otherwise the content decides.
    pub kind: Option<InputKind>,
    /// The compression according to the name. The content decides in any case.
    pub(super) compression: Option<Compression>,
    /// The operation whose responses are the payloads of a HAR file.
    pub(super) route: Route,
    /// The size in bytes, or 0 if it is unknown.
    pub size: u64,
}

/// What the paths of a command line lead to.
#[derive(Debug, Default)]
pub struct Found {
    /// The inputs, in the order of the command line; folders are sorted.
    pub inputs: Vec<Input>,
    /// Paths that cannot be read, with the reason.
    pub unreadable: Vec<Error>,
    /// Files in folders that are skipped.
    pub skipped: Vec<Skipped>,
}

impl Input {
    /// The name in reports.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.path {
            Some(path) => path.to_string_lossy().into_owned(),
            None => "-".to_owned(),
        }
    }

    /// The name in messages on a terminal.
    #[must_use]
    pub fn shown_name(&self) -> String {
        match &self.path {
            Some(path) => path::shown(path),
            None => "standard input".to_owned(),
        }
    }
}

impl Input {
    /// The error for a problem while reading this input.
    pub fn failed(&self, problem: impl Into<ReadProblem>) -> Error {
        Error::Read {
            name: self.shown_name(),
            problem: problem.into(),
        }
    }
}

/// The error for a path that cannot be read.
pub(super) fn failed(path: &Path, problem: ReadProblem) -> Error {
    Error::Read {
        name: path::shown(path),
        problem,
    }
}
