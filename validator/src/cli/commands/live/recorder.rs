//! The recording of a run, and the messages about it.

use std::path::Path;

use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use live::queue::Request;
use recordings::path;
use recordings::recording::{Appended, Recording};
use redact::Redactor;

/// A recording, and counts of responses that were not recorded.
pub(super) struct Recorder {
    recording: Recording,
    failed: bool,
    name: String,
    raw: bool,
    not_json: u64,
    with_token: u64,
    /// Responses that are about another conversation than the requested one.
    others: u64,
    recorded: Vec<Request>,
    exit: Exit,
}

/// The result of a recording.
pub(super) struct Ended {
    pub(super) exit: Exit,
    /// Requests whose responses may not be on the disk.
    pub(super) in_doubt: Vec<Request>,
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

    /// Records the response to a request. Returns whether it is in the recording.
    ///
    /// # Errors
    ///
    /// If it cannot be written. No later response is written then.
    pub(super) fn append(&mut self, request: Request, body: &[u8]) -> Result<bool, Failure> {
        if self.failed {
            return Ok(false);
        }
        match self.recording.append(body) {
            Ok(Appended::Written) => {
                self.recorded.push(request);
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

    /// Counts a response about another conversation. It is not recorded, because it would look like
    /// a response to a request for that conversation.
    pub(super) fn leave_out_other(&mut self) {
        self.others += 1;
    }

    /// Counts a response that contains the token. It is not recorded.
    pub(super) fn leave_out_token(&mut self) {
        self.with_token += 1;
    }

    /// Finishes the recording, and prints how many responses were recorded or left out.
    pub(super) fn finish(mut self, quiet: bool) -> Ended {
        let mut in_doubt = Vec::new();
        match self.recording.finish() {
            Ok(lines) if !quiet => complain(&format!("recorded {lines} in {}", self.name)),
            Ok(_) => {}
            Err(error) => {
                self.exit = self.exit.max(Failure::from(error).report());
                in_doubt = self.recorded;
            }
        }
        let not_json = if self.raw {
            "empty"
        } else {
            "not JSON; use --record-raw to record such responses"
        };
        let reasons = [
            (self.not_json, not_json),
            (self.with_token, "contains the token"),
            (
                self.others,
                "about another conversation than the requested one",
            ),
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
