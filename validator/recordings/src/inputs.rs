//! Finds the inputs that the paths of a command line lead to.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::compression::Compression;
use super::error::{Error, ReadProblem};

mod choice;
pub mod content;
mod csv;
pub mod document;
mod foreign;
pub mod har;
mod input;
mod interruptible;
mod kind;
pub mod record;
pub mod records;
mod route;
mod search;
mod skipped;
mod sniffer;

pub use choice::{Choice, Pattern};
use input::failed;
pub use input::{Found, Input};
pub use kind::InputKind;
pub use route::Route;
use search::search;
pub use skipped::{SkipReason, Skipped};

/// The error for a path of the command line that may be a URL or a pattern.
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

/// Finds all inputs. A path that is given is read whatever its name. In folders, files are read
/// if their name has a known extension or matches a pattern of `choice`.
///
/// `kind` is the kind of standard input and of given files, if the user set it, and `route` is
/// the operation whose responses are the payloads of HAR files.
#[must_use]
pub fn find(paths: &[PathBuf], kind: Option<InputKind>, route: Route, choice: &Choice) -> Found {
    let mut found = Found::default();
    for path in paths {
        if path.as_os_str() == "-" {
            found.inputs.push(Input {
                path: None,
                kind,
                compression: None,
                route,
                size: 0,
            });
            continue;
        }
        match fs::metadata(path) {
            Err(error) => found.unreadable.push(named(path, error)),
            Ok(metadata) if metadata.is_dir() => search(path, route, choice, &mut found),
            Ok(metadata) if skipped::is_socket(metadata.file_type()) => {
                found.unreadable.push(failed(path, ReadProblem::Socket));
            }
            Ok(metadata) => found.inputs.push(Input {
                path: Some(path.clone()),
                kind: kind.or_else(|| InputKind::of_name(path)),
                compression: Compression::of_name(path).0,
                route,
                size: metadata.len(),
            }),
        }
    }
    found
}
