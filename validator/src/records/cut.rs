//! What ends in the middle, as a recording does that is still being written.

use crate::finding::Finding;
use crate::layer::{Layer, json};
use crate::report::Report;

/// What lacks its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    /// The last line of a stream, which has no line break.
    LastLine,
    /// A document, as far as anything tells: nothing comes behind it.
    #[cfg(feature = "cli")]
    Document,
}

impl Open {
    /// The same report; where `payload` is no JSON because something lacks at its end, with the
    /// question why.
    pub(crate) fn asked(self, report: Report, payload: &[u8]) -> Report {
        if report.conforms() {
            return report;
        }
        let readers = report.readers();
        let mut findings = report.into_findings();
        for finding in &mut findings {
            self.ask(finding, payload);
        }
        Report::new(findings, readers)
    }

    /// The same for the finding that says that `payload` is no JSON.
    pub(crate) fn ask(self, finding: &mut Finding, payload: &[u8]) {
        if finding.layer == Layer::Json && json::is_cut_off(payload) {
            let what = match self {
                Open::LastLine => "the last line",
                #[cfg(feature = "cli")]
                Open::Document => "the document",
            };
            let question = format!("{what} is cut off; is it still being written? ");
            finding.message.insert_str(0, &question);
        }
    }
}
