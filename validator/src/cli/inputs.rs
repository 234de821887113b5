//! From the paths of the command line to the inputs that are to be read.

use std::collections::VecDeque;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::compression::Compression;
use super::path;

pub(super) mod content;
pub(super) mod document;
pub(super) mod har;
pub(super) mod records;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum InputKind {
    /// One payload.
    Json,
    /// One payload a line.
    Ndjson,
    /// What a browser or proxy saw: the answers of the operation are payloads.
    Har,
}

/// Something to read payloads from.
#[derive(Debug)]
pub(super) struct Input {
    /// Where; `None` is standard input.
    pub(super) path: Option<PathBuf>,
    /// What is in it.
    pub(super) kind: InputKind,
    /// How its name says that it is compressed; its content says so in any case.
    compression: Option<Compression>,
    /// Its size in bytes, as far as that is known beforehand.
    pub(super) size: u64,
}

impl Input {
    /// What reports call it.
    pub(super) fn name(&self) -> String {
        match &self.path {
            Some(path) => path.to_string_lossy().into_owned(),
            None => "-".to_owned(),
        }
    }

    /// What messages on a terminal call it.
    pub(super) fn shown_name(&self) -> String {
        match &self.path {
            Some(path) => path::shown(path),
            None => "standard input".to_owned(),
        }
    }
}

/// An input that could not be read, and what to do about it.
#[derive(Debug)]
pub(super) struct Unreadable {
    name: String,
    problem: String,
}

impl Unreadable {
    /// An input that failed while it was read.
    pub(super) fn while_reading(input: &Input, error: &io::Error) -> Unreadable {
        Unreadable {
            name: input.shown_name(),
            problem: reason(error),
        }
    }

    fn new(path: &Path, error: &io::Error) -> Unreadable {
        Unreadable {
            name: path::shown(path),
            problem: reason(error),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.name, self.problem)
    }
}

/// What went wrong, with the remedy where there is one.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory; check the path".to_owned(),
        io::ErrorKind::PermissionDenied => {
            "permission denied; allow reading it, or run as a user who may".to_owned()
        }
        _ => error.to_string(),
    }
}

/// All inputs in the order of the command line, directories sorted, and what is none.
///
/// A name tells what is in a file; `kind` says it where the name does not, and for files
/// that the user named.
pub(super) fn find(paths: &[PathBuf], kind: Option<InputKind>) -> (Vec<Input>, Vec<Unreadable>) {
    let mut inputs = Vec::new();
    let mut unreadable = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(Input {
                path: None,
                kind: kind.unwrap_or(InputKind::Json),
                compression: None,
                size: 0,
            });
            continue;
        }
        match fs::metadata(path) {
            Err(error) => unreadable.push(Unreadable::new(path, &error)),
            Ok(metadata) if metadata.is_dir() => {
                let before = (inputs.len(), unreadable.len());
                search(path, &mut inputs, &mut unreadable);
                if before == (inputs.len(), unreadable.len()) {
                    unreadable.push(Unreadable {
                        name: path::shown(path),
                        problem: "no payloads in it; they are files called *.json, *.ndjson, \
                                  *.jsonl or *.har, or that with .gz or .zst behind"
                            .to_owned(),
                    });
                }
            }
            Ok(metadata) => inputs.push(Input {
                path: Some(path.clone()),
                kind: kind.or_else(|| kind_of(path)).unwrap_or(InputKind::Json),
                compression: Compression::of_name(path).0,
                size: metadata.len(),
            }),
        }
    }
    (inputs, unreadable)
}

/// What the name of a file says it holds, compressed or not.
fn kind_of(path: &Path) -> Option<InputKind> {
    let (_, extension) = Compression::of_name(path);
    match extension?.as_str() {
        "json" => Some(InputKind::Json),
        "ndjson" | "jsonl" => Some(InputKind::Ndjson),
        "har" => Some(InputKind::Har),
        _ => None,
    }
}

/// Adds the payload files below a directory, sorted by name at every level.
///
/// Symbolic links are not followed: they may lead in circles, or out of what was named.
fn search(directory: &Path, inputs: &mut Vec<Input>, unreadable: &mut Vec<Unreadable>) {
    let mut due = VecDeque::from([directory.to_owned()]);
    while let Some(path) = due.pop_front() {
        let found = match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() || path == directory => entries(&path),
            Ok(metadata) if metadata.is_file() => {
                inputs.extend(kind_of(&path).map(|kind| Input {
                    size: metadata.len(),
                    kind,
                    compression: Compression::of_name(&path).0,
                    path: Some(path.clone()),
                }));
                continue;
            }
            Ok(_) => continue,
            Err(error) => Err(error),
        };
        match found {
            // before what is due already, so that a directory's files stay together
            Ok(entries) => entries
                .into_iter()
                .rev()
                .for_each(|entry| due.push_front(entry)),
            Err(error) => unreadable.push(Unreadable::new(&path, &error)),
        }
    }
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(directory)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
