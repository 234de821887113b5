//! The report for people, on a terminal, on a pipe or in a file: each group once, with the location
//! of its first finding.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level as Severity, Origin, Renderer, Snippet};

use super::groups::{Group, Seen};
use super::hints::Hints;
use super::run_report::RunReport;
use super::skipped;
use check::finding::Level;
use check::message::counted;
use check::printable::printable;

/// How many groups are shown. The summary counts the rest.
const GROUPS_LIMIT: usize = 30;

/// Writes the whole report, in colours if requested.
///
/// # Errors
///
/// If it cannot be written.
pub fn write(
    out: &mut dyn Write,
    report: &RunReport,
    hints: &Hints,
    in_colours: bool,
) -> io::Result<()> {
    let renderer = if in_colours {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    for group in report.groups.iter().take(GROUPS_LIMIT) {
        writeln!(
            out,
            "{}\n",
            render(&renderer, group, report.summary.documents)
        )?;
    }
    let more = report.groups.len().saturating_sub(GROUPS_LIMIT);
    if more > 0 {
        writeln!(
            out,
            "not shown: {}{}\n",
            counted(more as u64, "more kind of finding"),
            hints.more_kinds
        )?;
    }
    if report.ungrouped > 0 {
        writeln!(
            out,
            "of yet other kinds, too many to tell: {}\n",
            counted(report.ungrouped, "finding")
        )?;
    }
    left_out(out, report)?;
    writeln!(out, "{}", report.summary)
}

fn render(renderer: &Renderer, group: &Group, documents: u64) -> String {
    let severity = match group.what.level {
        Level::Error => Severity::ERROR,
        Level::Warning => Severity::WARNING,
        Level::Note => Severity::NOTE,
    };
    let path = printable(&group.first.source).into_owned();
    let mut origin = Origin::path(path);
    if let Some(at) = group.first.at {
        origin = origin.line(at.line).char_column(at.column);
    }
    let excerpt = group.excerpt.as_deref().unwrap_or_default();
    let place = format!("#{}", group.what.instance_path);
    let mut shown = severity
        .primary_title(group.what.message.clone())
        .id(group.what.rule())
        .element(origin);
    if !excerpt.is_empty() {
        let snippet = Snippet::source(excerpt)
            .line_start(group.first.at.map_or(1, |at| at.line))
            .annotation(
                AnnotationKind::Primary
                    .span(value_span(excerpt))
                    .label(place.as_str()),
            );
        shown = shown.element(snippet);
    }
    let mut on = told(group, documents);
    // if nothing of the payload is shown, the location is given in words
    if excerpt.is_empty() {
        on = format!("at {place}, {on}");
    }
    let mut shown = shown.element(Severity::NOTE.message(on));
    if let Some(readers) = group.readers_in_words() {
        shown = shown.element(Severity::NOTE.message(readers));
    }
    let text = renderer.render(&[shown]);
    let lines = text.lines().filter(|line| !is_gap(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a line says that source was omitted: none was omitted between a location and its
/// excerpt.
fn is_gap(line: &str) -> bool {
    let mut text = String::new();
    let mut rest = line;
    // without the escape sequences of its colour
    while let Some((before, escape)) = rest.split_once('\u{1b}') {
        text.push_str(before);
        rest = escape.split_once('m').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.trim() == ":::"
}

/// The value without the name before it.
fn value_span(excerpt: &str) -> std::ops::Range<usize> {
    let start = excerpt.rfind("\": ").map_or(0, |colon| colon + 3);
    start..excerpt.len()
}

fn told(group: &Group, documents: u64) -> String {
    let place = |seen: &Seen| format!("{}:{}", printable(&seen.source), seen.record);
    let first = place(&group.first);
    if group.records == 1 {
        return format!("on 1 of {}, {first}", counted(documents, "record"));
    }
    format!(
        "on {} of {} ({}), first {first}, last {}",
        group.records,
        counted(documents, "record"),
        percent(group.share),
        place(&group.last),
    )
}

/// How many HAR files are named among those with skipped entries.
const HARS_LIMIT: usize = 5;

/// What was not checked: the first few, then a count.
pub(super) fn left_out(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    if let Some(line) = skipped::in_a_line(&report.skipped, report.summary.skipped) {
        writeln!(out, "{line}")?;
    }
    for har in report.skipped_entries.iter().take(HARS_LIMIT) {
        writeln!(out, "{}: {}", printable(&har.source), har.reason)?;
    }
    match report.skipped_entries.len().saturating_sub(HARS_LIMIT) {
        0 => Ok(()),
        more => writeln!(
            out,
            "entries were skipped in {}",
            counted(more as u64, "more input")
        ),
    }
}

/// A share for people. A small part never reads as none, and a large one never as all.
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
