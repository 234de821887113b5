//! An NDJSON file that payloads are appended to, line by line.
//!
//! A line is written at once, and taken back where that fails. A crash can tear a large one
//! all the same: the next to record there cuts off what is left of it. In a compressed file
//! each line is a gzip member or zstd frame of its own: what was written before a crash can
//! be read without what was not. Nothing is reported as recorded before it is on the disk.

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

/// A file that payloads are recorded in, one line each.
#[derive(Debug)]
pub struct Recording {
    path: PathBuf,
    file: File,
    compression: Option<Compression>,
    /// Nothing where payloads are recorded as they are.
    redactor: Option<Redactor>,
    /// The length of the file up to the last whole line.
    whole: u64,
    /// The lines written by this recording.
    lines: u64,
}

/// What became of a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// It is in the file.
    Written,
    /// It is no JSON, or nothing at all, or too long to say so, and was left out; it has this
    /// one finding.
    NotJson(Box<Finding>),
}

impl Recording {
    /// Opens the file at `path`, or creates it for its owner alone; what is in it stays, but
    /// for a last line that a crash tore. The notices are for whoever asked for the recording.
    ///
    /// Payloads are redacted by `redactor`, or without one recorded as they are.
    ///
    /// # Errors
    ///
    /// If the name is not that of an NDJSON file, another process records there, the file
    /// cannot be written, or it does not end as a recording does.
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
    /// If it could not be written; the file ends with the line before it then.
    pub fn append(&mut self, body: &[u8]) -> Result<Appended, Error> {
        let mut line = match self.line_of(body) {
            Ok(line) => line,
            Err(finding) => return Ok(Appended::NotJson(Box::new(finding))),
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

    /// Waits until everything is on the disk; tells how many lines were recorded.
    ///
    /// # Errors
    ///
    /// If the disk did not take it.
    pub fn finish(self) -> Result<u64, Error> {
        match self.file.sync_all() {
            Ok(()) => Ok(self.lines),
            Err(error) => Err(self.error(RecordProblem::Sync(error))),
        }
    }

    /// Makes sure that nobody else records here, and that a new line is a line of its own; says
    /// what was cut off for that.
    fn take_over(&mut self) -> Result<Option<Notice>, RecordProblem> {
        let is_file = self.file.metadata().map_err(RecordProblem::Open)?.is_file();
        if !is_file {
            return Err(RecordProblem::NoFile);
        }
        // by this name, because newer versions of Rust have a method of their own
        FileExt::try_lock(&self.file).map_err(|error| match error {
            TryLockError::WouldBlock => RecordProblem::InUse,
            TryLockError::Error(error) => RecordProblem::Lock(error),
        })?;
        // only now: until then, somebody else may have written
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

    /// A new file is its owner's alone; another may have been there before.
    #[cfg(unix)]
    fn others_may_read(&self) -> Option<Notice> {
        use std::os::unix::fs::PermissionsExt as _;
        let others_may = |file: std::fs::Metadata| file.permissions().mode() & 0o077 != 0;
        let is_open = self.redactor.is_none() && self.file.metadata().is_ok_and(others_may);
        is_open.then(|| Notice::OthersMayRead {
            path: self.path.clone(),
        })
    }

    /// Files have no such permissions here.
    #[cfg(not(unix))]
    fn others_may_read(&self) -> Option<Notice> {
        None
    }

    /// The payload on one line, if it can be recorded.
    #[allow(
        clippy::result_large_err,
        reason = "there is one at most of a payload, and its caller keeps it"
    )]
    fn line_of(&self, body: &[u8]) -> Result<Vec<u8>, Finding> {
        match &self.redactor {
            Some(redactor) => redactor.redact(body),
            None => on_one_line(body),
        }
    }

    /// Writes whole lines, or nothing.
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
        // others are asked to keep out, not made to
        if self.file.metadata().map_err(failed)?.len() != self.whole {
            return Err(RecordProblem::Changed);
        }
        self.file
            .seek(SeekFrom::Start(self.whole))
            .map_err(failed)?;
        // one call, unless the system takes a part and has to be asked why not the rest
        let written = self.file.write_all(bytes);
        match written {
            Ok(()) => {
                self.whole += bytes.len() as u64;
                Ok(())
            }
            Err(error) => {
                // what is there already shall stay, come what may; if not even this works,
                // the next to record here is told of a torn line
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

/// Even a redacted recording tells who talked to whom, and when.
fn for_owner_alone(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// A payload as it was received, as far as a line allows.
#[allow(
    clippy::result_large_err,
    reason = "there is one at most of a payload, and its caller keeps it"
)]
fn on_one_line(body: &[u8]) -> Result<Vec<u8>, Finding> {
    let without_break = |byte: &u8| match byte {
        b'\r' | b'\n' => b' ',
        other => *other,
    };
    match json::parse(body) {
        Ok(_) => Ok(json::tokens(body)
            .flat_map(|token| token.spelling)
            .copied()
            .collect()),
        // a line of nothing is skipped by readers, so it would record nothing
        Err(finding) if body.iter().all(u8::is_ascii_whitespace) => Err(finding),
        Err(_) => Ok(body.iter().map(without_break).collect()),
    }
}

#[cfg(test)]
mod tests;
