//! A report in a file: there as a whole, or as it was before.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::stream;
use crate::cli::path;

/// A file that is opened before the run, so that a path nobody can write to is told then.
#[derive(Debug)]
pub(super) struct ReportFile {
    shown: String,
    file: File,
    replaces: Option<Replacement>,
}

/// What is written beside a regular file, to take its place at once.
#[derive(Debug)]
struct Replacement {
    temporary: PathBuf,
    path: PathBuf,
}

impl Drop for Replacement {
    fn drop(&mut self) {
        // it is gone already where it took the file's place
        let _ = fs::remove_file(&self.temporary);
    }
}

impl ReportFile {
    /// # Errors
    ///
    /// What to say to the user.
    pub(super) fn open(path: &Path) -> Result<ReportFile, String> {
        let shown = path::shown(path);
        if let Some(shared) = stream::of(path) {
            return match shared {
                Ok(file) => Ok(ReportFile {
                    shown,
                    file,
                    replaces: None,
                }),
                Err(error) => Err(problem(&shown, &error)),
            };
        }
        let opened = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(metadata) if metadata.permissions().readonly() => {
                Err(io::ErrorKind::PermissionDenied.into())
            }
            // of a link, what it leads to is replaced
            Ok(metadata) if metadata.is_file() => fs::canonicalize(path).and_then(beside),
            Ok(_) => OpenOptions::new()
                .write(true)
                .open(path)
                .map(|file| (file, None)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => beside(path.to_owned()),
            Err(error) => Err(error),
        };
        match opened {
            Ok((file, replaces)) => Ok(ReportFile {
                shown,
                file,
                replaces,
            }),
            Err(error) => Err(problem(&shown, &error)),
        }
    }

    /// Writes all of it, or nothing that is left of it.
    ///
    /// # Errors
    ///
    /// What to say to the user.
    pub(super) fn write(
        self,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), String> {
        let ReportFile {
            shown,
            file,
            replaces,
        } = self;
        let mut out = BufWriter::new(file);
        let written = content(&mut out)
            .and_then(|()| out.flush())
            .and_then(|()| match &replaces {
                Some(replacement) => fs::rename(&replacement.temporary, &replacement.path),
                None => Ok(()),
            });
        match written {
            // who closed the pipe has seen enough
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(problem(&shown, &error)),
            _ => Ok(()),
        }
    }
}

fn beside(path: PathBuf) -> io::Result<(File, Option<Replacement>)> {
    let mut name = OsString::from(".");
    name.push(path.file_name().ok_or(io::ErrorKind::IsADirectory)?);
    name.push(format!(".{}.tmp", process::id()));
    let temporary = path.with_file_name(name);
    let file = File::create(&temporary)?;
    Ok((file, Some(Replacement { temporary, path })))
}

fn problem(shown: &str, error: &io::Error) -> String {
    let reason = match error.kind() {
        io::ErrorKind::IsADirectory => "it is a directory; name a file in it".to_owned(),
        io::ErrorKind::NotFound => "its folder is not there; make it, or check the path".to_owned(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "writing is not allowed; allow it, or name another path".to_owned()
        }
        io::ErrorKind::StorageFull => {
            "the disk is full; free some space, or name a path on another disk".to_owned()
        }
        _ => format!("{error}; name another path"),
    };
    format!("cannot write the report {shown}: {reason}")
}
