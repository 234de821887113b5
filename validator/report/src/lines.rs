//! The report that is written during the run: one line per finding as it arrives, then the counts.

use std::fmt::Display;
use std::io::{self, Write};

use super::hints::Hints;
use super::run_report::RunReport;
use super::text;
use check::finding::{Finding, Level};
use check::message::counted;
use check::printable::printable;
use check::report::Readers;

/// Separates what follows from what came before.
///
/// # Errors
///
/// If it cannot be written.
pub fn group(out: &mut dyn Write, is_first: bool) -> io::Result<()> {
    if is_first { Ok(()) } else { writeln!(out) }
}

/// Writes the lines on one payload. Each is complete in itself.
///
/// # Errors
///
/// If it cannot be written.
pub fn record(
    out: &mut dyn Write,
    source: &str,
    record: u64,
    findings: &[Finding],
    readers: Readers,
) -> io::Result<()> {
    for finding in findings {
        let Finding {
            level,
            layer,
            instance_path,
            message,
            ..
        } = finding;
        let what = format_args!("{level} {layer} #{instance_path}: {message}");
        line(out, source, record, &what)?;
    }
    let fails = findings.iter().any(|finding| finding.level == Level::Error);
    // if readers break, there is a warning that says so
    if fails && readers == Readers::Survive {
        line(out, source, record, &SURVIVE)?;
    }
    // so that a closed pipe ends the run
    out.flush()
}

const SURVIVE: &str = "readers with the shared types survive this";

fn line(out: &mut dyn Write, source: &str, record: u64, what: &dyn Display) -> io::Result<()> {
    writeln!(out, "{}:{record}: {what}", printable(source))
}

/// Writes what follows the lines: how many were left out, and the counts.
///
/// # Errors
///
/// If it cannot be written.
pub fn ending(
    out: &mut dyn Write,
    report: &RunReport,
    hints: &Hints,
    is_first: bool,
    left_out: u64,
) -> io::Result<()> {
    group(out, is_first)?;
    if left_out > 0 {
        writeln!(
            out,
            "not listed: {}{}",
            counted(left_out, "more finding"),
            hints.more_findings
        )?;
    }
    text::left_out(out, report)?;
    writeln!(out, "{}", report.summary)
}
