//! Standard output and standard error as paths of files that are written.

use std::fs::File;
use std::io;
use std::path::Path;

/// The open file that `path` names, shared with whoever else writes to it: opened anew it would
/// be written from its beginning, and a file that it leads to would be replaced.
#[cfg(unix)]
pub fn of(path: &Path) -> Option<io::Result<File>> {
    use std::os::fd::AsFd as _;
    let shared = match path.to_str()? {
        "/dev/stdout" | "/dev/fd/1" | "/proc/self/fd/1" => {
            io::stdout().as_fd().try_clone_to_owned()
        }
        "/dev/stderr" | "/dev/fd/2" | "/proc/self/fd/2" => {
            io::stderr().as_fd().try_clone_to_owned()
        }
        _ => return None,
    };
    Some(shared.map(File::from))
}

/// Only Unix has such paths.
#[cfg(not(unix))]
pub fn of(_: &Path) -> Option<io::Result<File>> {
    None
}
