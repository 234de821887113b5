//! Where redacted payloads go.

use std::io::{self, BufWriter, Stdout, Write as _};
use std::path::Path;

use crate::cli::inputs;
use crate::cli::recording::{Appended, Recording, RecordingError};
use crate::redact::Redactor;

/// Standard output or a new file.
pub(super) enum Output {
    Stdout(BufWriter<Stdout>, Redactor),
    File(Box<Recording>),
}

/// Why nothing more can be written.
pub(super) enum Stop {
    /// The reader of the pipe is gone.
    Closed,
    /// What a user has to be told.
    Failed(String),
}

impl Output {
    pub(super) fn open(path: Option<&Path>) -> Result<Output, RecordingError> {
        Ok(match path {
            Some(path) => Output::File(Box::new(Recording::create_new(path, false)?)),
            None => Output::Stdout(BufWriter::new(io::stdout()), Redactor::new()),
        })
    }

    pub(super) fn append(&mut self, payload: &[u8]) -> Result<Appended, Stop> {
        match self {
            Output::File(recording) => Ok(recording.append(payload)?),
            Output::Stdout(out, redactor) => match redactor.redact(payload) {
                Err(finding) => Ok(Appended::NotJson(finding)),
                Ok(mut line) => {
                    line.push(b'\n');
                    out.write_all(&line)?;
                    Ok(Appended::Written)
                }
            },
        }
    }

    pub(super) fn finish(self) -> Result<(), Stop> {
        match self {
            Output::File(recording) => {
                recording.finish()?;
            }
            Output::Stdout(mut out, _) => out.flush()?,
        }
        Ok(())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::Closed,
            _ => Stop::Failed(format!(
                "cannot write to standard output: {}",
                inputs::reason(&error)
            )),
        }
    }
}

impl From<RecordingError> for Stop {
    fn from(error: RecordingError) -> Stop {
        Stop::Failed(error.to_string())
    }
}
