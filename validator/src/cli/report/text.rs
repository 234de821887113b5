//! The report for people: a line a finding, then the counts.

use std::io::{self, Write};

use super::summary::Summary;
use crate::finding::{Finding, Level};
use crate::printable::printable;
use crate::report::Readers;

/// Sets what follows apart from what came before.
pub(super) fn group(out: &mut impl Write, is_first: bool) -> io::Result<()> {
    if is_first { Ok(()) } else { writeln!(out) }
}

/// The lines on one payload, each of which can stand alone.
pub(super) fn record(
    out: &mut impl Write,
    source: &str,
    record: u64,
    findings: &[Finding],
    readers: Readers,
) -> io::Result<()> {
    let source = printable(source);
    for finding in findings {
        writeln!(
            out,
            "{source}:{record}: {level} {layer} #{path}: {message}",
            level = finding.level,
            layer = finding.layer,
            path = finding.instance_path,
            message = finding.message,
        )?;
    }
    let fails = findings.iter().any(|finding| finding.level == Level::Error);
    // where they break there is a warning that says so
    if fails && readers == Readers::Survive {
        writeln!(
            out,
            "{source}:{record}: readers with the shared types survive this"
        )?;
    }
    // so that a pipe which is closed ends the run
    out.flush()
}

/// The counts in the end, and of how many findings there was no line.
pub(super) fn summary(out: &mut impl Write, summary: &Summary, unlisted: u64) -> io::Result<()> {
    if unlisted > 0 {
        writeln!(
            out,
            "{unlisted} more findings are not listed; --max-findings lists more"
        )?;
    }
    writeln!(out, "{summary}")?;
    out.flush()
}
