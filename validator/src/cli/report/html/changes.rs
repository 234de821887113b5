//! What changed since an earlier corpus, the greatest change first.

use maud::{Markup, html};

use super::figure::{self, Part};
use super::page::Page;
use super::{anchor, text};
use crate::drift::{self, Change, ChangeKind, Rate};

/// What the rows may take of the page, in bytes.
const BUDGET: usize = 60_000;

/// The whole section; nothing unless two profiles are given.
pub(super) fn section(page: &Page<'_>) -> Markup {
    let (Some(old), Some(new)) = (page.against, page.profile) else {
        return html! {};
    };
    let mut changes = drift::drift(old, new);
    changes.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let (rows, beyond) = text::within(BUDGET, changes.iter().map(row));
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
            } @else {
                p { "Nothing changed." }
            }
            @if beyond > 0 {
                p.left-out {
                    (figure::counted(beyond, "more is", "more are"))
                    " not shown here; " code { "conversation-validator drift" } " tells all."
                }
            }
        }
    }
}

fn row(change: &Change) -> Markup {
    html! {
        tr {
            th scope="row" {
                (anchor::link(&change.schema_path))
                @if !is_told(change) {
                    " " code { (crate::printable::printable_cut(&change.subject, 80)) }
                }
            }
            td { (in_words(change)) }
            td { (rate(change.old)) }
            td { (rate(change.new)) }
        }
    }
}

/// Whether the subject is the property that the link names already.
fn is_told(change: &Change) -> bool {
    anchor::owner(&change.schema_path)
        .and_then(|node| node.pointer.rsplit_once("/properties/"))
        .is_some_and(|(_, name)| name == change.subject)
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

fn in_words(change: &Change) -> &'static str {
    let rises = share(change.new) > share(change.old);
    match (change.kind, rises) {
        (ChangeKind::Appeared, _) => "+ appeared",
        (ChangeKind::Vanished, _) => "− vanished",
        (ChangeKind::Presence, true) => "↑ present more often",
        (ChangeKind::Presence, false) => "↓ present less often",
        (ChangeKind::NullRate, true) => "↑ null more often",
        (ChangeKind::NullRate, false) => "↓ null less often",
        (ChangeKind::TypeMix, true) => "↑ this type more often",
        (ChangeKind::TypeMix, false) => "↓ this type less often",
        (ChangeKind::ValueShare, true) => "↑ this value more often",
        (ChangeKind::ValueShare, false) => "↓ this value less often",
    }
}

fn size(change: &Change) -> f64 {
    (share(change.new) - share(change.old)).abs()
}

#[allow(
    clippy::cast_precision_loss,
    reason = "it sorts, and is shown nowhere; counts beyond 2^53 are none of ours"
)]
fn share(rate: Rate) -> f64 {
    if rate.of == 0 {
        return 0.0;
    }
    rate.records as f64 / rate.of as f64
}
