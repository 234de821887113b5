//! What there is to read, and what cannot be read.

use std::path::{Path, PathBuf};

use super::kind::InputKind;
use super::route::Route;
use super::skipped::Skipped;
use crate::compression::Compression;
use crate::error::{Error, ReadProblem};
use crate::path;

/// Something to read payloads from.
#[derive(Debug)]
pub struct Input {
    /// Where; `None` is standard input.
    pub path: Option<PathBuf>,
    /// What is in it, as the user said it or by its name; its content says it otherwise.
    pub kind: Option<InputKind>,
    /// How its name says that it is compressed; its content says so in any case.
    pub(super) compression: Option<Compression>,
    /// Whose payloads are wanted of a HAR file.
    pub(super) route: Route,
    /// Its size in bytes, as far as that is known beforehand.
    pub size: u64,
}

/// What the paths of a command line lead to.
#[derive(Debug, Default)]
pub struct Found {
    /// In the order of the command line, folders sorted.
    pub inputs: Vec<Input>,
    /// What cannot be read, with the reason.
    pub unreadable: Vec<Error>,
    /// What is in folders and is no input.
    pub skipped: Vec<Skipped>,
}

impl Input {
    /// What reports call it.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.path {
            Some(path) => path.to_string_lossy().into_owned(),
            None => "-".to_owned(),
        }
    }

    /// What messages on a terminal call it.
    #[must_use]
    pub fn shown_name(&self) -> String {
        match &self.path {
            Some(path) => path::shown(path),
            None => "standard input".to_owned(),
        }
    }
}

impl Input {
    /// That it failed while it was read.
    pub fn failed(&self, problem: impl Into<ReadProblem>) -> Error {
        Error::Read {
            name: self.shown_name(),
            problem: problem.into(),
        }
    }
}

/// That a path leads to nothing that can be read.
pub(super) fn failed(path: &Path, problem: ReadProblem) -> Error {
    Error::Read {
        name: path::shown(path),
        problem,
    }
}
