//! Makes text from outside of this program safe for the page: it never becomes markup, and never
//! exceeds a fixed length.

use std::borrow::Cow;

use maud::{Markup, PreEscaped, Render, html};

use check::printable::printable_cut;

/// How much of a message, of an instance path, and of a source is shown, in characters.
const MESSAGE_LIMIT: usize = 400;
const PATH_LIMIT: usize = 200;
const SOURCE_LIMIT: usize = 100;

/// How much of one of several words is shown.
const WORD_LIMIT: usize = 100;

/// A message.
pub(super) fn message(text: &str) -> Markup {
    prose(&printable_cut(text, MESSAGE_LIMIT))
}

/// A piece of JSON.
pub(super) fn excerpt(text: &str) -> Cow<'_, str> {
    printable_cut(text, PATH_LIMIT)
}

/// A JSON Pointer into payloads, with opportunities for line breaks.
pub(super) fn instance_path(pointer: &str) -> Markup {
    let pointer = printable_cut(pointer, PATH_LIMIT);
    if pointer.is_empty() {
        return html! { span.muted { "the whole record" } };
    }
    html! {
        code {
            @for (index, segment) in pointer.split('/').enumerate() {
                @if index > 0 { wbr; "/" }
                (segment)
            }
        }
    }
}

/// A file, a URL, or a record. If it is long, only its end is shown, which says more.
pub(super) fn source(text: &str) -> Markup {
    source_within(text, SOURCE_LIMIT)
}

/// The same, cut to `limit` characters.
pub(super) fn source_within(text: &str, limit: usize) -> Markup {
    let length = text.chars().count();
    let end = match text.char_indices().nth(length.saturating_sub(limit)) {
        Some((start, _)) => &text[start..],
        None => "",
    };
    let cut = if length > limit { "…" } else { "" };
    html! { span.source { (cut) (printable_cut(end, limit)) } }
}

/// Prose in which code stands between backticks.
pub(super) fn prose(text: &str) -> Markup {
    let parts: Vec<_> = text.split('`').collect();
    // an unpaired backtick opens nothing
    let paired = parts.len() - (parts.len() + 1) % 2;
    html! {
        @for (index, part) in parts.iter().enumerate() {
            @if index % 2 == 1 && index < paired { code { (part) } }
            @else if index >= paired { "`" (part) }
            @else { (part) }
        }
    }
}

/// A list of words, separated by dots that screen readers skip.
pub(super) fn listed<'t>(words: impl IntoIterator<Item = &'t str>) -> Markup {
    html! {
        @for (index, word) in words.into_iter().enumerate() {
            @if index > 0 { span.dot aria-hidden="true" { " · " } span.unseen { ", " } }
            (printable_cut(word, WORD_LIMIT))
        }
    }
}

/// Our own style or script, which must be on the page unchanged.
pub(super) struct Verbatim(pub(super) &'static str);

impl Render for Verbatim {
    fn render(&self) -> Markup {
        PreEscaped(self.0.to_owned())
    }
}

/// As many of `parts` as fit into `budget` bytes, and the number of the others.
pub(super) fn within(budget: usize, parts: impl ExactSizeIterator<Item = Markup>) -> (Markup, u64) {
    let total = parts.len();
    let mut text = String::new();
    let mut shown = 0;
    for part in parts {
        if text.len() + part.0.len() > budget {
            break;
        }
        text.push_str(&part.0);
        shown += 1;
    }
    (PreEscaped(text), (total - shown) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_closed_pair_of_backticks_makes_code() {
        for (text, expected) in [
            ("", ""),
            ("a", "a"),
            ("a `b` c", "a <code>b</code> c"),
            ("a `b", "a `b"),
            ("`<b>` `c", "<code>&lt;b&gt;</code> `c"),
        ] {
            assert_eq!(prose(text).0, expected);
        }
    }

    #[test]
    fn of_a_long_source_the_end_is_shown() {
        let long = format!("{}/last.json:7", "a".repeat(300));
        let shown = source(&long).0;
        assert!(shown.contains("…a"), "{shown}");
        assert!(shown.ends_with("/last.json:7</span>"), "{shown}");
        assert_eq!(source("").0, r#"<span class="source"></span>"#);
    }
}
