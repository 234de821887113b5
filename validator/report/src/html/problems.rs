//! What is wrong with the records: one entry for each group of findings.

use std::ops::Range;

use maud::{Markup, html};

use super::figure::{self, Part};
use super::page::{Page, Problem};
use super::{anchor, text};
use crate::about::About;
use check::finding::Level;

/// The maximum size of the entries on the page, in bytes.
const BUDGET: usize = 100_000;

/// The sections: what is wrong, and separately what is only worth knowing.
pub(super) fn sections(page: &Page<'_>) -> Markup {
    let notes = notes_from(page);
    html! {
        @if has_problems(page) {
            (section(page, "problems", "Problems", 0..notes))
        }
        @if has_notes(page) {
            (section(page, "notes", "Notes", notes..page.problems.len()))
        }
        @if page.ungrouped > 0 {
            p.left-out {
                (figure::counted(page.ungrouped, "finding is", "findings are"))
                " in no entry, because there are too many different ones; all are counted above."
            }
        }
    }
}

/// Whether there is a section on what is wrong: there is none if there are only notes.
pub(super) fn has_problems(page: &Page<'_>) -> bool {
    notes_from(page) > 0 || page.problems.is_empty()
}

/// Whether there is a section on what is worth knowing.
pub(super) fn has_notes(page: &Page<'_>) -> bool {
    notes_from(page) < page.problems.len()
}

/// The index of the first note. The worst groups come first.
fn notes_from(page: &Page<'_>) -> usize {
    let is_note = |problem: &Problem<'_>| problem.level == Level::Note;
    let first = page.problems.iter().position(is_note);
    first.unwrap_or(page.problems.len())
}

fn section(page: &Page<'_>, id: &str, title: &str, range: Range<usize>) -> Markup {
    let records = page.counts.records;
    let first = range.start + 1;
    let listed = &page.problems[range];
    let entries = listed.iter().enumerate();
    let (list, beyond) = text::within(
        BUDGET,
        entries.map(|(index, problem)| entry(page.about, first + index, problem, records)),
    );
    html! {
        section id=(id) aria-labelledby={ (id) "-heading" } {
            h2 id={ (id) "-heading" } {
                (title) " " span.count { (figure::count(listed.len() as u64)) }
            }
            @if listed.is_empty() {
                p.muted { "Nothing was found." }
            } @else {
                p.muted { "The same finding on many records is one entry." }
                ol.problems { (list) }
            }
            @if beyond > 0 {
                p.left-out {
                    (figure::counted(beyond, "entry is", "entries are"))
                    " not shown here; the JSON report lists more."
                }
            }
        }
    }
}

fn entry(about: &About, number: usize, problem: &Problem<'_>, records: u64) -> Markup {
    // a note is not a fault, and its bar should not look like one
    let (sign, class) = match problem.level {
        Level::Error => ("✗", "fault"),
        Level::Warning => ("!", "fault"),
        Level::Note => ("i", "value"),
    };
    html! {
        li.problem.(problem.level.as_str()) id={ "problem-" (number) } {
            div.head {
                h3 {
                    span.level { span aria-hidden="true" { (sign) } " " (problem.level.as_str()) }
                    " " (text::instance_path(problem.instance_path))
                }
                div.presence {
                    (figure::bar(&[Part { class, count: problem.records }], records))
                    span.shares {
                        (figure::counted(problem.records, "record", "records"))
                        @if records > 0 { ", " (figure::percent(problem.records, records)) }
                        @if problem.count > problem.records {
                            ", " (figure::counted(problem.count, "time", "times"))
                        }
                    }
                }
            }
            p.message { (text::message(problem.message)) }
            @if let Some(readers) = &problem.readers { p.facts { (readers) } }
            // without a name it adds nothing to the message
            @if let Some(excerpt) = problem.excerpt.filter(|excerpt| excerpt.contains(": ")) {
                p.excerpt { code { (text::excerpt(excerpt)) } }
            }
            p.facts {
                @if let Some(schema_path) = problem.schema_path {
                    "Schema: " (anchor::link(about.contract, schema_path))
                    @if let Some((_, keyword)) = schema_path.rsplit_once('/') {
                        " " code { (keyword) }
                    }
                } @else {
                    "Layer: " (problem.layer)
                }
            }
            (places(problem))
            @if !problem.evidence.is_empty() {
                p.evidence { "Known from: " (text::listed(problem.evidence.iter().copied())) }
            }
        }
    }
}

fn places(problem: &Problem<'_>) -> Markup {
    let all = problem.count.max(problem.places.len() as u64);
    html! {
        @match problem.places.as_slice() {
            [] => {},
            [place] => p.facts { "At " (text::source(place)) },
            places => p.facts {
                @if all > places.len() as u64 { "Among others at " } @else { "At " }
                @for (index, place) in places.iter().enumerate() {
                    @if index > 0 { ", " }
                    (text::source(place))
                }
            },
        }
    }
}
