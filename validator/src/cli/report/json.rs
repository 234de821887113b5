//! The report for programs: one object, of a shape that is a promise.

use std::io::{self, Write};

use serde::Serialize;

use super::gathered::{Gathered, InputCount, Listed};
use super::groups::Group;
use super::summary::Summary;

/// Raised whenever a reader of the report would have to change.
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
}

/// The inputs that are not listed.
#[derive(Serialize)]
struct OtherInputs {
    inputs: u64,
    records: u64,
    conforming: u64,
}

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
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
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)?;
    out.flush()
}
