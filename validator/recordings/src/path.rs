//! How messages show paths, and whether paths lead to the same file.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use super::stream;
use check::printable::printable;

/// A longer chain of links is taken for a cycle.
const MOST_LINKS: usize = 40;

/// A path that is safe to print on a terminal.
#[must_use]
pub fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy()).into_owned()
}

/// A path, quoted as one word for a shell.
#[must_use]
pub fn quoted(path: &Path) -> String {
    format!("'{}'", shown(path).replace('\'', r"'\''"))
}

/// The file that a path leads to through all links, even if it does not exist yet.
#[must_use]
pub fn resolved(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(whole) = fs::canonicalize(&path) {
            return whole;
        }
        // a file that does not exist yet has a parent that does
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

/// What identifies a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Identity {
    /// An existing file: its device and inode.
    #[cfg(unix)]
    File(u64, u64),
    /// A file that does not exist: its absolute path.
    Path(PathBuf),
}

/// The identity of the file at a path. `None` for what can be shared: pipes, terminals, devices
/// and the standard streams.
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

/// The identity of the file that standard output is redirected to, if it is one.
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

/// Other systems have no inodes.
#[cfg(not(unix))]
fn of_file(path: &Path, _: &Metadata) -> Identity {
    Identity::Path(resolved(path))
}
