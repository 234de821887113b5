//! What changed since an earlier corpus, the largest changes first.

use check::contract::Contract;
use maud::{Markup, html};

use super::figure::{self, Part};
use super::page::Page;
use super::{anchor, text};
use corpus::drift::{self, Change, ChangeKind, Rate};

/// The maximum size of the rows on the page, in bytes.
const BUDGET: usize = 50_000;

/// The whole section; nothing unless there are two profiles.
pub(super) fn section(page: &Page<'_>) -> Markup {
    let (Some(old), Some(new)) = (page.against, page.profile) else {
        return html! {};
    };
    let contract = page.about.contract;
    let mut changes = drift::drift(old, new);
    changes.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let (rows, beyond) = text::within(BUDGET, changes.iter().map(|change| row(contract, change)));
    html! {
        section #drift aria-labelledby="drift-heading" {
            h2 #drift-heading {
                "Drift " span.count { (figure::count(changes.len() as u64)) }
            }
            p.muted {
                "From " (figure::counted(old.records.count, "record", "records")) " to "
                (figure::counted(new.records.count, "record", "records"))
                ". Only what is large enough to matter and beyond chance is told."
            }
            @if !changes.is_empty() {
                div.scroll tabindex="0" role="group" aria-labelledby="drift-heading" {
                    table {
                        thead { tr {
                            th scope="col" { "What" }
                            th scope="col" { "How" }
                            th scope="col" { "Before" }
                            th scope="col" { "Now" }
                        } }
                        tbody { (rows) }
                    }
                }
            } @else if old.records.count == 0 || new.records.count == 0 {
                p { "Nothing can be compared: one of the two is of no records." }
            } @else {
                p { "Nothing changed." }
            }
            @if beyond > 0 {
                p.left-out {
                    (figure::counted(beyond, "more is", "more are"))
                    " not shown here; " code { (page.about.tool) " drift" } " tells all."
                }
            }
        }
    }
}

fn row(contract: &'static Contract, change: &Change) -> Markup {
    html! {
        tr {
            th scope="row" {
                (anchor::link(contract, &change.schema_path))
            }
            td data-label="How" { (sign(change)) " " (text::message(&change.in_words())) }
            td data-label="Before" { (rate(change.old)) }
            td data-label="Now" { (rate(change.new)) }
        }
    }
}

fn rate(rate: Rate) -> Markup {
    html! {
        (figure::bar(&[Part { class: "value", count: rate.records }], rate.of))
        span.shares {
            (figure::percent(rate.records, rate.of)) " "
            span.muted { (figure::count(rate.records)) " of " (figure::count(rate.of)) }
        }
    }
}

/// The direction of the change, as a sign.
fn sign(change: &Change) -> Markup {
    let sign = match change.kind {
        ChangeKind::Appeared => "+",
        ChangeKind::Vanished => "−",
        _ if change.new.share() > change.old.share() => "↑",
        _ => "↓",
    };
    html! { span aria-hidden="true" { (sign) } }
}

fn size(change: &Change) -> f64 {
    (change.new.share() - change.old.share()).abs()
}
