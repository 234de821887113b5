//! Searches a folder for inputs, and notes what is skipped or cannot be read.

use std::collections::{HashSet, VecDeque};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::choice::Choice;
use super::input::{Found, Input, failed};
use super::kind::InputKind;
use super::route::Route;
use super::skipped::{SkipReason, Skipped, special};
use crate::compression::Compression;
use crate::error::ReadProblem;
use crate::interruption;

/// Adds what is in a folder to `found`, sorted by name at every level.
///
/// Symbolic links are followed only if the user says so, because they may lead in circles or out
/// of the folder.
pub(super) fn search(folder: &Path, route: Route, choice: &Choice, found: &mut Found) {
    let mut search = Search {
        folder,
        // without links, nothing is visited twice
        whole: choice
            .follow
            .then(|| fs::canonicalize(folder).ok())
            .flatten(),
        met: HashSet::new(),
        due: VecDeque::new(),
        route,
        choice,
        found,
    };
    search.enter(folder);
    while let Some(path) = search.due.pop_front() {
        // an interrupted run checks nothing more
        if interruption::is_requested() {
            return;
        }
        search.look_at(&path);
    }
}

struct Search<'s> {
    folder: &'s Path,
    /// The folder without links; `None` if links are not followed.
    whole: Option<PathBuf>,
    /// The folders that were searched, and the files that links led to.
    met: HashSet<PathBuf>,
    due: VecDeque<PathBuf>,
    route: Route,
    choice: &'s Choice,
    found: &'s mut Found,
}

impl Search<'_> {
    fn look_at(&mut self, path: &Path) {
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() => self.link(path),
            Ok(metadata) => self.take(path, &metadata),
            Err(error) => self.unreadable(path, error),
        }
    }

    /// Handles something that is not a link, or the target of a link.
    fn take(&mut self, path: &Path, metadata: &Metadata) {
        if metadata.is_dir() {
            self.enter(path);
        } else if !metadata.is_file() {
            self.skip(path, special(metadata.file_type()));
        } else if self.is_input(path) {
            self.found.inputs.push(Input {
                path: Some(path.to_owned()),
                kind: InputKind::of_name(path),
                compression: Compression::of_name(path).0,
                route: self.route,
                size: metadata.len(),
            });
        } else {
            self.skip(path, SkipReason::UnknownName);
        }
    }

    /// Queues the entries of a folder before all others, so that the files of a folder
    /// stay together.
    fn enter(&mut self, path: &Path) {
        if self.whole.is_some() && !self.is_new(path) {
            self.skip(path, SkipReason::SearchedFolder);
            return;
        }
        match entries(path) {
            Ok(entries) if entries.is_empty() => self.skip(path, SkipReason::EmptyFolder),
            Ok(entries) => {
                for entry in entries.into_iter().rev() {
                    self.due.push_front(entry);
                }
            }
            Err(error) => self.unreadable(path, error),
        }
    }

    fn link(&mut self, path: &Path) {
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return self.skip(path, SkipReason::DanglingLink);
            }
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                return self.skip(path, SkipReason::ForbiddenLink);
            }
            // the only other cause
            Err(_) => return self.skip(path, SkipReason::LinkToItself),
        };
        let Some(whole) = &self.whole else {
            return self.skip(path, SkipReason::Link);
        };
        let Ok(target) = fs::canonicalize(path) else {
            return self.skip(path, SkipReason::DanglingLink);
        };
        let is_here = target.starts_with(whole);
        if is_here && metadata.is_dir() {
            let encloses = fs::canonicalize(path.parent().unwrap_or(path))
                .is_ok_and(|around| around.starts_with(&target));
            let reason = if encloses {
                SkipReason::LinkToEnclosingFolder
            } else {
                SkipReason::LinkToSearchedFolder
            };
            return self.skip(path, reason);
        }
        if is_here && metadata.is_file() && self.is_input_at(&target, whole) {
            return self.skip(path, SkipReason::LinkToReadFile);
        }
        if metadata.is_file() && self.is_input(path) && !self.is_new(path) {
            return self.skip(path, SkipReason::LinkToLinkedFile);
        }
        self.take(path, &metadata);
    }

    fn is_input(&self, path: &Path) -> bool {
        self.is_input_at(path, self.folder)
    }

    fn is_input_at(&self, path: &Path, folder: &Path) -> bool {
        let below = path.strip_prefix(folder).unwrap_or(path);
        InputKind::of_name(path).is_some() || self.choice.includes(below)
    }

    /// Whether this path is visited for the first time.
    fn is_new(&mut self, path: &Path) -> bool {
        // a path that cannot be resolved is reported when it is read
        fs::canonicalize(path).map_or(true, |whole| self.met.insert(whole))
    }

    fn skip(&mut self, path: &Path, reason: SkipReason) {
        self.found.skipped.push(Skipped {
            path: path.to_owned(),
            reason,
        });
    }

    fn unreadable(&mut self, path: &Path, error: io::Error) {
        let problem = ReadProblem::Io(error);
        self.found.unreadable.push(failed(path, problem));
    }
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
