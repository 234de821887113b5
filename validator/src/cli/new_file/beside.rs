//! Files that are written beside the place that they will take.

use std::collections::BTreeSet;
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
pub(in crate::cli) fn discard_all() {
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

    /// Creates a file that none but the owner may read, if that is wanted; never one that is
    /// there, which may be a link to somewhere else.
    fn create(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if self.for_owner_alone {
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
pub(super) struct Beside {
    path: PathBuf,
    file: File,
}

impl Beside {
    /// Creates one for what shall be at `to`.
    pub(super) fn create(to: &Path, readers: &Readers) -> io::Result<Beside> {
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
                    break Beside { path, file };
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

    /// Puts it where it belongs.
    pub(super) fn take_the_place_of(self, path: &Path) -> io::Result<()> {
        // who removes the unfinished ones does not meet one that is being renamed
        let mut unfinished = unfinished();
        fs::rename(&self.path, path)?;
        unfinished.remove(&self.path);
        Ok(())
    }
}

impl Drop for Beside {
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
