//! A property: what the schema says about it, and what the corpus showed.

use maud::{Markup, html};

use super::super::{anchor, text};
use super::{Tree, chips, seen, shape};
use check::contract::{Node, Property};

impl Tree<'_> {
    /// The row of `property`, which `parent` declares.
    pub(super) fn row(&mut self, parent: &'static Node, property: &'static Property) -> Markup {
        let node = &property.node;
        let presence = seen::Presence::of(self.seen(node));
        let never = self.profile.is_some() && presence.is_never();
        // the tag beside it chooses what the value is
        let union = parent
            .unions
            .iter()
            .enumerate()
            .find(|(_, union)| union.subject == Some(property.name));
        let nested = self.nested(node, union.map(|(_, union)| union));
        let id = anchor::id(node.pointer);
        let seen = self.seen(node);
        let facts = seen.map_or_else(Vec::new, |seen| seen::facts(node, seen));
        html! {
            li.row id=(id) data-state=(self.state(node, never)) {
                div.own {
                    div.head {
                        div.title {
                            a.name href={ "#" (id) } { code { (property.name) } }
                            " " span.type { (shape::types(node)) }
                            " " span.flag { @if property.required { "required" } @else { "optional" } }
                            @if node.nullable { " " span.flag { "nullable" } }
                            @if node.sensitive { " " (sensitive()) }
                            (self.flags(node, never))
                        }
                        @if self.profile.is_some() { (presence.render()) }
                    }
                    @if !node.description.is_empty() { p.about { (text::prose(node.description)) } }
                    (self.own_values(node))
                    @if let Some((index, union)) = union {
                        (chips::branches(union, index, self.counted(parent)))
                    }
                    (phrases("", &shape::bounds(node)))
                    (phrases("Seen: ", &facts))
                    @if !node.evidence.is_empty() {
                        p.evidence { "Known from: " (text::listed(node.evidence.iter().copied())) }
                    }
                }
                @for definition in &nested { (definition) }
            }
        }
    }

    /// The definitions that are shown below this property.
    fn nested(
        &mut self,
        node: &'static Node,
        union: Option<&'static check::contract::Union>,
    ) -> Vec<Markup> {
        let mut value = node.target();
        while let Some(items) = value.items {
            value = items.target();
        }
        let branches = union.map_or(&[][..], |union| union.branches);
        let targets = branches.iter().map(|branch| branch.node.target());
        [value]
            .into_iter()
            .chain(targets)
            .filter_map(|target| self.once(target))
            .collect()
    }

    /// The values that the property may have, including those of its definition.
    fn own_values(&self, node: &'static Node) -> Markup {
        let target = node.target();
        chips::values(target, self.counted(target), false)
    }

    /// The attributes of a row that the filter uses.
    pub(super) fn state(&self, node: &Node, never: bool) -> &'static str {
        match (never, self.problems.contains_key(node.pointer)) {
            (false, false) => "plain",
            (true, false) => "never",
            (false, true) => "problem",
            (true, true) => "never problem",
        }
    }

    /// What makes a row stand out.
    pub(super) fn flags(&self, node: &Node, never: bool) -> Markup {
        html! {
            @if never {
                " " span.flag.never { "○ never seen" }
                @if node.evidence.iter().any(|entry| entry.starts_with("documented")) {
                    " " span.flag.attention { "! documented" }
                }
            }
            @if let Some(links) = self.problem_links(node) { " " (links) }
        }
    }

    /// Links to the problems here.
    pub(super) fn problem_links(&self, node: &Node) -> Option<Markup> {
        let problems = self.problems.get(node.pointer)?;
        Some(html! {
            @for (index, problem) in problems.iter().take(3).enumerate() {
                @if index > 0 { " " }
                a.flag.problem href={ "#problem-" (problem) } { "✗ problem " (problem) }
            }
            @if problems.len() > 3 { " and " (problems.len() - 3) " more" }
        })
    }
}

pub(super) fn sensitive() -> Markup {
    html! { span.flag { "personal data" } }
}

/// Phrases on one line; nothing if there are none.
pub(super) fn phrases(before: &str, phrases: &[String]) -> Markup {
    html! {
        @if !phrases.is_empty() {
            p.facts { (before) (text::listed(phrases.iter().map(String::as_str))) }
        }
    }
}
