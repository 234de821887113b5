//! The result of the run at a glance: each number with the total that it is a part of.

use maud::{Markup, html};

use super::figure::{self, Part};
use super::page::{Counts, Page};
use super::text;
use corpus::coverage::{self, Share};

/// The whole section.
pub(super) fn section(page: &Page<'_>) -> Markup {
    let counts = &page.counts;
    let failing = counts.records.saturating_sub(counts.conforming);
    let not_json = page.profile.map(|profile| profile.not_json.count);
    html! {
        section #verdict aria-labelledby="verdict-heading" {
            h2.unseen #verdict-heading { "Verdict" }
            (sentence(counts))
            dl.figures {
                (figure("Conforming", counts.conforming, Some(counts.records), "good"))
                (figure("Not conforming", failing, Some(counts.records), "bad"))
                @if let Some(not_json) = not_json {
                    (figure("No JSON", not_json, Some(counts.records), "bad"))
                }
                (figure("Errors", counts.errors, None, "bad"))
                (figure("Warnings", counts.warnings, None, "plain"))
                (figure("Notes", counts.notes, None, "plain"))
                (figure("Unreadable inputs", counts.unreadable, None, "bad"))
                @if counts.skipped > 0 {
                    (figure("Skipped inputs", counts.skipped, None, "bad"))
                }
                @if counts.skipped_entries > 0 {
                    (figure("Skipped HAR entries", counts.skipped_entries, None, "plain"))
                }
            }
            @if let Some(profile) = page.profile {
                @let coverage = coverage::coverage(profile);
                h3 { "How much of the schema was seen" }
                dl.coverage {
                    (share("Properties", coverage.properties))
                    (share("Enum values", coverage.enum_values))
                    (share("Type alternatives", coverage.type_alternatives))
                    (share("Branches of unions", coverage.branches))
                }
            }
            (complaints(page))
            (skipped(page))
        }
    }
}

fn sentence(counts: &Counts) -> Markup {
    let Counts {
        records,
        conforming,
        unreadable,
        ..
    } = *counts;
    let failing = records.saturating_sub(conforming);
    let (class, sign, verdict) = match (records, failing) {
        (0, _) => ("unknown", "–", "No record was checked.".to_owned()),
        (1, 0) => ("good", "✓", "The one record conforms.".to_owned()),
        (_, 0) => (
            "good",
            "✓",
            format!("All {} records conform.", figure::count(records)),
        ),
        (_, 1) => (
            "bad",
            "✗",
            format!("1 of {} does not conform.", of(records)),
        ),
        _ => (
            "bad",
            "✗",
            format!(
                "{} of {} do not conform.",
                figure::count(failing),
                of(records)
            ),
        ),
    };
    html! {
        p class={ "sentence " (class) } {
            span aria-hidden="true" { (sign) " " }
            (verdict)
            @if unreadable > 0 {
                " " (figure::counted(unreadable, "input was", "inputs were"))
                " not read, or not to the end."
            }
        }
    }
}

fn of(records: u64) -> String {
    figure::counted(records, "record", "records")
}

/// A number. The classes `good` and `bad` take effect only if it is not zero.
fn figure(name: &str, number: u64, of: Option<u64>, class: &str) -> Markup {
    let class = if number > 0 { class } else { "plain" };
    html! {
        div class={ "figure " (class) } {
            dt { (name) }
            dd {
                span.big { (figure::count(number)) }
                @if let Some(of) = of {
                    " " span.muted {
                        "of " (figure::count(of))
                        @if of > 0 { ", " (figure::percent(number, of)) }
                    }
                }
            }
        }
    }
}

fn share(name: &str, share: Share) -> Markup {
    let Share { seen, of } = share;
    html! {
        div.figure {
            dt { (name) }
            dd {
                (figure::bar(&[Part { class: "value", count: seen }], of))
                span.shares {
                    (figure::percent(seen, of)) " "
                    span.muted { (figure::count(seen)) " of " (figure::count(of)) }
                }
            }
        }
    }
}

/// Why inputs could not be read.
fn complaints(page: &Page<'_>) -> Markup {
    const BUDGET: usize = 10_000;
    let complaints = page.complaints.iter();
    let (list, beyond) = text::within(
        BUDGET,
        complaints.map(|complaint| {
            html! { li { (text::message(complaint)) } }
        }),
    );
    html! {
        @if !page.complaints.is_empty() {
            details.complaints {
                summary { "What was not read (" (page.counts.unreadable) ")" }
                ul { (list) @if beyond > 0 { li.muted { "and " (beyond) " more" } } }
            }
        }
    }
}

/// What was not checked, and why.
fn skipped(page: &Page<'_>) -> Markup {
    const BUDGET: usize = 10_000;
    let skipped = page.skipped.iter();
    let (list, beyond) = text::within(
        BUDGET,
        skipped.map(|(source, reason)| {
            html! { li { (text::source(source)) ": " (reason) } }
        }),
    );
    html! {
        @if !page.skipped.is_empty() {
            details.complaints {
                summary { "What was skipped (" (page.counts.skipped + page.counts.skipped_entries) ")" }
                ul { (list) @if beyond > 0 { li.muted { "and " (beyond) " more" } } }
            }
        }
    }
}
