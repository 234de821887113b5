//! A part of what came of the inputs, small enough to wait for its turn.

use recordings::inputs::har::Skipped;
use report::CheckedRecord;

/// What happened, in the order of the inputs.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) events: Vec<Event>,
    /// How many bytes of the inputs were read for it.
    pub(super) bytes_read: u64,
    findings: usize,
}

/// What came of an input, which is told by its index.
#[derive(Debug)]
pub(super) enum Event {
    /// So many records in a row have no finding.
    Clean { input: usize, records: u64 },
    /// A record has findings.
    Found {
        input: usize,
        checked: CheckedRecord,
    },
    /// The input cannot be read, or not further.
    Unreadable { error: recordings::Error },
    /// Some of it was no record.
    Skipped { input: usize, skipped: Skipped },
}

impl Part {
    /// Adds a record without a finding; it costs nothing where the one before had none.
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

    /// How many findings are in it.
    pub(super) fn findings(&self) -> usize {
        self.findings
    }
}
