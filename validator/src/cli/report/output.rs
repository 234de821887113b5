//! The report on standard output, in the format that was asked for.

use std::io::{self, BufWriter, Stdout};

use super::summary::Summary;
use super::{Format, json, text};
use crate::finding::Finding;
use crate::report::Report;

/// Where records are reported, one after the other, and the summary in the end.
pub(in crate::cli) struct Output {
    out: BufWriter<Stdout>,
    style: Style,
    /// How many findings may be listed, and how many are.
    limit: usize,
    listed: usize,
}

enum Style {
    Quiet,
    /// The source of the last line, if there is one: what belongs together stands together.
    Text(Option<String>),
    /// The findings listed so far: the report is one object, so they are kept.
    Json(Vec<json::Listed>),
}

impl Output {
    /// A report that lists `limit` findings at most.
    pub(super) fn new(format: Format, quiet: bool, limit: usize) -> Output {
        Output {
            out: BufWriter::new(io::stdout()),
            style: match format {
                Format::Json => Style::Json(Vec::new()),
                Format::Text if quiet => Style::Quiet,
                Format::Text => Style::Text(None),
            },
            limit,
            listed: 0,
        }
    }

    /// Reports one payload.
    pub(in crate::cli) fn record(
        &mut self,
        source: &str,
        record: u64,
        report: &Report,
    ) -> io::Result<()> {
        let findings = report.findings();
        let room = self.limit - self.listed;
        let listed: &[Finding] = &findings[..findings.len().min(room)];
        self.listed += listed.len();
        if listed.is_empty() {
            return Ok(());
        }
        match &mut self.style {
            Style::Quiet => Ok(()),
            Style::Text(last) => {
                if last.as_deref() != Some(source) {
                    let is_first = last.replace(source.to_owned()).is_none();
                    text::group(&mut self.out, is_first)?;
                }
                text::record(&mut self.out, source, record, listed, report.readers())
            }
            Style::Json(findings) => {
                let listed = listed
                    .iter()
                    .map(|finding| json::Listed::new(source, record, finding));
                findings.extend(listed);
                Ok(())
            }
        }
    }

    /// Ends the report.
    pub(in crate::cli) fn finish(mut self, summary: &Summary) -> io::Result<()> {
        match self.style {
            Style::Quiet => Ok(()),
            Style::Text(last) => {
                text::group(&mut self.out, last.is_none())?;
                let unlisted = summary.findings() - self.listed as u64;
                text::summary(&mut self.out, summary, unlisted)
            }
            Style::Json(findings) => json::write(&mut self.out, summary, &findings),
        }
    }
}
