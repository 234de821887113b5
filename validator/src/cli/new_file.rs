//! Files that are there as a whole, or as they were before.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::{path, stream};

/// A file that will be written, found to be possible before there is anything to write: a
/// path that nobody can write to is told then.
#[derive(Debug)]
pub(super) struct NewFile {
    shown: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    /// A pipe or a device, which cannot be replaced.
    Stream(File),
    /// Written beside, to take the place of what may be there at once. What was there keeps
    /// its permissions: nobody else may read what only its owner could.
    File {
        path: PathBuf,
        permissions: Option<Permissions>,
    },
}

impl NewFile {
    /// Nothing of it is there until it is written.
    ///
    /// # Errors
    ///
    /// The path, and why no file can be there.
    pub(super) fn open(path: &Path) -> Result<NewFile, String> {
        let shown = path::shown(path);
        match Place::find(path) {
            Ok(place) => Ok(NewFile { shown, place }),
            Err(error) => Err(problem(&shown, &error)),
        }
    }

    /// Writes all of it; after a failure, what was there is as it was.
    ///
    /// # Errors
    ///
    /// The path, and what went wrong.
    pub(super) fn write(
        self,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), String> {
        match self.place.write(content) {
            // who closed the pipe has seen enough
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(problem(&self.shown, &error))
            }
            _ => Ok(()),
        }
    }
}

impl Place {
    fn find(path: &Path) -> io::Result<Place> {
        if let Some(shared) = stream::of(path) {
            return shared.map(Place::Stream);
        }
        let (path, permissions) = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(metadata) if metadata.permissions().readonly() => {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            // of a link, what it leads to is replaced
            Ok(metadata) if metadata.is_file() => {
                (fs::canonicalize(path)?, Some(metadata.permissions()))
            }
            Ok(_) => return Ok(Place::Stream(OpenOptions::new().write(true).open(path)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (path.to_owned(), None),
            Err(error) => return Err(error),
        };
        // tried and given up again: a program that is ended by force leaves nothing
        Beside::create(&path)?;
        Ok(Place::File { path, permissions })
    }

    fn write(self, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        match self {
            Place::Stream(file) => {
                let mut out = BufWriter::new(file);
                content(&mut out)?;
                out.flush()
            }
            Place::File { path, permissions } => {
                let beside = Beside::create(&path)?;
                if let Some(permissions) = permissions {
                    beside.file.set_permissions(permissions)?;
                }
                let mut out = BufWriter::new(&beside.file);
                content(&mut out)?;
                out.flush()?;
                beside.file.sync_all()?;
                fs::rename(&beside.path, path)
            }
        }
    }
}

/// A file in the same folder, because renaming does not lead from one file system to another.
struct Beside {
    path: PathBuf,
    file: File,
}

impl Beside {
    fn create(to: &Path) -> io::Result<Beside> {
        let name = to.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let mut number = 0;
        loop {
            let mut beside = OsString::from(".");
            beside.push(name);
            beside.push(format!(".{}.{number}.new", process::id()));
            let path = to.with_file_name(beside);
            // never one that is there, which may be a link to somewhere else
            match File::create_new(&path) {
                Ok(file) => return Ok(Beside { path, file }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(error),
            }
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // it is gone already where it took the file's place
        let _ = fs::remove_file(&self.path);
    }
}

fn problem(shown: &str, error: &io::Error) -> String {
    let reason = match error.kind() {
        io::ErrorKind::IsADirectory => "it is a directory; name a file in it".to_owned(),
        io::ErrorKind::NotFound => "its folder is not there; make it, or check the path".to_owned(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "writing is not allowed; allow it, or name another path".to_owned()
        }
        io::ErrorKind::StorageFull => {
            "the disk is full; free some space, or name a path on another disk".to_owned()
        }
        _ => format!("{error}; name another path"),
    };
    format!("{shown}: {reason}")
}
