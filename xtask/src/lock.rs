//! One command at a time: whoever writes into a workspace is alone in it, and whoever reads
//! sees no half of what another one writes.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result};
use fs4::{FileExt, TryLockError};

/// The file that is locked; it holds nothing. The system unlocks it when a process ends, however
/// that comes about.
pub const FILE: &str = "target/xtask.lock";

/// Holds the workspace until it is dropped.
#[must_use]
#[derive(Debug)]
pub struct Lock {
    /// None where nobody can write.
    _file: Option<File>,
}

/// What the command does with the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Others may read, too.
    Read,
    /// Nobody else may do anything.
    Write,
}

impl Lock {
    /// Waits until the workspace at `root` is free, and says so to `out` if it is not.
    ///
    /// # Errors
    /// When there can be no lock.
    pub fn take(root: &Path, of: Use, out: &mut dyn Write) -> Result<Self> {
        let context = || format!("cannot lock {FILE}, which keeps two commands apart");
        let path = root.join(FILE);
        let opened = fs::create_dir_all(path.with_file_name("")).and_then(|()| {
            let mut options = File::options();
            options.create(true).truncate(false).write(true).open(&path)
        });
        let file = match opened {
            Ok(file) => file,
            // nobody waits for who cannot say that it reads; it does its work all the same
            Err(error) if of == Use::Read && is_read_only(error.kind()) => {
                return Ok(Self { _file: None });
            }
            Err(error) => return Err(error).with_context(context),
        };
        // by these names, because newer versions of Rust have methods of their own
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

/// By its system, or for this user.
fn is_read_only(error: ErrorKind) -> bool {
    matches!(
        error,
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied
    )
}
