//! A last line that ends in the middle, as that of a recording does that is still being written.

use crate::finding::Finding;
use crate::kind::Kind;
use crate::layer::Layer;
use crate::layers::json;
use crate::report::Report;

/// The report on a last line without a line break; where it is no JSON because something lacks
/// at its end, with the question why.
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

/// The same for the finding that says that it is no JSON.
pub fn ask(finding: &mut Finding, line: &[u8]) {
    if finding.layer == Layer::Json && json::is_cut_off(line) {
        if let Kind::NotJson { is_cut_off, .. } = &mut finding.kind {
            *is_cut_off = true;
            finding.message = finding.kind.to_string();
        }
    }
}
