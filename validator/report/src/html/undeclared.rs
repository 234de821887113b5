//! The observed properties that the schema does not declare.

use check::contract::Contract;
use maud::{Markup, html};

use super::suggestions::Edits;
use super::{anchor, figure, text};
use corpus::profile::{Profile, Undeclared};

/// The maximum size of the rows on the page, in bytes.
const BUDGET: usize = 40_000;

/// The whole section; nothing without a profile.
pub(super) fn section(profile: Option<&Profile>, edits: Option<&Edits>) -> Markup {
    let (Some(profile), Some(edits)) = (profile, edits) else {
        return html! {};
    };
    let mut found: Vec<Found<'_>> = found(profile).collect();
    found.sort_by(|a, b| {
        let by_records = b.property.present.records.cmp(&a.property.present.records);
        by_records.then_with(|| (a.pointer, a.name).cmp(&(b.pointer, b.name)))
    });
    let (rows, beyond) = text::within(
        BUDGET,
        found
            .iter()
            .map(|found| row(profile.contract, found, edits)),
    );
    let nameless = nameless(profile);
    html! {
        section #undeclared aria-labelledby="undeclared-heading" {
            h2 #undeclared-heading {
                "Undeclared properties " span.count { (figure::count(found.len() as u64)) }
            }
            @if found.is_empty() && nameless == 0 {
                p.muted { "Every property that came is declared." }
            } @else {
                p.muted { "They came, and the schema does not say anything of them." }
            }
            @if !found.is_empty() {
                div.scroll tabindex="0" role="group" aria-labelledby="undeclared-heading" {
                    table {
                        thead { tr {
                            th scope="col" { "Property" }
                            th scope="col" { "Types" }
                            th.number scope="col" { "Records" }
                            th scope="col" { "Seen" }
                        } }
                        tbody { (rows) }
                    }
                }
            }
            @if beyond > 0 {
                p.left-out { (figure::counted(beyond, "more is", "more are")) " not shown here." }
            }
            @if nameless > 0 {
                p.left-out {
                    (figure::counted(nameless, "more property is", "more properties are"))
                    " counted without their names, because there are too many names at one place."
                }
            }
        }
    }
}

struct Found<'p> {
    pointer: &'p str,
    name: &'p str,
    property: &'p Undeclared,
    /// How often the object occurred that contains it.
    objects: u64,
}

fn found(profile: &Profile) -> impl Iterator<Item = Found<'_>> {
    profile.nodes.iter().flat_map(|(pointer, node)| {
        node.undeclared.texts.iter().map(|(name, property)| Found {
            pointer,
            name,
            property,
            objects: node.present.records,
        })
    })
}

/// How often names occurred that were not kept.
fn nameless(profile: &Profile) -> u64 {
    let of = |node: &corpus::profile::NodeProfile| {
        let named = node.undeclared.texts.values().map(|p| p.present.count);
        node.undeclared.all.count.saturating_sub(total(named))
    };
    total(profile.nodes.values().map(of))
}

/// A profile is a file that anybody may have written.
fn total(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}

fn row(contract: &'static Contract, found: &Found<'_>, edits: &Edits) -> Markup {
    let Found {
        pointer,
        name,
        property,
        objects,
    } = found;
    let types = property
        .types
        .iter()
        .map(|(kind, tally)| (kind.as_str(), tally.count));
    html! {
        tr {
            th scope="row" { code { (check::printable::printable_cut(name, 80)) } " in " (anchor::link(contract, pointer))
                @if let Some(id) = edits.declaring(pointer, name) {
                    ", " a href={ "#" (id) } { "suggested patch" }
                }
            }
            td data-label="Types" {
                @for (index, (kind, count)) in types.enumerate() {
                    @if index > 0 { ", " }
                    (kind) " " span.muted { (figure::count(count)) }
                }
            }
            td.number data-label="Records" {
                (figure::count(property.present.records))
                @if *objects > 0 {
                    " " span.muted { (figure::percent(property.present.records, *objects)) }
                }
            }
            td data-label="Seen" {
                @if let Some((first, last)) = &property.present.seen {
                    (text::source(&first.to_string()))
                    @if first != last { " to " (text::source(&last.to_string())) }
                }
            }
        }
    }
}
