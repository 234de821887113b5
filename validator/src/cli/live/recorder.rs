//! What goes into the recording, and what is said about it in the end.

use std::path::Path;

use super::secret::Secret;
use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::path;
use crate::cli::recording::{Appended, Recording, RecordingError};

/// A recording, and what could not go into it.
pub(super) struct Recorder {
    recording: Recording,
    failed: bool,
    name: String,
    raw: bool,
    not_json: u64,
    with_token: u64,
    exit: Exit,
}

impl Recorder {
    pub(super) fn open(path: &Path, raw: bool) -> Result<Recorder, RecordingError> {
        Ok(Recorder {
            recording: Recording::open(path, raw)?,
            failed: false,
            name: path::shown(path),
            raw,
            not_json: 0,
            with_token: 0,
            exit: Exit::Conforming,
        })
    }

    /// Records a body.
    ///
    /// # Errors
    ///
    /// If it cannot be written; nothing will be from then on.
    pub(super) fn append(&mut self, body: &[u8], secret: &Secret) -> Result<(), RecordingError> {
        if self.failed {
            return Ok(());
        }
        if secret.is_in_body(body) {
            self.with_token += 1;
            return Ok(());
        }
        match self.recording.append(body) {
            Ok(Appended::Written) => Ok(()),
            Ok(Appended::NotJson(_)) => {
                self.not_json += 1;
                Ok(())
            }
            Err(error) => {
                self.failed = true;
                self.exit = error.exit();
                Err(error)
            }
        }
    }

    /// Ends the recording, and says what is in it.
    pub(super) fn finish(mut self, quiet: bool) -> Exit {
        match self.recording.finish() {
            Ok(lines) if !quiet => complain(&format!("recorded {lines} in {}", self.name)),
            Ok(_) => {}
            Err(error) => {
                complain(&error.to_string());
                self.exit = self.exit.max(error.exit());
            }
        }
        let not_json = if self.raw {
            "empty"
        } else {
            "not JSON; --record-raw records such too"
        };
        let reasons = [
            (self.not_json, not_json),
            (self.with_token, "the token is in it"),
        ];
        for (count, reason) in reasons {
            if count > 0 {
                complain(&format!("not recorded: {count}, {reason}"));
            }
        }
        self.exit
    }
}
