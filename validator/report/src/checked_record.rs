//! A record that was checked, as reports take it: its text may be gone by then.

use super::excerpt;
use super::origin::Origin;
use check::report::Report;

/// The outcome of a check, with all that reports want of the text.
#[derive(Debug)]
pub struct CheckedRecord {
    /// The record in its source, from 1.
    pub(super) record: u64,
    /// Whether places are those in the body that the source holds.
    pub(super) in_body: bool,
    /// Its places are counted in the source.
    pub(super) report: Report,
    /// Beside the findings of the report: the JSON around each of them, masked unless values
    /// are shown.
    pub(super) excerpts: Vec<Option<String>>,
}

impl CheckedRecord {
    /// Takes from the text what reports will want.
    #[must_use]
    pub fn new(origin: &Origin<'_>, report: Report, show_values: bool) -> CheckedRecord {
        let report = report.placed_after(origin.start);
        let findings = report.findings().iter();
        CheckedRecord {
            record: origin.record,
            in_body: origin.in_body,
            excerpts: findings
                .map(|finding| excerpt::of(origin, finding, show_values))
                .collect(),
            report,
        }
    }

    /// The record in its source, from 1.
    #[must_use]
    pub fn record(&self) -> u64 {
        self.record
    }

    /// What was found.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }
}
