//! A part of the results, small enough to be held until its turn.

use recordings::inputs::har::Skipped;
use report::CheckedRecord;

/// Results, in the order of the inputs.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) events: Vec<Event>,
    /// How many bytes of the inputs were read for it.
    pub(super) bytes_read: u64,
    findings: usize,
}

/// A result of an input, which is given by its index.
#[derive(Debug)]
pub(super) enum Event {
    /// This many consecutive records have no finding.
    Clean { input: usize, records: u64 },
    /// A record has findings.
    Found {
        input: usize,
        checked: CheckedRecord,
    },
    /// The input cannot be read, or not to its end.
    Unreadable { error: recordings::Error },
    /// Some entries of the input are not records.
    Skipped { input: usize, skipped: Skipped },
}

impl Part {
    /// Adds a record without findings. Consecutive ones share an event.
    pub(super) fn clean(&mut self, of: usize) {
        match self.events.last_mut() {
            Some(Event::Clean { input, records }) if *input == of => *records += 1,
            _ => self.events.push(Event::Clean {
                input: of,
                records: 1,
            }),
        }
    }

    /// Adds a record with findings.
    pub(super) fn found(&mut self, input: usize, checked: CheckedRecord) {
        self.findings += checked.report().findings().len();
        self.events.push(Event::Found { input, checked });
    }

    /// The number of findings in this part.
    pub(super) fn findings(&self) -> usize {
        self.findings
    }
}
