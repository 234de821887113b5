//! The report for programs: one object, whose shape is a stable interface.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use super::groups::Group;
use super::listed::Listed;
use super::run_report::{InputCount, RunReport};
use super::skipped::Skipped;
use super::summary::Summary;
use check::printable::is_unprintable;

/// Incremented whenever readers of the report have to change.
pub(super) const FORMAT_VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'r> {
    format_version: u32,
    summary: &'r Summary,
    findings: &'r [Listed],
    groups: &'r [Group],
    ungrouped: u64,
    inputs: &'r [InputCount],
    other_inputs: OtherInputs,
    complaints: &'r [String],
    skipped: &'r [Skipped],
    skipped_entries: &'r [Skipped],
    shows_values: bool,
}

/// The inputs that are not listed.
#[derive(Serialize, Deserialize)]
pub(super) struct OtherInputs {
    pub(super) inputs: u64,
    pub(super) records: u64,
    pub(super) conforming: u64,
}

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    let document = Document {
        format_version: FORMAT_VERSION,
        summary: &report.summary,
        findings: &report.findings,
        groups: &report.groups,
        ungrouped: report.ungrouped,
        inputs: &report.inputs.told,
        other_inputs: OtherInputs {
            inputs: report.inputs.others,
            records: report.inputs.records_of_others,
            conforming: report.inputs.conforming_of_others,
        },
        complaints: &report.complaints,
        skipped: &report.skipped,
        skipped_entries: &report.skipped_entries,
        shows_values: report.shows_values,
    };
    writeln!(
        out,
        "{}",
        escaped(&serde_json::to_string_pretty(&document)?)
    )?;
    out.flush()
}

/// Escapes what would move a terminal's cursor in a JSON text. File names, which are reported
/// unchanged, may contain such characters.
#[must_use]
pub fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        // outside of strings, JSON contains none of them except line breaks
        if c != '\n' && is_unprintable(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                // writing to a string cannot fail
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}
