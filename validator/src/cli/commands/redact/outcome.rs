//! The result of a run.

use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use check::finding::Finding;
use recordings::inputs::Input;
use redact::Tally;

/// Counts of what happened to the payloads.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) redacted: u64,
    pub(super) left_out: u64,
    pub(super) unreadable: u64,
    pub(super) tally: Tally,
}

impl Outcome {
    pub(super) fn unreadable(&mut self, error: recordings::Error) {
        self.unreadable += 1;
        Failure::from(error).report();
    }

    pub(super) fn exit(&self) -> Exit {
        if self.left_out + self.unreadable > 0 {
            Exit::Unreadable
        } else {
            Exit::Conforming
        }
    }

    /// Reports a payload that is not JSON, or too long to be read.
    pub(super) fn left_out(&mut self, input: &Input, number: u64, finding: &Finding) {
        self.left_out += 1;
        complain(&format!(
            "left out {}:{number}: {}",
            input.shown_name(),
            finding.message
        ));
    }
}
