//! From the paths of the command line to the inputs that are to be read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::compression::Compression;
use super::error::{Error, ReadProblem};
use super::path;

mod choice;
pub(in crate::cli) mod content;
mod csv;
pub(in crate::cli) mod document;
mod foreign;
pub(in crate::cli) mod har;
mod interruptible;
mod kind;
pub(in crate::cli) mod records;
mod search;
mod skipped;
mod sniffer;

pub(in crate::cli) use choice::{Choice, Pattern};
pub(in crate::cli) use kind::InputKind;
use search::search;
pub(in crate::cli) use skipped::{SkipReason, Skipped};

/// Something to read payloads from.
#[derive(Debug)]
pub(in crate::cli) struct Input {
    /// Where; `None` is standard input.
    pub(in crate::cli) path: Option<PathBuf>,
    /// What is in it, as the user said it or by its name; its content says it otherwise.
    pub(in crate::cli) kind: Option<InputKind>,
    /// How its name says that it is compressed; its content says so in any case.
    compression: Option<Compression>,
    /// Its size in bytes, as far as that is known beforehand.
    pub(in crate::cli) size: u64,
}

/// What the paths of a command line lead to.
#[derive(Debug, Default)]
pub(in crate::cli) struct Found {
    /// In the order of the command line, folders sorted.
    pub(in crate::cli) inputs: Vec<Input>,
    pub(in crate::cli) unreadable: Vec<Error>,
    /// What is in folders and is no input.
    pub(in crate::cli) skipped: Vec<Skipped>,
}

impl Input {
    /// What reports call it.
    pub(in crate::cli) fn name(&self) -> String {
        match &self.path {
            Some(path) => path.to_string_lossy().into_owned(),
            None => "-".to_owned(),
        }
    }

    /// What messages on a terminal call it.
    pub(in crate::cli) fn shown_name(&self) -> String {
        match &self.path {
            Some(path) => path::shown(path),
            None => "standard input".to_owned(),
        }
    }
}

impl Input {
    /// That it failed while it was read.
    pub(in crate::cli) fn failed(&self, problem: impl Into<ReadProblem>) -> Error {
        Error::Read {
            name: self.shown_name(),
            problem: problem.into(),
        }
    }
}

/// A path that the user named, and that may be meant as something else.
fn named(path: &Path, error: io::Error) -> Error {
    let text = path.to_string_lossy();
    let is_url = |(scheme, _): (&str, &str)| scheme.bytes().all(|b| b.is_ascii_alphanumeric());
    let problem = if error.kind() != io::ErrorKind::NotFound {
        ReadProblem::Io(error)
    } else if text.split_once("://").is_some_and(is_url) {
        ReadProblem::Url
    } else if fs::symlink_metadata(path).is_ok() {
        ReadProblem::DanglingLink
    } else if text.contains(['*', '?', '[']) {
        ReadProblem::Pattern
    } else {
        ReadProblem::Io(error)
    };
    failed(path, problem)
}

fn failed(path: &Path, problem: ReadProblem) -> Error {
    Error::Read {
        name: path::shown(path),
        problem,
    }
}

/// Everything that the paths lead to. What is named itself is read, whatever its name; of
/// folders, what the names of files say holds payloads, and what the user chose besides.
///
/// `kind` is what the user said that standard input and the files that are named hold.
pub(in crate::cli) fn find(paths: &[PathBuf], kind: Option<InputKind>, choice: &Choice) -> Found {
    let mut found = Found::default();
    for path in paths {
        if path.as_os_str() == "-" {
            found.inputs.push(Input {
                path: None,
                kind,
                compression: None,
                size: 0,
            });
            continue;
        }
        match fs::metadata(path) {
            Err(error) => found.unreadable.push(named(path, error)),
            Ok(metadata) if metadata.is_dir() => search(path, choice, &mut found),
            Ok(metadata) if skipped::is_socket(metadata.file_type()) => {
                found.unreadable.push(failed(path, ReadProblem::Socket));
            }
            Ok(metadata) => found.inputs.push(Input {
                path: Some(path.clone()),
                kind: kind.or_else(|| InputKind::of_name(path)),
                compression: Compression::of_name(path).0,
                size: metadata.len(),
            }),
        }
    }
    found
}
