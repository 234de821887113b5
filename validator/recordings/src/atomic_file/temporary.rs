//! Files that are written beside the place that they will take.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Those that did not take their places yet: a process that ends without unwinding removes them.
static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Removes what did not take its place yet; the process is to end then, and no more is created.
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
    /// Who could read what it replaces, if there is such.
    before: Option<Permissions>,
    for_owner_alone: bool,
}

impl Readers {
    /// Those of the file that is replaced.
    pub(super) fn as_of(before: Permissions) -> Readers {
        Readers {
            before: Some(before),
            for_owner_alone: false,
        }
    }

    /// None but the owner.
    pub(super) fn keep_others_out(&mut self) {
        self.for_owner_alone = true;
    }

    /// Creates a file that none but the owner may read, if that is wanted or others are let in
    /// later; never one that is there, which may be a link to somewhere else.
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

    /// Lets those read it who could read what it replaces, if they may.
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

/// A file in the same folder, because renaming does not lead from one file system to another.
#[derive(Debug)]
pub(super) struct TemporaryFile {
    path: PathBuf,
    file: File,
    /// Why it is not beside its place, but elsewhere.
    refused: Option<io::Error>,
}

/// A finished file that could not take its place.
#[derive(Debug)]
pub(super) struct Stranded {
    pub(super) error: io::Error,
    /// Where all of it is.
    pub(super) kept: Option<PathBuf>,
}

impl TemporaryFile {
    /// Creates one for what shall be at `to`.
    pub(super) fn create(to: &Path, readers: &Readers) -> io::Result<TemporaryFile> {
        let name = to.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let mut number = 0;
        let beside = loop {
            let mut beside = OsString::from(".");
            beside.push(name);
            beside.push(format!(".{}.{number}.new", process::id()));
            let path = to.with_file_name(beside);
            // until it is known, nobody removes the unfinished ones
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

    /// What is written to.
    pub(super) fn file(&self) -> io::Result<File> {
        self.file.try_clone()
    }

    /// Creates one in the folder for temporary files, as there can be none beside `to` any more:
    /// what a long run found is not to be lost because of that.
    ///
    /// # Errors
    ///
    /// Why there can be none beside, if there can be none elsewhere.
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

    /// Puts it where it belongs; where that fails, it stays where it is.
    pub(super) fn take_the_place_of(self, path: &Path) -> Result<(), Stranded> {
        self.placed(path, |from, to| fs::rename(from, to))
    }

    pub(super) fn placed(
        mut self,
        path: &Path,
        rename: impl FnOnce(&Path, &Path) -> io::Result<()>,
    ) -> Result<(), Stranded> {
        // nobody can say how much of it is there then: it is removed
        if let Err(error) = self.file.sync_all() {
            return Err(Stranded { error, kept: None });
        }
        let refused = self.refused.take().map_or(Ok(()), Err);
        // who removes the unfinished ones does not meet one that is being renamed
        let mut unfinished = unfinished();
        let placed = refused.and_then(|()| match rename(&self.path, path) {
            Err(error) if cannot_be_replaced(&error) => self.write_over(path),
            renamed => renamed,
        });
        // it is finished, also where it has no other place than this
        unfinished.remove(&self.path);
        placed.map_err(|error| Stranded {
            error,
            kept: self.path.exists().then(|| self.path.clone()),
        })
    }

    /// Writes over the file that is there, bit by bit: who reads it meanwhile has a part of it.
    fn write_over(&self, path: &Path) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(path)?;
        let permissions = self.file.metadata()?.permissions();
        // before there is anything in it that others may not read
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

/// So it is with a file that is mounted by itself, as into a container.
fn cannot_be_replaced(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices
    )
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        // it is there no more where it took its place
        if unfinished().remove(&self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}
