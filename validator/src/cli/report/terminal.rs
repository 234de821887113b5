//! The report for people at a terminal: what is the same once, with the place of the first.

use std::env;
use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level as Severity, Origin, Renderer, Snippet};

use super::gathered::Gathered;
use super::groups::{Group, Seen};
use super::text::{left_out, percent};
use crate::finding::Level;
use crate::printable::printable;

/// How many groups are shown; the summary counts the rest.
const GROUPS_LIMIT: usize = 30;

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
    let renderer = if is_plain() {
        Renderer::plain()
    } else {
        Renderer::styled()
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
            "{more} more kinds of findings are not shown; --report json=FILE has them\n"
        )?;
    }
    if report.ungrouped > 0 {
        writeln!(
            out,
            "{} findings are of yet other kinds, too many to tell\n",
            report.ungrouped
        )?;
    }
    left_out(out, report)?;
    writeln!(out, "{}", report.summary)
}

/// Whether colours are unwanted, as the user said it, or as the terminal is.
fn is_plain() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let can_colour = match env::var_os("TERM") {
        Some(term) => term != "dumb",
        // on Windows nobody sets it
        None => cfg!(windows),
    };
    is_set("NO_COLOR") || !can_colour
}

fn render(renderer: &Renderer, group: &Group, documents: u64) -> String {
    let severity = match group.level {
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
    let place = format!("#{}", group.instance_path);
    let mut shown = severity
        .primary_title(group.message.clone())
        .id(group.rule())
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
    let shown = shown.element(Severity::NOTE.message(told(group, documents)));
    let text = renderer.render(&[shown]);
    let lines = text.lines().filter(|line| !is_gap(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a line says that source was left out: between a place and its excerpt, none was.
fn is_gap(line: &str) -> bool {
    let mut text = String::new();
    let mut rest = line;
    // without the escapes that colour it
    while let Some((before, escape)) = rest.split_once('\u{1b}') {
        text.push_str(before);
        rest = escape.split_once('m').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.trim() == ":::"
}

/// The value, without the name before it.
fn value_span(excerpt: &str) -> std::ops::Range<usize> {
    let start = excerpt.rfind("\": ").map_or(0, |colon| colon + 3);
    start..excerpt.len()
}

fn told(group: &Group, documents: u64) -> String {
    let place = |seen: &Seen| format!("{}:{}", printable(&seen.source), seen.record);
    let first = place(&group.first);
    if group.records == 1 {
        return format!("on 1 of {documents} records, {first}");
    }
    format!(
        "on {} of {documents} records ({}), first {first}, last {}",
        group.records,
        percent(group.share),
        place(&group.last),
    )
}
