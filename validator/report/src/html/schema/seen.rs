//! What the corpus showed of a schema node: a bar of its presence, and facts in words.

use maud::{Markup, html};

use super::super::{figure, text};
use super::shape;
use check::contract::Node;
use corpus::profile::{JsonType, NodeProfile, Tally};

/// How much of a source is shown in a remark.
const SOURCES: usize = 48;

/// How often a property had a value, was null, and was absent.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Presence {
    values: u64,
    null: u64,
    absent: u64,
}

impl Presence {
    pub(super) fn of(seen: Option<&NodeProfile>) -> Presence {
        let Some(seen) = seen else {
            return Presence::default();
        };
        let null = seen
            .types
            .get(&JsonType::Null)
            .map_or(0, |tally| tally.count);
        Presence {
            values: seen.present.count.saturating_sub(null),
            null,
            absent: seen.absent.count,
        }
    }

    /// Whether no record had the property at all.
    pub(super) fn is_never(self) -> bool {
        self.values == 0 && self.null == 0
    }

    fn total(self) -> u64 {
        self.values
            .saturating_add(self.null)
            .saturating_add(self.absent)
    }

    /// The bar, and its content as text beside it.
    pub(super) fn render(self) -> Markup {
        let of = self.total();
        let part = |class, count| figure::Part { class, count };
        html! {
            div.presence {
                @if of == 0 {
                    span.muted { "never reached" }
                } @else {
                    (figure::bar(&[part("value", self.values), part("null", self.null)], of))
                    span.shares {
                        (figure::percent(self.values, of)) span.unseen { " have a value" }
                        @if self.null > 0 { ", null " (figure::percent(self.null, of)) }
                        @if self.absent > 0 { ", absent " (figure::percent(self.absent, of)) }
                        span.muted { " of " (figure::count(of)) }
                    }
                }
            }
        }
    }
}

/// Everything else that was counted, one phrase each.
pub(super) fn facts(node: &'static Node, seen: &NodeProfile) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(types(node, seen));
    if let Some((least, greatest)) = seen.lengths {
        let (least, greatest) = (figure::count(least), figure::count(greatest));
        facts.push(if least == greatest {
            format!("{least} characters long")
        } else {
            format!("{least} to {greatest} characters long")
        });
    }
    if let Some(range) = &seen.numbers {
        let (least, greatest) = (figure::number(range.least), figure::number(range.greatest));
        facts.push(format!("numbers between {least} and {greatest}"));
    }
    let [empty, one, more] = [0, 1, 2].map(|index: usize| seen.items[index].count);
    if [empty, one, more] != [0, 0, 0] {
        facts.push(format!(
            "arrays: {} empty, {} with one item, {} with more; longest {}",
            figure::count(empty),
            figure::count(one),
            figure::count(more),
            figure::count(seen.longest),
        ));
    }
    for (tally, what) in seen
        .beyond
        .iter()
        .zip(["below the minimum", "above the maximum"])
    {
        if tally.count > 0 {
            facts.push(format!("{} {what}", figure::count(tally.count)));
        }
    }
    facts.extend(breach(&seen.format, "do not hold the format"));
    facts.extend(breach(&seen.pattern, "do not match the pattern"));
    facts
}

/// The types, if there are several, or if an undeclared one occurred.
fn types(node: &'static Node, seen: &NodeProfile) -> Option<String> {
    let target = node.target();
    let declared = |kind: JsonType| {
        target.types.contains(kind.set())
            || (kind == JsonType::Null && node.nullable)
            || (kind == JsonType::Integer && target.types.contains(JsonType::Number.set()))
    };
    let has_choice = shape::alternatives(target)
        .filter(|kind| *kind != JsonType::Null)
        .count()
        > 1;
    let is_told = has_choice || seen.types.keys().any(|kind| !declared(*kind));
    let told: Vec<_> = seen
        .types
        .iter()
        .filter(|(_, tally)| tally.count > 0)
        .map(|(kind, tally)| {
            let remark = if declared(*kind) {
                ""
            } else {
                " (not declared)"
            };
            format!("{} {}{remark}", kind.as_str(), figure::count(tally.count))
        })
        .collect();
    (is_told && !told.is_empty()).then(|| format!("types: {}", told.join(", ")))
}

fn breach(tallies: &[Tally; 2], what: &str) -> Option<String> {
    let [held, not] = tallies;
    (not.count > 0).then(|| {
        let all = held.count.saturating_add(not.count);
        format!(
            "{} of {} {what}",
            figure::count(not.count),
            figure::count(all)
        )
    })
}

/// The first and the last record in which it occurred.
pub(super) fn sightings(tally: &Tally) -> Option<Markup> {
    let (first, last) = tally.seen.as_ref()?;
    Some(html! {
        "first " (text::source_within(&first.to_string(), SOURCES))
        @if first != last { ", last " (text::source_within(&last.to_string(), SOURCES)) }
    })
}
