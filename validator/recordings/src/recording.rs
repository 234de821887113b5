//! An NDJSON file that payloads are appended to, line by line.
//!
//! A line is written with one call, and removed if that fails. A crash may still leave an
//! incomplete line, which is removed when the recording is opened again. In a compressed file,
//! each line is a separate gzip member or zstd frame, so that the lines before a crash stay
//! readable. A payload is reported as recorded only when it is on the disk.

use std::fs::{File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

use super::compression::{self, Compression};
use super::compressor;
use super::error::{Error, RecordProblem};
use super::path;
use check::finding::Finding;
use check::layers::json;
use redact::Redactor;

mod ending;
mod notice;

pub use notice::Notice;

/// A file in which payloads are recorded, one per line.
#[derive(Debug)]
pub struct Recording {
    path: PathBuf,
    file: File,
    compression: Option<Compression>,
    /// `None` if payloads are recorded without redaction.
    redactor: Option<Redactor>,
    /// The length of the file up to the last whole line.
    whole: u64,
    /// The lines written by this recording.
    lines: u64,
}

/// The result of appending a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// It was written.
    Written,
    /// It is not JSON, or is empty, or too long to be checked. It was left out, with this finding.
    NotJson(Box<Finding>),
}

impl Recording {
    /// Opens the file at `path`, or creates it for its owner only. Its lines are kept, except an
    /// incomplete last one. The notices are meant for the user.
    ///
    /// Payloads are redacted with `redactor`, or recorded unchanged if there is none.
    ///
    /// # Errors
    ///
    /// If the name is not that of an NDJSON file, another process uses the file, it cannot be
    /// written, or it does not end like a recording.
    pub fn open(
        path: &Path,
        redactor: Option<Redactor>,
    ) -> Result<(Recording, Vec<Notice>), Error> {
        let failed = |problem| error(path, problem);
        let (compression, kind) = Compression::of_name(path);
        if !matches!(kind.as_deref(), Some("ndjson" | "jsonl")) {
            return Err(failed(RecordProblem::Name));
        }
        let file = for_owner_alone(OpenOptions::new().create(true).read(true).write(true))
            .open(path)
            .map_err(|error| failed(RecordProblem::Open(error)))?;
        let mut recording = Recording {
            path: path.to_owned(),
            file,
            compression,
            redactor,
            whole: 0,
            lines: 0,
        };
        match recording.take_over() {
            Ok(torn) => {
                let notices = [torn, recording.others_may_read()];
                Ok((recording, notices.into_iter().flatten().collect()))
            }
            Err(problem) => Err(failed(problem)),
        }
    }

    /// Records a payload.
    ///
    /// # Errors
    ///
    /// If it could not be written; the file then ends with the previous line.
    pub fn append(&mut self, body: &[u8]) -> Result<Appended, Error> {
        let mut line = match self.line_of(body) {
            Ok(line) => line,
            Err(finding) => return Ok(Appended::NotJson(finding)),
        };
        line.push(b'\n');
        match self.write(&line) {
            Ok(()) => {
                self.lines += 1;
                Ok(Appended::Written)
            }
            Err(problem) => Err(self.error(problem)),
        }
    }

    /// Waits until everything is on the disk. Returns how many lines were recorded.
    ///
    /// # Errors
    ///
    /// If the data cannot be synchronised to the disk.
    pub fn finish(self) -> Result<u64, Error> {
        match self.file.sync_all() {
            Ok(()) => Ok(self.lines),
            Err(error) => Err(self.error(RecordProblem::Sync(error))),
        }
    }

