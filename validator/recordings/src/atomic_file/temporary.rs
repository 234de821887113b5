//! Temporary files beside the files that they will replace.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The temporary files that exist. A process that exits without unwinding removes them.
static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Removes all temporary files. The process has to exit then, and no new ones can be created.
pub fn discard_all() {
    let unfinished = unfinished();
    for path in &*unfinished {
        let _ = fs::remove_file(path);
    }
    mem::forget(unfinished);
}

/// Who may read a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Readers {
    /// The permissions of the file to be replaced, if there is one.
    before: Option<Permissions>,
    for_owner_alone: bool,
}

impl Readers {
    /// The readers of the file to be replaced.
    pub(super) fn as_of(before: Permissions) -> Readers {
        Readers {
            before: Some(before),
            for_owner_alone: false,
        }
    }

    /// Only the owner.
    pub(super) fn keep_others_out(&mut self) {
        self.for_owner_alone = true;
    }

    /// Creates a file. If it is for its owner only, or others get access later, only the owner may
    /// read it. An existing file is never opened, because it may be a link.
    fn create(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if self.for_owner_alone || self.before.is_some() {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        options.open(path)
    }

    /// Gives the file the permissions of the file to be replaced, as far as allowed.
    fn let_in(&self, file: &File) -> io::Result<()> {
        let Some(permissions) = self.before.clone() else {
            return Ok(());
        };
        #[cfg(unix)]
        let permissions = {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = permissions.mode();
            Permissions::from_mode(if self.for_owner_alone {
                mode & 0o700
            } else {
                mode
            })
        };
        file.set_permissions(permissions)
    }
}

/// A file in the folder of its destination, because a rename does not cross file systems.
#[derive(Debug)]
pub(super) struct TemporaryFile {
    path: PathBuf,
    file: File,
    /// Why it is in another folder, if it is.
    refused: Option<io::Error>,
}

/// A complete file that could not be moved to its destination.
#[derive(Debug)]
pub(super) struct Stranded {
    pub(super) error: io::Error,
    /// Where the file is.
    pub(super) kept: Option<PathBuf>,
}

impl TemporaryFile {
    /// Creates a temporary file for the destination `to`.
    pub(super) fn create(to: &Path, readers: &Readers) -> io::Result<TemporaryFile> {
        let name = to.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let mut number = 0;
        let beside = loop {
            let mut beside = OsString::from(".");
            beside.push(name);
            beside.push(format!(".{}.{number}.new", process::id()));
            let path = to.with_file_name(beside);
            // locked, so that `discard_all` does not miss the new file
            let mut unfinished = unfinished();
            match readers.create(&path) {
                Ok(file) => {
                    unfinished.insert(path.clone());
                    break TemporaryFile {
                        path,
                        file,
                        refused: None,
                    };
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(error),
            }
        };
        readers.let_in(&beside.file)?;
        Ok(beside)
    }

    /// The file to write to.
    pub(super) fn file(&self) -> io::Result<File> {
        self.file.try_clone()
    }

    /// Creates a file in the folder for temporary files, if there can be none beside `to` any more,
    /// so that the output of a long run is not lost.
    ///
    /// # Errors
    ///
    /// If that fails too: `refused`, the reason why there can be none beside `to`.
    pub(super) fn elsewhere(to: &Path, refused: io::Error) -> io::Result<TemporaryFile> {
        let Some(name) = to.file_name() else {
            return Err(refused);
        };
        let mut readers = Readers::default();
        readers.keep_others_out();
        match TemporaryFile::create(&env::temp_dir().join(name), &readers) {
            Ok(mut beside) => {
                beside.refused = Some(refused);
                Ok(beside)
            }
            Err(_) => Err(refused),
        }
    }

    /// Moves the file to its destination. If that fails, it stays where it is.
    pub(super) fn move_to(self, path: &Path) -> Result<(), Stranded> {
        self.move_with(path, |from, to| fs::rename(from, to))
    }

    pub(super) fn move_with(
        mut self,
        path: &Path,
        rename: impl FnOnce(&Path, &Path) -> io::Result<()>,
    ) -> Result<(), Stranded> {
        // the file may be incomplete in this case, so it is removed
        if let Err(error) = self.file.sync_all() {
            return Err(Stranded { error, kept: None });
        }
        let refused = self.refused.take().map_or(Ok(()), Err);
        // locked, so that `discard_all` does not remove a file that is being renamed
        let mut unfinished = unfinished();
        let placed = refused.and_then(|()| match rename(&self.path, path) {
            Err(error) if cannot_be_replaced(&error) => self.write_over(path),
            renamed => renamed,
        });
        // the file is complete, even if it could not be moved
        unfinished.remove(&self.path);
        placed.map_err(|error| Stranded {
            error,
            kept: self.path.exists().then(|| self.path.clone()),
        })
    }

    /// Overwrites the existing file. Readers may see a part of it meanwhile.
    fn write_over(&self, path: &Path) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(path)?;
        let permissions = self.file.metadata()?.permissions();
        // before the content is written, which others must perhaps not read
        if file.metadata()?.permissions() != permissions {
            file.set_permissions(permissions)?;
        }
        let mut content = File::open(&self.path)?;
        file.set_len(0)?;
        io::copy(&mut content, &mut file)?;
        file.sync_all()?;
        let _ = fs::remove_file(&self.path);
        Ok(())
    }
}

/// Whether a file cannot be renamed over, because it is a mount point, as in containers.
fn cannot_be_replaced(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices
    )
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        // after a move, the path is not in the set any more
        if unfinished().remove(&self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}
