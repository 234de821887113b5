//! The report for people on a pipe or in a file: a line a finding, then what they have in
//! common, then the counts.

use std::fmt::Display;
use std::io::{self, Write};

use super::gathered::{Gathered, Listed};
use super::groups::Group;
use crate::cli::inputs::skipped;
use crate::finding::{Finding, Level};
use crate::printable::printable;
use crate::report::Readers;

/// How many groups are told.
const GROUPS_LIMIT: usize = 50;

/// Sets what follows apart from what came before.
pub(super) fn group(out: &mut dyn Write, is_first: bool) -> io::Result<()> {
    if is_first { Ok(()) } else { writeln!(out) }
}

/// The lines on one payload, each of which can stand alone.
pub(super) fn record(
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
    // where they break there is a warning that says so
    if fails && readers == Readers::Survive {
        line(out, source, record, &SURVIVE)?;
    }
    // so that a pipe which is closed ends the run
    out.flush()
}

const SURVIVE: &str = "readers with the shared types survive this";

fn line(out: &mut dyn Write, source: &str, record: u64, what: &dyn Display) -> io::Result<()> {
    writeln!(out, "{}:{record}: {what}", printable(source))
}

/// The whole report.
pub(super) fn write(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
    let mut last = None;
    for finding in &report.findings {
        let Listed {
            source,
            record,
            level,
            layer,
            instance_path,
            message,
            readers_survive,
            ..
        } = finding;
        if last != Some(source) {
            group(out, last.replace(source).is_none())?;
        }
        let what = format_args!("{level} {layer} #{instance_path}: {message}");
        line(out, source, *record, &what)?;
        if *readers_survive {
            line(out, source, *record, &SURVIVE)?;
        }
    }
    ending(out, report, last.is_none())
}

/// What comes after the lines: what several records share, and the counts.
pub(super) fn ending(out: &mut dyn Write, report: &Gathered, is_first: bool) -> io::Result<()> {
    let shared: Vec<_> = report.groups.iter().filter(|g| g.records > 1).collect();
    if !shared.is_empty() {
        group(out, is_first)?;
        writeln!(out, "the same on several records:")?;
        for group in shared.iter().take(GROUPS_LIMIT) {
            writeln!(out, "  {}", in_a_line(group))?;
        }
        if shared.len() > GROUPS_LIMIT {
            writeln!(out, "  and {} more", shared.len() - GROUPS_LIMIT)?;
        }
    }
    group(out, is_first && shared.is_empty())?;
    let unlisted = report.summary.findings() - report.findings.len() as u64;
    if unlisted > 0 {
        writeln!(
            out,
            "{unlisted} more findings are not listed; --max-findings lists more"
        )?;
    }
    left_out(out, report)?;
    writeln!(out, "{}", report.summary)
}

/// How many HAR files are named with what was left out of them.
const HARS_LIMIT: usize = 5;

/// What was not looked at: the first few, then a count.
pub(super) fn left_out(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
    if let Some(line) = skipped::in_a_line(&report.skipped, report.summary.skipped) {
        writeln!(out, "{line}")?;
    }
    for har in report.skipped_entries.iter().take(HARS_LIMIT) {
        writeln!(out, "{}: {}", printable(&har.source), har.reason)?;
    }
    match report.skipped_entries.len().saturating_sub(HARS_LIMIT) {
        0 => Ok(()),
        more => writeln!(out, "{more} more inputs have entries that were skipped"),
    }
}

/// Told in another way than a finding, so that who looks for those does not meet it.
fn in_a_line(group: &Group) -> String {
    format!(
        "{} records ({}), {} to {}; {} of layer {} at #{}: {}",
        group.records,
        percent(group.share),
        place(&group.first.source, group.first.record),
        place(&group.last.source, group.last.record),
        group.level,
        group.layer,
        group.instance_path,
        group.message,
    )
}

fn place(source: &str, record: u64) -> String {
    format!("{}:{record}", printable(source))
}

/// A share for people: a part that is small is not nothing, and one that is large not all.
pub(super) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 0.1 {
        "<0.1 %".to_owned()
    } else if percent > 99.9 && percent < 100.0 {
        ">99.9 %".to_owned()
    } else {
        format!("{percent:.1} %")
    }
}
