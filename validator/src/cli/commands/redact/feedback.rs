//! Detects an input that standard output is written to: it would be read without end.

use recordings::inputs::Input;

/// The first of `inputs` that is the same file as standard output.
#[cfg(unix)]
pub(super) fn input_behind_stdout(inputs: &[Input]) -> Option<&Input> {
    let stdout = file::of(&std::io::stdout())?;
    inputs.iter().find(|input| {
        let read = match &input.path {
            Some(path) => file::at(path),
            None => file::of(&std::io::stdin()),
        };
        read.as_ref() == Some(&stdout)
    })
}

/// Files have no identity on this platform.
#[cfg(not(unix))]
pub(super) fn input_behind_stdout(_inputs: &[Input]) -> Option<&Input> {
    None
}

/// What identifies a file, independent of its name or descriptor.
#[cfg(unix)]
mod file {
    use std::fs::{self, File, Metadata};
    use std::os::fd::AsFd;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::Path;

    /// Its device and inode numbers.
    type Identity = (u64, u64);

    pub(super) fn at(path: &Path) -> Option<Identity> {
        identity(&fs::metadata(path).ok()?)
    }

    pub(super) fn of(descriptor: &impl AsFd) -> Option<Identity> {
        let file = File::from(descriptor.as_fd().try_clone_to_owned().ok()?);
        identity(&file.metadata().ok()?)
    }

    /// Pipes, terminals and devices do not return what was written.
    fn identity(metadata: &Metadata) -> Option<Identity> {
        metadata.is_file().then(|| (metadata.dev(), metadata.ino()))
    }
}
