//! The report for programs that read line by line: one finding per line, then the summary, and what
//! was not checked.

use std::io::{self, Write};

use serde::Serialize;

use super::json::{FORMAT_VERSION, escaped};
use super::run_report::RunReport;
use super::skipped::Skipped;
use super::summary::Summary;

#[derive(Serialize)]
struct Last<'r> {
    format_version: u32,
    summary: &'r Summary,
    complaints: &'r [String],
    skipped: &'r [Skipped],
    skipped_entries: &'r [Skipped],
}

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    for finding in &report.findings {
        writeln!(out, "{}", escaped(&serde_json::to_string(finding)?))?;
    }
    let last = Last {
        format_version: FORMAT_VERSION,
        summary: &report.summary,
        complaints: &report.complaints,
        skipped: &report.skipped,
        skipped_entries: &report.skipped_entries,
    };
    writeln!(out, "{}", escaped(&serde_json::to_string(&last)?))
}
