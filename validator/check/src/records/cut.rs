//! A last line that ends in the middle, for example in a recording that is still being written.

use crate::finding::Finding;
use crate::kind::Kind;
use crate::layers::json;
use crate::report::Report;

/// The report on a last line without a line break. If it is not JSON because its end is missing,
/// the finding asks whether the line was cut off.
#[must_use]
pub fn asked(report: Report, line: &[u8]) -> Report {
    if report.conforms() {
        return report;
    }
    let readers = report.readers();
    let mut findings = report.into_findings();
    for finding in &mut findings {
        ask(finding, line);
    }
    Report::new(findings, readers)
}

/// The same for the finding that says that the line is not JSON.
pub fn ask(finding: &mut Finding, line: &[u8]) {
    if let Kind::NotJson { is_cut_off, .. } = &mut finding.kind {
        *is_cut_off = json::is_cut_off(line);
        finding.message = finding.kind.to_string();
    }
}
