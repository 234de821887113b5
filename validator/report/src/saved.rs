//! Reads a run back from its JSON report.

use serde::Deserialize;
use thiserror::Error;

use super::groups::Group;
use super::json::{FORMAT_VERSION, OtherInputs};
use super::listed::Listed;
use super::run_report::{InputCount, Inputs, RunReport};
use super::skipped::Skipped;
use super::summary::Summary;
use check::printable::printable;

/// Why a file is not the report of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SavedError {
    /// It is not JSON, or lacks what a report has.
    #[error("expected a report in JSON, found something else, or only a part of it")]
    Damaged,
    /// A newer program wrote it.
    #[error(
        "it is of format version {0}, and only {FORMAT_VERSION} is known here; use the version of \
         this program that wrote it"
    )]
    Version(u64),
}

#[derive(Deserialize)]
struct Version {
    format_version: u64,
}

#[derive(Deserialize)]
struct Document {
    summary: Summary,
    findings: Vec<Listed>,
    groups: Vec<Group>,
    ungrouped: u64,
    inputs: Vec<InputCount>,
    other_inputs: OtherInputs,
    complaints: Vec<String>,
    // older versions did not write these
    #[serde(default)]
    skipped: Vec<Skipped>,
    #[serde(default)]
    skipped_entries: Vec<Skipped>,
    #[serde(default)]
    shows_values: bool,
}

/// Reads a report.
///
/// # Errors
///
/// If the file is not a report. The error contains none of its text.
pub fn read(text: &[u8]) -> Result<RunReport, SavedError> {
    let damaged = |_| SavedError::Damaged;
    let version: Version = serde_json::from_slice(text).map_err(damaged)?;
    if version.format_version != u64::from(FORMAT_VERSION) {
        return Err(SavedError::Version(version.format_version));
    }
    let mut document: Document = serde_json::from_slice(text).map_err(damaged)?;
    let counts = document.summary.findings();
    if document.summary.conforming > document.summary.documents
        || (document.findings.len() as u64) > counts
        || (document.skipped.len() as u64) > document.summary.skipped
        || document.inputs.iter().any(|i| i.conforming > i.records)
        || document.other_inputs.conforming > document.other_inputs.records
    {
        return Err(SavedError::Damaged);
    }
    // another program may have written the file
    for finding in &mut document.findings {
        finding.what.make_printable();
    }
    for group in &mut document.groups {
        group.what.make_printable();
        group.excerpt.iter_mut().for_each(make_printable);
    }
    for skipped in document
        .skipped
        .iter_mut()
        .chain(&mut document.skipped_entries)
    {
        make_printable(&mut skipped.reason);
    }
    Ok(RunReport {
        summary: document.summary,
        findings: document.findings,
        groups: document.groups,
        ungrouped: document.ungrouped,
        inputs: Inputs {
            told: document.inputs,
            others: document.other_inputs.inputs,
            records_of_others: document.other_inputs.records,
            conforming_of_others: document.other_inputs.conforming,
        },
        complaints: document.complaints,
        skipped: document.skipped,
        skipped_entries: document.skipped_entries,
        shows_values: document.shows_values,
        profile: None,
        against: None,
    })
}

fn make_printable(text: &mut String) {
    *text = printable(text).into_owned();
}