    /// Locks the file, and makes sure that the next line begins on a line of its own. Returns a
    /// notice if an incomplete line was removed for that.
    fn take_over(&mut self) -> Result<Option<Notice>, RecordProblem> {
        let is_file = self.file.metadata().map_err(RecordProblem::Open)?.is_file();
        if !is_file {
            return Err(RecordProblem::NoFile);
        }
        // called by this path, because newer versions of Rust have a method with the same name
        FileExt::try_lock(&self.file).map_err(|error| match error {
            TryLockError::WouldBlock => RecordProblem::InUse,
            TryLockError::Error(error) => RecordProblem::Lock(error),
        })?;
        // after locking, because another process may have written until then
        self.whole = self.file.metadata().map_err(RecordProblem::Open)?.len();
        compression::is_as_named(&self.file, self.compression).map_err(RecordProblem::Misnamed)?;
        let ending = ending::of(&self.file, self.whole, self.compression)?;
        let torn = self.whole - ending.whole;
        if torn > 0 {
            let cut = self.file.set_len(ending.whole);
            cut.map_err(|error| RecordProblem::Write { error, lines: 0 })?;
            self.whole = ending.whole;
        }
        if ending.lacks_line_break {
            self.write(b"\n")?;
        }
        Ok((torn > 0).then(|| Notice::CutOff {
            path: self.path.clone(),
            bytes: torn,
        }))
    }

    /// Whether others may read the file, which may have existed before; a new one is private.
    #[cfg(unix)]
    fn others_may_read(&self) -> Option<Notice> {
        use std::os::unix::fs::PermissionsExt as _;
        let others_may = |file: std::fs::Metadata| file.permissions().mode() & 0o077 != 0;
        let is_open = self.redactor.is_none() && self.file.metadata().is_ok_and(others_may);
        is_open.then(|| Notice::OthersMayRead {
            path: self.path.clone(),
        })
    }

    /// There are no such permissions on this system.
    #[cfg(not(unix))]
    fn others_may_read(&self) -> Option<Notice> {
        None
    }

    /// The line for a payload, if it can be recorded.
    fn line_of(&self, body: &[u8]) -> Result<Vec<u8>, Box<Finding>> {
        match &self.redactor {
            Some(redactor) => redactor.redact(body),
            None => on_one_line(body),
        }
    }

    /// Writes complete lines, or nothing.
    fn write(&mut self, lines: &[u8]) -> Result<(), RecordProblem> {
        let failed = |error| RecordProblem::Write {
            error,
            lines: self.lines,
        };
        let compressed = self
            .compression
            .map(|c| compressor::whole(lines, c))
            .transpose();
        let compressed = compressed.map_err(failed)?;
        let bytes = compressed.as_deref().unwrap_or(lines);
        // the lock is advisory, so other processes may ignore it
        if self.file.metadata().map_err(failed)?.len() != self.whole {
            return Err(RecordProblem::Changed);
        }
        self.file
            .seek(SeekFrom::Start(self.whole))
            .map_err(failed)?;
        // one call, unless the system writes only a part
        let written = self.file.write_all(bytes);
        match written {
            Ok(()) => {
                self.whole += bytes.len() as u64;
                Ok(())
            }
            Err(error) => {
                // earlier lines must stay intact; if this fails too, the next run finds an
                // incomplete line
                let _ = self.file.set_len(self.whole);
                let _ = self.file.sync_all();
                Err(failed(error))
            }
        }
    }

    fn error(&self, problem: RecordProblem) -> Error {
        error(&self.path, problem)
    }
}

fn error(path: &Path, problem: RecordProblem) -> Error {
    Error::Record {
        path: path::shown(path),
        problem,
    }
}

/// Even a redacted recording shows who talked to whom, and when.
fn for_owner_alone(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// A payload as it was received, as far as one line allows.
fn on_one_line(body: &[u8]) -> Result<Vec<u8>, Box<Finding>> {
    let without_break = |byte: &u8| match byte {
        b'\r' | b'\n' => b' ',
        other => *other,
    };
    match json::parse(body) {
        Ok(_) => Ok(json::tokens(body)
            .flat_map(|token| token.spelling)
            .copied()
            .collect()),
        // readers skip blank lines, so an empty payload cannot be recorded
        Err(finding) if body.iter().all(u8::is_ascii_whitespace) => Err(finding),
        Err(_) => Ok(body.iter().map(without_break).collect()),
    }
}

#[cfg(test)]
mod tests;
