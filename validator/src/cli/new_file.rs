//! Files that are there as a whole, or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process;

use super::path;

/// What can be said of a path before there is anything to write.
///
/// # Errors
///
/// The path, and why no file can be there.
pub(super) fn check_place(to: &Path) -> Result<(), String> {
    let shown = path::shown(to);
    if to.is_dir() {
        return Err(format!("{shown}: it is a folder; name a file in it"));
    }
    if !folder_of(to).is_dir() {
        return Err(format!("{shown}: there is no such folder; create it first"));
    }
    Ok(())
}

/// Writes a file, in place of one that may be there: whoever reads it meets the old one or
/// the new one, and after a failure the old one is as it was.
///
/// # Errors
///
/// If the system does not allow it.
pub(super) fn replace(to: &Path, content: &[u8]) -> io::Result<()> {
    // a pipe or a device cannot be replaced
    if fs::metadata(to).is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(to, content);
    }
    let beside = beside(to);
    let written = write_new(&beside, content).and_then(|()| fs::rename(&beside, to));
    if written.is_err() {
        // there is nothing to be done if this fails too
        let _ = fs::remove_file(&beside);
    }
    written
}

fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// A name in the same folder, because renaming does not lead from one file system to another.
fn beside(to: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(to.file_name().unwrap_or_default());
    name.push(format!(".{}.new", process::id()));
    folder_of(to).join(name)
}

fn folder_of(to: &Path) -> &Path {
    match to.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}
