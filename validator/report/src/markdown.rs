//! The summary of a job, in GitHub's Markdown.
//!
//! Everything from a payload or a path is in a code span, where nothing is a link, an image, a
//! mention or HTML. The summary is short: its size is limited to a megabyte, and nobody reads that
//! much.

use std::collections::HashSet;
use std::io::{self, Write};

use super::about::About;
use super::groups::{Group, Seen};
use super::listed::Listed;
use super::listing;
use super::run_report::RunReport;
use super::text::percent;
use check::finding::Level;
use check::layer::Layer;
use check::message::counted;
use check::printable::printable_cut;
use corpus::coverage::{Share, coverage};
use corpus::drift::drift;

const GROUPS_LIMIT: usize = 50;
const FINDINGS_LIMIT: usize = 20;
const CHANGES_LIMIT: usize = 50;
/// How much of one text is shown, in characters.
const TEXT_LIMIT: usize = 300;

/// Writes the whole report.
pub(super) fn write(out: &mut dyn Write, about: &About, report: &RunReport) -> io::Result<()> {
    verdict(out, about, report)?;
    groups(out, report)?;
    findings(out, report)?;
    complaints(out, report)?;
    skipped(out, report)?;
    corpus(out, report)
}

fn verdict(out: &mut dyn Write, about: &About, report: &RunReport) -> io::Result<()> {
    let summary = &report.summary;
    let failing = summary.documents - summary.conforming;
    let verdict = if summary.documents == 0 {
        "nothing was checked".to_owned()
    } else if failing == 0 {
        match summary.documents {
            1 => "the one payload conforms".to_owned(),
            all => format!("all {all} payloads conform"),
        }
    } else {
        let verb = if failing == 1 { "does" } else { "do" };
        let all = counted(summary.documents, "payload");
        format!("{failing} of {all} {verb} not conform")
    };
    writeln!(out, "## {} payloads: {verdict}\n", about.payload)?;
    writeln!(
        out,
        "| documents | conforming | errors | warnings | notes | unreadable |"
    )?;
    writeln!(out, "|--:|--:|--:|--:|--:|--:|")?;
    writeln!(
        out,
        "| {} | {} | {} | {} | {} | {} |",
        summary.documents,
        summary.conforming,
        summary.errors,
        summary.warnings,
        summary.notes,
        summary.unreadable
    )
}

fn groups(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    if report.groups.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### What was found\n")?;
    writeln!(
        out,
        "| level | records | share | where | what | first | last |"
    )?;
    writeln!(out, "|---|--:|--:|---|---|---|---|")?;
    for group in report.groups.iter().take(GROUPS_LIMIT) {
        let readers = group.readers_in_words();
        let readers = readers.map_or(String::new(), |readers| format!("; {readers}"));
        let Group {
            what,
            records,
            share,
            first,
            last,
            ..
        } = group;
        writeln!(
            out,
            "| {} | {records} | {} | {} | {}{readers} | {} | {} |",
            what.level,
            percent(*share),
            cell(&format!("#{}", what.instance_path)),
            cell(&what.message),
            cell(&place(first)),
            cell(&place(last)),
        )?;
    }
    let more = report.groups.len().saturating_sub(GROUPS_LIMIT);
    if more > 0 || report.ungrouped > 0 {
        writeln!(
            out,
            "\n{}, and {} of other kinds.",
            counted(more as u64, "more kind of finding"),
            counted(report.ungrouped, "finding")
        )?;
    }
    Ok(())
}

