//! Converts what a run collected into what the page shows.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::page::{Counts, Page, Problem};
use crate::about::About;
use crate::grouping::Key;
use crate::groups::{Group, Seen};
use crate::listed::Listed;
use crate::run_report::RunReport;
use check::position::Position;

/// How many locations of a problem are shown.
const PLACES: usize = 5;

/// The page of a run.
pub(super) fn page<'r>(about: &'r About, report: &'r RunReport) -> Page<'r> {
    let summary = &report.summary;
    let examples = examples(report);
    Page {
        about,
        counts: Counts {
            records: summary.documents,
            conforming: summary.conforming,
            errors: summary.errors,
            warnings: summary.warnings,
            notes: summary.notes,
            unreadable: summary.unreadable,
            skipped: summary.skipped,
            skipped_entries: summary.skipped_entries,
        },
        problems: report
            .groups
            .iter()
            .map(|group| problem(group, &examples))
            .collect(),
        ungrouped: report.ungrouped,
        inputs: report
            .inputs
            .told
            .iter()
            .map(|input| input.source.as_str())
            .collect(),
        unnamed_inputs: report.inputs.others,
        complaints: report.complaints.iter().map(String::as_str).collect(),
        skipped: report
            .skipped
            .iter()
            .chain(&report.skipped_entries)
            .map(|skipped| (skipped.source.as_str(), skipped.reason.as_str()))
            .collect(),
        profile: report.profile.as_ref(),
        against: report.against.as_ref(),
    }
}

fn examples(report: &RunReport) -> HashMap<Key, Vec<&Listed>> {
    let mut examples: HashMap<_, Vec<_>> = HashMap::new();
    for finding in &report.findings {
        let places = examples.entry(finding.what.key()).or_default();
        if places.len() < PLACES {
            places.push(finding);
        }
    }
    examples
}

fn problem<'r>(group: &'r Group, examples: &HashMap<Key, Vec<&'r Listed>>) -> Problem<'r> {
    let key = group.what.key();
    let listed = examples.get(&key).map_or(&[][..], Vec::as_slice);
    Problem {
        level: group.what.level,
        layer: group.what.layer.as_str(),
        schema_path: group.what.schema_path.as_deref(),
        instance_path: &group.what.instance_path,
        message: &group.what.message,
        readers: group.readers_in_words(),
        excerpt: group.excerpt.as_deref(),
        evidence: group.what.evidence.iter().map(AsRef::as_ref).collect(),
        count: group.count,
        records: group.records,
        places: places(group, listed),
    }
}

/// The first location, the last one, and the listed ones between them.
fn places(group: &Group, listed: &[&Listed]) -> Vec<String> {
    let of = |seen: &Seen| place(&seen.source, seen.record, seen.at);
    let mut places = vec![of(&group.first)];
    let last = of(&group.last);
    for finding in listed {
        let next = place(&finding.source, finding.record, finding.at);
        if places.len() < PLACES - 1 && next != last && !places.contains(&next) {
            places.push(next);
        }
    }
    if !places.contains(&last) {
        places.push(last);
    }
    places
}

/// `source:record`, with line and column if they are known.
fn place(source: &str, record: u64, at: Option<Position>) -> String {
    let mut place = format!("{source}:{record}");
    if let Some(at) = at {
        let _ = write!(place, " ({}:{})", at.line, at.column);
    }
    place
}
