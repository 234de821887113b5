//! Files that are replaced as a whole, or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::error::{Error, WriteProblem};
use super::{path, stream};

mod temporary;

pub use temporary::discard_all;
use temporary::{Readers, Stranded, TemporaryFile};

/// A file to be written. Opening it before there is anything to write shows early whether it
/// can be written.
#[derive(Debug)]
pub struct AtomicFile {
    shown: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// A pipe or a device, which is written directly.
    Stream(File),
    /// A file, which is written beside its place and then renamed.
    File { path: PathBuf, readers: Readers },
}

impl AtomicFile {
    /// Opens a file without changing it. Writing replaces an existing file, and keeps its
    /// permissions so that a file that only its owner could read stays private.
    ///
    /// # Errors
    ///
    /// If the file cannot be created or replaced.
    pub fn open(path: &Path) -> Result<AtomicFile, Error> {
        let shown = path::shown(path);
        match Place::find(path) {
            Ok(place) => Ok(AtomicFile { shown, place }),
            Err(error) => Err(failed(shown, error)),
        }
    }

    /// Like `open`, but refuses to replace an existing file unless `force` is set.
    ///
    /// # Errors
    ///
    /// If the file exists, or cannot be created or replaced.
    pub fn open_new(path: &Path, force: bool) -> Result<AtomicFile, Error> {
        // a dangling link counts as existing
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

    /// Makes the file readable for its owner only, even if it replaces a file that others could
    /// read. For files that may contain values of payloads.
    #[must_use]
    pub fn for_owner_alone(mut self) -> AtomicFile {
        if let Place::File { readers, .. } = &mut self.place {
            readers.keep_others_out();
        }
        self
    }

    /// Writes the content. After a failure, an existing file is unchanged.
    ///
    /// # Errors
    ///
    /// If the content cannot be written.
    pub fn write(
        self,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Error> {
        let mut writer = self.begin()?;
        match content(&mut writer).and_then(|()| writer.flush()) {
            Ok(()) => writer.finish(),
            Err(error) => Err(writer.failed(error)),
        }
    }

    /// Begins to write the file step by step.
    ///
    /// # Errors
    ///
    /// If the temporary file cannot be created.
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

/// A file that is being written beside its place. If it is dropped before it is finished, it is
/// removed, and an existing file is unchanged.
#[derive(Debug)]
pub struct AtomicWriter {
    shown: String,
    out: BufWriter<File>,
    /// The temporary file and its destination; `None` if the output is written directly.
    to: Option<(TemporaryFile, PathBuf)>,
}

impl AtomicWriter {
    /// Moves the file to its place.
    ///
    /// # Errors
    ///
    /// If not all of it could be written; or if it could not be moved, in which case the error says
    /// where it is.
    pub fn finish(mut self) -> Result<(), Error> {
        if let Err(error) = self.out.flush() {
            return Err(self.failed(error));
        }
        let Some((beside, path)) = self.to.take() else {
            return Ok(());
        };
        let placed = beside.move_to(&path);
        placed.map_err(|Stranded { error, kept }| match kept {
            Some(kept) => Error::Write {
                path: self.shown,
                problem: WriteProblem::Stranded { error, kept },
            },
            None => failed(self.shown, error),
        })
    }

    /// The error for this file, from an error of a write.
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
            // for a link, the file that it leads to is replaced
            Ok(metadata) if metadata.is_file() => (
                fs::canonicalize(path)?,
                Readers::as_of(metadata.permissions()),
            ),
            Ok(_) => return Ok(Place::Stream(OpenOptions::new().write(true).open(path)?)),
            // also the missing target of a link
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                (path::resolved(path), Readers::default())
            }
            Err(error) => return Err(error),
        };
        // creates and removes a file, so that a killed program leaves nothing behind
        TemporaryFile::create(&path, &readers)?;
        Ok(Place::File { path, readers })
    }

    /// The file to write to, and for a temporary file its destination.
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
