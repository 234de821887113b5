//! What goes into the recording, and what is said about it in the end.

use std::path::Path;

use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use live::queue::Asked;
use live::secret::Secret;
use recordings::path;
use recordings::recording::{Appended, Recording};
use redact::Redactor;

/// A recording, and what could not go into it.
pub(super) struct Recorder {
    recording: Recording,
    failed: bool,
    name: String,
    raw: bool,
    not_json: u64,
    with_token: u64,
    /// Answers that are about another conversation than the one asked for.
    others: u64,
    recorded: Vec<Asked>,
    exit: Exit,
}

/// How a recording ended.
pub(super) struct Ended {
    pub(super) exit: Exit,
    /// Those that nobody can say of whether they are on the disk.
    pub(super) in_doubt: Vec<Asked>,
}

impl Recorder {
    pub(super) fn open(path: &Path, raw: bool) -> Result<Recorder, recordings::Error> {
        let redactor = (!raw).then(|| Redactor::of(crate::DEFAULT));
        let (recording, notices) = Recording::open(path, redactor)?;
        for notice in notices {
            complain(&notice.to_string());
        }
        Ok(Recorder {
            recording,
            failed: false,
            name: path::shown(path),
            raw,
            not_json: 0,
            with_token: 0,
            others: 0,
            recorded: Vec::new(),
            exit: Exit::Conforming,
        })
    }

    /// Records the answer to a request; tells whether it is in the recording.
    ///
    /// # Errors
    ///
    /// If it cannot be written; nothing will be from then on.
    pub(super) fn append(
        &mut self,
        asked: Asked,
        body: &[u8],
        secret: &Secret,
    ) -> Result<bool, Failure> {
        if self.failed {
            return Ok(false);
        }
        if secret.is_in_body(body) {
            self.with_token += 1;
            return Ok(false);
        }
        match self.recording.append(body) {
            Ok(Appended::Written) => {
                self.recorded.push(asked);
                Ok(true)
            }
            Ok(Appended::NotJson(_)) => {
                self.not_json += 1;
                Ok(false)
            }
            Err(error) => {
                let failure = Failure::from(error);
                self.failed = true;
                self.exit = failure.exit();
                Err(failure)
            }
        }
    }

    /// Leaves out the answer about another conversation: it would be taken for one that somebody
    /// asked for.
    pub(super) fn leave_out_other(&mut self) {
        self.others += 1;
    }

    /// Ends the recording, and says what is in it.
    pub(super) fn finish(mut self, quiet: bool) -> Ended {
        let mut in_doubt = Vec::new();
        match self.recording.finish() {
            Ok(lines) if !quiet => complain(&format!("recorded {lines} in {}", self.name)),
            Ok(_) => {}
            Err(error) => {
                self.exit = self.exit.max(Failure::from(error).told());
                in_doubt = self.recorded;
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
            (self.others, "about another conversation than was asked for"),
        ];
        for (count, reason) in reasons {
            if count > 0 {
                complain(&format!("not recorded: {count}, {reason}"));
            }
        }
        Ended {
            exit: self.exit,
            in_doubt,
        }
    }
}
