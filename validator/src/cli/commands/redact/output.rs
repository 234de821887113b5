//! The destination of redacted payloads: standard output, or a file that appears once it is
//! complete.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::cli::failure::Failure;
use recordings::atomic_file::{AtomicFile, AtomicWriter};
use recordings::compression::Compression;
use recordings::compressor::Compressor;
use recordings::path;

/// The form of the output.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Form {
    /// A HAR file or lines, as the name of the output says.
    is_har: Option<bool>,
    compression: Option<Compression>,
}

impl Form {
    /// The form of a file with this name.
    ///
    /// # Errors
    ///
    /// If the name stands for no form that can be written.
    pub(super) fn of_name(name: &Path) -> Result<Form, Failure> {
        let (compression, kind) = Compression::of_name(name);
        let is_har = match kind.as_deref() {
            Some("ndjson" | "jsonl") => false,
            Some("har") => true,
            _ => {
                return Err(Failure::Usage(format!(
                    "{}: recordings are NDJSON or HAR; call it .ndjson, .jsonl or .har, with .gz \
                     or .zst behind to compress it",
                    path::shown(name)
                )));
            }
        };
        Ok(Form {
            is_har: Some(is_har),
            compression,
        })
    }

    pub(super) fn is_har(self) -> Option<bool> {
        self.is_har
    }
}

/// The destination.
pub(super) enum Output {
    Stdout(BufWriter<io::Stdout>),
    File(Box<Compressor<AtomicWriter>>),
}

impl Output {
    /// Opens the file, or standard output if there is none.
    pub(super) fn open(file: Option<AtomicFile>, form: Form) -> Result<Output, Failure> {
        let Some(file) = file else {
            return Ok(Output::Stdout(BufWriter::new(io::stdout())));
        };
        let growing = file.begin().map_err(unwritten)?;
        let compressor = Compressor::new(growing, form.compression).map_err(compression)?;
        Ok(Output::File(Box::new(compressor)))
    }

    /// Writes whole lines, or all of a file.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match self {
            Output::Stdout(out) => out.write_all(bytes).map_err(to_stdout),
            Output::File(out) => out
                .write_all(bytes)
                .map_err(|error| unwritten(out.get_ref().failed(error))),
        }
    }

    /// Flushes what was written. A file has no readers before it is complete.
    pub(super) fn flush(&mut self) -> Result<(), Failure> {
        match self {
            Output::Stdout(out) => out.flush().map_err(to_stdout),
            Output::File(_) => Ok(()),
        }
    }

    /// Puts the file in its place. If `is_whole` is false, leaves everything as it was.
    pub(super) fn finish(mut self, is_whole: bool) -> Result<(), Failure> {
        self.flush()?;
        match self {
            Output::File(mut out) if is_whole => {
                let ended = out.end();
                ended.map_err(|error| unwritten(out.get_ref().failed(error)))?;
                let growing = out.into_inner().map_err(compression)?;
                growing.finish().map_err(unwritten)
            }
            _ => Ok(()),
        }
    }
}

fn unwritten(error: recordings::Error) -> Failure {
    Failure::Unwritten { before: "", error }
}

fn compression(error: io::Error) -> Failure {
    Failure::Output {
        what: "compressed data",
        error,
    }
}

fn to_stdout(error: io::Error) -> Failure {
    Failure::Output {
        what: "to standard output",
        error,
    }
}
