//! Files that are there as a whole, or as they were before.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::error::{Error, WriteProblem};
use super::{path, stream};

mod temporary;

pub use temporary::discard_all;
use temporary::{Readers, Stranded, TemporaryFile};

/// A file that will be written, found to be possible before there is anything to write: a
/// path that nobody can write to is told then.
#[derive(Debug)]
pub struct AtomicFile {
    shown: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// A pipe or a device, which cannot be replaced.
    Stream(File),
    /// Written beside, to take the place of what may be there at once.
    File { path: PathBuf, readers: Readers },
}

impl AtomicFile {
    /// Nothing of it is there until it is written; what is there already is replaced then, and
    /// keeps its permissions: nobody else may read what only its owner could.
    ///
    /// # Errors
    ///
    /// The path, and why no file can be there.
    pub fn open(path: &Path) -> Result<AtomicFile, Error> {
        let shown = path::shown(path);
        match Place::find(path) {
            Ok(place) => Ok(AtomicFile { shown, place }),
            Err(error) => Err(failed(shown, error)),
        }
    }

    /// The same where no file may be there already, unless it is to be overwritten by `force`.
    ///
    /// # Errors
    ///
    /// The path, and why no file can be there.
    pub fn open_new(path: &Path, force: bool) -> Result<AtomicFile, Error> {
        // a link to nothing is there, too
        let is_there = |path: &Path| match fs::metadata(path) {
            Ok(metadata) => metadata.is_file(),
            Err(_) => fs::symlink_metadata(path).is_ok(),
        };
        if !force && stream::of(path).is_none() && is_there(path) {
            return Err(Error::Write {
                path: path::shown(path),
                problem: WriteProblem::Exists,
            });
        }
        AtomicFile::open(path)
    }

    /// The same for its owner alone, because it may hold values of payloads: also where others
    /// might read what is there already.
    #[must_use]
    pub fn for_owner_alone(mut self) -> AtomicFile {
        if let Place::File { readers, .. } = &mut self.place {
            readers.keep_others_out();
        }
        self
    }

    /// Writes all of it; after a failure, what was there is as it was.
    ///
    /// # Errors
    ///
    /// The path, and what went wrong.
    pub fn write(
        self,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Error> {
        let mut growing = self.begin()?;
        match content(&mut growing).and_then(|()| growing.flush()) {
            Ok(()) => growing.finish(),
            Err(error) => Err(growing.failed(error)),
        }
    }

    /// Begins to write bit by bit.
    ///
    /// # Errors
    ///
    /// The path, and why it cannot be written.
    pub fn begin(self) -> Result<AtomicWriter, Error> {
        let AtomicFile { shown, place } = self;
        match place.begin() {
            Ok((file, to)) => Ok(AtomicWriter {
                shown,
                out: BufWriter::new(file),
                to,
            }),
            Err(error) => Err(failed(shown, error)),
        }
    }
}

/// A file that is being written beside its place; dropped before it is finished, it is gone, and
/// what was there is as it was.
#[derive(Debug)]
pub struct AtomicWriter {
    shown: String,
    out: BufWriter<File>,
    /// Nothing where it is written to at once.
    to: Option<(TemporaryFile, PathBuf)>,
}

impl AtomicWriter {
    /// Puts it in its place.
    ///
    /// # Errors
    ///
    /// The path, and why not all of it could be written; or why it could not take its place, and
    /// where it is instead.
    pub fn finish(mut self) -> Result<(), Error> {
        if let Err(error) = self.out.flush() {
            return Err(self.failed(error));
        }
        let Some((beside, path)) = self.to.take() else {
            return Ok(());
        };
        let placed = beside.take_the_place_of(&path);
        placed.map_err(|Stranded { error, kept }| match kept {
            Some(kept) => Error::Write {
                path: self.shown,
                problem: WriteProblem::Stranded { error, kept },
            },
            None => failed(self.shown, error),
        })
    }

    /// The error of the file that came while it was written.
    #[must_use]
    pub fn failed(&self, error: io::Error) -> Error {
        failed(self.shown.clone(), error)
    }
}

impl Write for AtomicWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Place {
    fn find(path: &Path) -> io::Result<Place> {
        if let Some(shared) = stream::of(path) {
            return shared.map(Place::Stream);
        }
        let (path, readers) = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(metadata) if metadata.permissions().readonly() => {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            // of a link, what it leads to is replaced
            Ok(metadata) if metadata.is_file() => (
                fs::canonicalize(path)?,
                Readers::as_of(metadata.permissions()),
            ),
            Ok(_) => return Ok(Place::Stream(OpenOptions::new().write(true).open(path)?)),
            // also what a link leads to that is not there yet
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                (path::resolved(path), Readers::default())
            }
            Err(error) => return Err(error),
        };
        // tried and given up again: a program that is ended by force leaves nothing
        TemporaryFile::create(&path, &readers)?;
        Ok(Place::File { path, readers })
    }

    /// What is written to, and what that is to replace.
    fn begin(self) -> io::Result<(File, Option<(TemporaryFile, PathBuf)>)> {
        Ok(match self {
            Place::Stream(file) => (file, None),
            Place::File { path, readers } => {
                let beside = TemporaryFile::create(&path, &readers)
                    .or_else(|error| TemporaryFile::elsewhere(&path, error))?;
                (beside.file()?, Some((beside, path)))
            }
        })
    }
}

fn failed(path: String, error: io::Error) -> Error {
    Error::Write {
        path,
        problem: WriteProblem::Io(error),
    }
}

#[cfg(test)]
mod tests;
