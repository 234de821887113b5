//! Standard output and standard error, given as paths of output files.

use std::fs::File;
use std::io;
use std::path::Path;

/// The open file that `path` refers to. It is shared, because opening it again would write from
/// its beginning, or replace the file that it is redirected to.
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
