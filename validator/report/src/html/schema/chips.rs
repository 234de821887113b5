//! The values of an enumeration and the branches of a union, each as a chip.

use maud::{Markup, html};

use super::super::{anchor, figure, text};
use check::contract::{Literal, Node, Union};
use corpus::profile::NodeProfile;

/// The values of `node` with their counts, or without a profile, the values alone.
///
/// `explained` adds the meaning of each value.
pub(super) fn values(node: &'static Node, seen: Option<&NodeProfile>, explained: bool) -> Markup {
    let count =
        |index: usize| seen.map(|seen| seen.values.get(&index).map_or(0, |tally| tally.count));
    let list = if explained {
        "chips explained"
    } else {
        "chips"
    };
    html! {
        @if !node.values.is_empty() {
            ul class=(list) {
                @for (index, value) in node.values.iter().enumerate() {
                    li {
                        (chip(&html! { (literal(*value)) (name(node, index)) }, count(index)))
                        @if explained {
                            @if let Some(meaning) = node.value_descriptions.get(index) {
                                " " span.meaning { (text::prose(meaning)) }
                            }
                        }
                    }
                }
                @if explained { (others(seen)) }
            }
        }
    }
}

/// The branches of `union`, with links to them.
pub(super) fn branches(union: &'static Union, index: usize, seen: Option<&NodeProfile>) -> Markup {
    let count = |branch: usize| {
        seen.map(|seen| {
            let tally = seen.branches.get(&(index, branch));
            tally.map_or(0, |tally| tally.count)
        })
    };
    let unknown = seen
        .and_then(|seen| seen.no_branch.get(&index))
        .filter(|tally| tally.count > 0);
    html! {
        p.choice { "Chosen by " code { (union.tag) } ":" }
        ul.chips {
            @for (position, branch) in union.branches.iter().enumerate() {
                @let target = branch.node.target();
                li {
                    (chip(&html! {
                        (branch.tags.join(", "))
                        @if branch.default { ", or absent" }
                        @if let Some(name) = target.name {
                            " → " a href={ "#" (anchor::id(target.pointer)) } { (name) }
                        }
                    }, count(position)))
                }
            }
            @if let Some(tally) = unknown {
                li { span.chip.other { "✗ no branch " span.number { (figure::count(tally.count)) } } }
            }
        }
    }
}

/// Observed values that are not in the set.
fn others(seen: Option<&NodeProfile>) -> Markup {
    let other = seen
        .map(|seen| &seen.other_values)
        .filter(|other| other.all.count > 0);
    html! {
        @if let Some(other) = other {
            li {
                span.chip.other { "✗ other values " span.number { (figure::count(other.all.count)) } }
                @if !other.texts.is_empty() {
                    " " span.meaning {
                        (text::listed(other.texts.keys().take(8).map(String::as_str)))
                    }
                }
            }
        }
    }
}

fn chip(content: &Markup, count: Option<u64>) -> Markup {
    html! {
        @match count {
            None => span.chip { (content) },
            Some(0) => span.chip.never {
                span aria-hidden="true" { "○ " } (content) span.unseen { ", never seen" }
            },
            Some(count) => span.chip {
                (content) " " span.number { (figure::count(count)) span.unseen { " times" } }
            },
        }
    }
}

fn literal(value: Literal) -> String {
    match value {
        Literal::String(text) => text.to_owned(),
        Literal::Integer(number) => number.to_string(),
    }
}

/// The name of a value that is not self-explanatory.
fn name(node: &Node, index: usize) -> Markup {
    let name = node.value_names.get(index);
    let is_number = matches!(node.values.get(index), Some(Literal::Integer(_)));
    html! {
        @if is_number { @if let Some(name) = name { " " (name) } }
    }
}
