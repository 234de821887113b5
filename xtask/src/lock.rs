//! One command at a time: a command that writes into a workspace has it to itself, and one that
//! reads never sees a partial write.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result};
use fs4::{FileExt, TryLockError};

/// The file that is locked; it is empty. The system unlocks it when a process ends, for whatever
/// reason.
pub const FILE: &str = "target/xtask.lock";

/// Locks the workspace until it is dropped.
#[must_use]
#[derive(Debug)]
pub struct Lock {
    /// `None` if the workspace is read-only.
    _file: Option<File>,
}

/// How the command uses the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Shared with other readers.
    Read,
    /// Exclusive.
    Write,
}

impl Lock {
    /// Waits until the workspace at `root` is free, and reports to `out` that it waits.
    ///
    /// # Errors
    /// When the lock file cannot be created or locked.
    pub fn take(root: &Path, of: Use, out: &mut dyn Write) -> Result<Self> {
        let context = || format!("cannot lock {FILE}, which keeps two commands apart");
        let path = root.join(FILE);
        let opened = fs::create_dir_all(path.with_file_name("")).and_then(|()| {
            let mut options = File::options();
            options.create(true).truncate(false).write(true).open(&path)
        });
        let file = match opened {
            Ok(file) => file,
            // a reader that cannot create the lock file does its work without it
            Err(error) if of == Use::Read && is_read_only(error.kind()) => {
                return Ok(Self { _file: None });
            }
            Err(error) => return Err(error).with_context(context),
        };
        // called by their paths, because newer versions of Rust have methods of the same names
        let taken = match of {
            Use::Read => FileExt::try_lock_shared(&file),
            Use::Write => FileExt::try_lock(&file),
        };
        match taken {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                writeln!(
                    out,
                    "waiting for another `cargo xtask` in this workspace to end"
                )?;
                out.flush()?;
                match of {
                    Use::Read => FileExt::lock_shared(&file),
                    Use::Write => FileExt::lock(&file),
                }
                .with_context(context)?;
            }
            Err(TryLockError::Error(error)) => return Err(error).with_context(context),
        }
        Ok(Self { _file: Some(file) })
    }
}

/// Whether the file system is read-only, or read-only for this user.
fn is_read_only(error: ErrorKind) -> bool {
    matches!(
        error,
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied
    )
}
