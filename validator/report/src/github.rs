//! Annotations of a GitHub workflow: the commands that a step prints.
//!
//! GitHub shows ten annotations of each level per step. So there is one per group, the worst first,
//! and the last one reports how many others there are.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::groups::Group;
use super::run_report::RunReport;
use super::skipped;
use super::text::percent;
use check::finding::Level;
use check::message::counted;
use check::printable::is_unprintable;

/// How many annotations of a level GitHub shows.
const SHOWN: usize = 10;

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    if let Some(first) = report.complaints.first() {
        let text = match report.complaints.len() {
            1 => first.clone(),
            many => format!("{first} (and {} more)", many - 1),
        };
        writeln!(out, "::error title=unreadable::{}", data(&text))?;
    }
    for level in [Level::Error, Level::Warning, Level::Note] {
        let groups: Vec<_> = report
            .groups
            .iter()
            .filter(|g| g.what.level == level)
            .collect();
        let room = if groups.len() > SHOWN {
            SHOWN - 1
        } else {
            SHOWN
        };
        for group in groups.iter().take(room) {
            annotation(out, group)?;
        }
        if groups.len() > room {
            let more = groups.len() - room;
            writeln!(
                out,
                "::{} title=more::not shown here, but in the report: {}",
                command(level),
                counted(more as u64, "more kind of finding")
            )?;
        }
    }
    let skipped = skipped::in_a_line(&report.skipped, report.summary.skipped);
    let entries = report.skipped_entries.iter();
    let entries = entries.map(|har| format!("{}: {}", har.source, har.reason));
    let left_out = skipped.into_iter().chain(entries.take(SHOWN));
    let left_out: Vec<_> = left_out.chain(report.unlisted()).collect();
    if !left_out.is_empty() {
        writeln!(
            out,
            "::notice title=skipped::{}",
            data(&left_out.join("\n"))
        )?;
    }
    Ok(())
}

fn annotation(out: &mut dyn Write, group: &Group) -> io::Result<()> {
    let mut properties = vec![format!("title={}", property(&group.what.rule()))];
    let first = &group.first;
    // the response of a service is not a file of the repository
    if !is_url(&first.source) {
        properties.push(format!("file={}", property(&first.source)));
        if let Some(at) = first.at.filter(|_| !first.in_body) {
            properties.push(format!("line={}", at.line));
            properties.push(format!("col={}", at.column));
        }
    }
    let mut message = format!(
        "#{}: {} ({}, {}; first {}:{})",
        group.what.instance_path,
        group.what.message,
        counted(group.records, "record"),
        percent(group.share),
        first.source,
        first.record,
    );
    if let Some(readers) = group.readers_in_words() {
        message = format!("{message}\n{readers}");
    }
    writeln!(
        out,
        "::{} {}::{}",
        command(group.what.level),
        properties.join(","),
        data(&message)
    )
}

fn command(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    }
}

/// Whether a source is not a file.
pub(super) fn is_url(source: &str) -> bool {
    source.starts_with("https://") || source.starts_with("http://")
}

/// The message after the second `::`.
fn data(text: &str) -> String {
    escaped(text, "")
}

/// The value of a property.
fn property(text: &str) -> String {
    escaped(text, ":,")
}

/// Applies the escapes of the runner, and escapes characters that would move its cursor.
fn escaped(text: &str, separators: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '\r' | '\n') || separators.contains(c) {
            // writing to a string cannot fail
            let _ = write!(out, "%{:02X}", u32::from(c));
        } else if is_unprintable(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}
