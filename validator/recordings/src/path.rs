//! Paths: how messages show them, and which are the same.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use super::stream;
use check::printable::printable;

/// A chain of more links than this is a circle.
const MOST_LINKS: usize = 40;

/// A path, fit for a terminal.
#[must_use]
pub fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}

/// A path as a shell takes it for one word.
#[must_use]
pub fn quoted(path: &Path) -> String {
    format!("'{}'", shown(path).replace('\'', r"'\''"))
}

/// The file that a path leads to, whatever way it takes there, also where it is not there yet.
#[must_use]
pub fn resolved(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(whole) = fs::canonicalize(&path) {
            return whole;
        }
        // what is not there yet has a parent that is
        let parent = match path.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let (Ok(parent), Some(name)) = (fs::canonicalize(parent), path.file_name()) else {
            return path;
        };
        let whole = parent.join(name);
        match fs::read_link(&whole) {
            Ok(target) => path = parent.join(target),
            Err(_) => return whole,
        }
    }
    path
}

/// What makes two paths one file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Identity {
    /// Of one that is there, whatever it is called: its device, and its number there.
    #[cfg(unix)]
    File(u64, u64),
    /// Of one that is not there: the path, made absolute.
    Path(PathBuf),
}

/// The identity of what is read or written at a path, or nothing for what can be both, or written
/// by several: pipes, terminals and devices, and the standard streams.
#[must_use]
pub fn identity(path: &Path) -> Option<Identity> {
    if stream::of(path).is_some() {
        return None;
    }
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Some(of_file(path, &metadata)),
        Ok(metadata) if !metadata.is_dir() => None,
        _ => Some(Identity::Path(resolved(path))),
    }
}

/// The identity of the file that standard output goes to, if it is one.
#[must_use]
pub fn identity_of_stdout() -> Option<Identity> {
    let path = Path::new("/dev/stdout");
    let metadata = stream::of(path)?.and_then(|file| file.metadata()).ok()?;
    metadata.is_file().then(|| of_file(path, &metadata))
}

#[cfg(unix)]
fn of_file(_: &Path, metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    Identity::File(metadata.dev(), metadata.ino())
}

/// Files have no numbers here.
#[cfg(not(unix))]
fn of_file(path: &Path, _: &Metadata) -> Identity {
    Identity::Path(resolved(path))
}
