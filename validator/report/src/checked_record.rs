//! A checked record as reports receive it: its text may be gone by then.

use super::excerpt;
use super::origin::Origin;
use check::report::Report;

/// The result of a check, with everything that reports need from the text.
#[derive(Debug)]
pub struct CheckedRecord {
    /// The number of the record in its source, from 1.
    pub(super) record: u64,
    /// Whether positions are counted in a body that the source contains.
    pub(super) in_body: bool,
    /// The report, with positions counted in the source.
    pub(super) report: Report,
    /// The JSON context of each finding of the report, masked unless values are shown.
    pub(super) excerpts: Vec<Option<String>>,
}

impl CheckedRecord {
    /// Takes from the text what reports will need.
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

    /// The number of the record in its source, from 1.
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
