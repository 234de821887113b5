//! The edits of the schema that the corpus suggests, each with its patch.

use maud::{Markup, html};

use super::figure::{self, Part};
use super::{anchor, text};
use crate::about::About;
use check::instance_path;
use corpus::profile::Profile;
use corpus::suggest::{self, Confidence, Operation, Reason, Suggestion};

/// The maximum size of the entries on the page, in bytes.
const BUDGET: usize = 60_000;

/// The suggestions, as far as the page has room for them.
pub(super) struct Edits {
    suggestions: Vec<Suggestion>,
    list: Markup,
    beyond: u64,
}

impl Edits {
    pub(super) fn of(profile: &Profile, about: &About) -> Edits {
        let suggestions = suggest::suggest(profile);
        let entries = suggestions
            .iter()
            .enumerate()
            .map(|numbered| entry(numbered, about));
        let (list, beyond) = text::within(BUDGET, entries);
        Edits {
            suggestions,
            list,
            beyond,
        }
    }

    /// The id of the entry that declares a property, if it is on the page.
    pub(super) fn declaring(&self, object: &str, name: &str) -> Option<String> {
        let mut property = format!("{object}/properties");
        instance_path::push_name(&mut property, name);
        let index = self.suggestions.iter().position(|suggestion| {
            let mut operations = suggestion.operations.iter();
            operations.any(|o| matches!(o, Operation::Add { path, .. } if *path == property))
        })?;
        let number = index as u64 + 1;
        let shown = self.suggestions.len() as u64 - self.beyond;
        (number <= shown).then(|| format!("suggestion-{number}"))
    }
}

/// The whole section; nothing without a profile.
pub(super) fn section(about: &About, edits: Option<&Edits>) -> Markup {
    let Some(Edits {
        suggestions,
        list,
        beyond,
    }) = edits
    else {
        return html! {};
    };
    html! {
        section #suggestions aria-labelledby="suggestions-heading" {
            h2 #suggestions-heading {
                "Suggested edits of the schema "
                span.count { (figure::count(suggestions.len() as u64)) }
            }
            @if suggestions.is_empty() {
                p.muted { "The corpus asks for none." }
            } @else {
                p.muted {
                    "Each is a JSON Patch (RFC 6902). "
                    code { (about.tool) " suggest" } " prints all of them for "
                    code { "cargo xtask patch" } "."
                }
                ol.suggestions { (list) }
            }
            @if *beyond > 0 {
                p.left-out {
                    (figure::counted(*beyond, "more is", "more are"))
                    " not shown here; " code { (about.tool) " suggest" } " tells all."
                }
            }
        }
    }
}

fn entry((index, suggestion): (usize, &Suggestion), about: &About) -> Markup {
    let hint = if suggestion.lacks_values {
        about.hints.values
    } else {
        ""
    };
    let support = &suggestion.support;
    let strings = |list: &[String]| text::listed(list.iter().map(String::as_str));
    html! {
        li.suggestion id={ "suggestion-" (index + 1) } {
            div.head {
                h3 { (text::message(&suggestion.title)) }
                div.presence {
                    (figure::bar(&[Part { class: "value", count: support.records }], support.of))
                    span.shares {
                        (figure::percent(support.records, support.of)) " "
                        span.muted {
                            (figure::count(support.records)) " of "
                            (figure::counted(support.of, "record", "records"))
                        }
                    }
                }
            }
            p {
                span.flag { (reason(suggestion.reason)) } " "
                span.flag { (confidence(suggestion.confidence)) " confidence" } " "
                (anchor::link(about.contract, &suggestion.schema_path))
            }
            @if let Some(remark) = &suggestion.remark {
                p.remark { (text::message(&format!("{remark}{hint}"))) }
            }
            p.facts {
                "Seen first at " (text::source(&support.first))
                @if support.first != support.last { ", last at " (text::source(&support.last)) }
            }
            @if !suggestion.adds_evidence.is_empty() {
                p.evidence { "Adds evidence: " (strings(&suggestion.adds_evidence)) }
            }
            @if !suggestion.overturns_evidence.is_empty() {
                p.evidence { "Contradicts: " (strings(&suggestion.overturns_evidence)) }
            }
            (patch(suggestion))
        }
    }
}

fn patch(suggestion: &Suggestion) -> Markup {
    let patch = serde_json::to_string_pretty(&suggestion.operations).unwrap_or_default();
    html! {
        @if !suggestion.operations.is_empty() {
            details.patch {
                summary { "Patch" }
                // it scrolls on its own, so it must be reachable by keyboard
                pre tabindex="0" { code { (patch) } }
            }
        } @else {
            p.muted { "No patch: this takes a person." }
        }
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::UndeclaredProperty => "undeclared property",
        Reason::NewValue => "new value",
        Reason::NewType => "new type",
        Reason::Null => "null",
        Reason::Absent => "absent",
        Reason::OutOfBounds => "out of bounds",
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}