fn findings(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    if report.findings.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### Examples\n")?;
    let place = |f: &Listed| (f.source.clone(), f.record, f.what.instance_path.clone());
    let of_schema = report
        .findings
        .iter()
        .filter(|f| f.what.layer == Layer::Schema);
    let errors: HashSet<_> = of_schema.map(place).collect();
    let (twins, others): (Vec<_>, Vec<_>) = report.findings.iter().cloned().partition(|f| {
        f.what.layer == Layer::Types && f.what.level == Level::Warning && errors.contains(&place(f))
    });
    let broken: HashSet<_> = twins.iter().map(place).collect();
    for finding in listing::first(&others, FINDINGS_LIMIT) {
        let at = finding.at.map_or(String::new(), |at| format!(", {at}"));
        let breaks = finding.what.layer == Layer::Schema && broken.contains(&place(finding));
        writeln!(
            out,
            "- {} {}: {} at {} ({}{at}){}",
            finding.what.level,
            finding.what.layer,
            code(&finding.what.message),
            code(&format!("#{}", finding.what.instance_path)),
            code(&format!("{}:{}", finding.source, finding.record)),
            if breaks {
                "; readers with the shared types break here"
            } else {
                ""
            },
        )?;
    }
    if others.len() > FINDINGS_LIMIT {
        let all = counted(report.summary.findings(), "finding");
        writeln!(out, "\n{all} in all.")?;
    }
    Ok(())
}

fn complaints(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    if report.complaints.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### What could not be read\n")?;
    for complaint in report.complaints.iter().take(FINDINGS_LIMIT) {
        writeln!(out, "- {}", code(complaint))?;
    }
    if report.summary.unreadable > FINDINGS_LIMIT as u64 {
        writeln!(out, "\n{} in all.", report.summary.unreadable)?;
    }
    Ok(())
}

fn skipped(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    let lists = [
        (&report.skipped, report.summary.skipped, "What was skipped"),
        (
            &report.skipped_entries,
            report.summary.skipped_entries,
            "Entries of HAR files that were skipped",
        ),
    ];
    for (list, all, title) in lists {
        if all == 0 {
            continue;
        }
        writeln!(out, "\n### {title}: {all}\n")?;
        for skipped in list.iter().take(FINDINGS_LIMIT) {
            writeln!(out, "- {}: {}", code(&skipped.source), skipped.reason)?;
        }
        let more = list.len().saturating_sub(FINDINGS_LIMIT);
        if more > 0 {
            writeln!(
                out,
                "\n{} in the report `json`.",
                counted(more as u64, "more input")
            )?;
        }
    }
    Ok(())
}

/// What the corpus showed of the schema, and what changed.
fn corpus(out: &mut dyn Write, report: &RunReport) -> io::Result<()> {
    let Some(profile) = &report.profile else {
        return Ok(());
    };
    let seen = coverage(profile);
    let of = |share: Share| format!("{} of {}", share.seen, share.of);
    writeln!(
        out,
        "\n### Coverage\n\nSeen: properties {}, enum values {}, type alternatives {}, branches {}.",
        of(seen.properties),
        of(seen.enum_values),
        of(seen.type_alternatives),
        of(seen.branches)
    )?;
    let Some(old) = &report.against else {
        return Ok(());
    };
    let changes = drift(old, profile);
    writeln!(out, "\n### Drift\n")?;
    if old.records.count == 0 || profile.records.count == 0 {
        return writeln!(
            out,
            "Nothing can be compared: one of the two is of no records."
        );
    }
    if changes.is_empty() {
        return writeln!(out, "Nothing changed beyond chance.");
    }
    writeln!(out, "| what | where | old | new |")?;
    writeln!(out, "|---|---|--:|--:|")?;
    for change in changes.iter().take(CHANGES_LIMIT) {
        writeln!(
            out,
            "| {} | {} | {} of {} | {} of {} |",
            cell(&change.in_words()),
            cell(&format!("#{}", change.schema_path)),
            change.old.records,
            change.old.of,
            change.new.records,
            change.new.of
        )?;
    }
    if changes.len() > CHANGES_LIMIT {
        let all = counted(changes.len() as u64, "change");
        writeln!(out, "\n{all} in all.")?;
    }
    Ok(())
}

fn place(seen: &Seen) -> String {
    match seen.at {
        Some(at) => format!("{}:{} {}:{}", seen.source, seen.record, at.line, at.column),
        None => format!("{}:{}", seen.source, seen.record),
    }
}

/// A text in a code span, where only backquotes have a meaning.
fn code(text: &str) -> String {
    let text = printable_cut(text, TEXT_LIMIT);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // a space at both ends is removed again, and an empty span is not a span
    format!("{fence} {text} {fence}")
}

/// The same in a table, where a bar would end the cell even inside a code span.
fn cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}
