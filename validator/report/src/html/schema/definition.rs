//! A definition: an object type with its properties, or a value type as a row in a list.

use maud::{Markup, html};

use super::super::{anchor, figure, text};
use super::{Tree, chips, seen, shape};
use check::contract::Node;
use corpus::profile::NodeProfile;

impl Tree<'_> {
    /// An object definition, with the definitions that its properties introduce below them.
    pub(super) fn definition(&mut self, node: &'static Node, open: bool) -> Markup {
        self.rendered.insert(node.pointer);
        let rows: Vec<Markup> = node
            .properties
            .iter()
            .map(|property| self.row(node, property))
            .collect();
        let branches: Vec<_> = node
            .unions
            .iter()
            .filter(|union| union.subject.is_none())
            .flat_map(|union| union.branches)
            .map(|branch| branch.node.target())
            .collect();
        let nested: Vec<Markup> = branches
            .into_iter()
            .filter_map(|branch| self.once(branch))
            .collect();
        let seen = self.seen(node);
        html! {
            details.definition open[open] {
                summary {
                    h3 { (node.name.unwrap_or("the root")) }
                    " " span.muted { (self.remarks(node)) }
                }
                // a link to something inside it opens it
                div.inside id=(anchor::id(node.pointer)) {
                    div.own {
                        p.about { (text::prose(node.description)) }
                        (self.links(node))
                        @if self.profile.is_some() { (reached(seen)) }
                        @for (index, union) in node.unions.iter().enumerate() {
                            @if union.subject.is_none() {
                                (chips::branches(union, index, self.counted(node)))
                            }
                        }
                        (undeclared(seen))
                    }
                    @if !rows.is_empty() { ul.rows { @for row in &rows { (row) } } }
                    @for definition in &nested { (definition) }
                }
            }
        }
    }

    /// The definition, unless it is already shown elsewhere.
    pub(super) fn once(&mut self, node: &'static Node) -> Option<Markup> {
        let is_new = super::is_structure(node)
            && node.name.is_some()
            && !self.rendered.contains(node.pointer);
        is_new.then(|| self.definition(node, false))
    }

    /// A definition of a value without parts.
    pub(super) fn value(&mut self, node: &'static Node) -> Markup {
        self.rendered.insert(node.pointer);
        let seen = self.seen(node);
        let never = self.profile.is_some() && seen.is_none_or(|seen| seen.present.count == 0);
        html! {
            li.row id=(anchor::id(node.pointer)) data-state=(self.state(node, never)) {
                div.own {
                    div.head {
                        div.title {
                            h4 { (node.name.unwrap_or_default()) }
                            " " span.type { (shape::types(node)) }
                            @if node.extensible { " " span.flag { "growing set" } }
                            @if node.sensitive { " " (super::row::sensitive()) }
                            (self.flags(node, never))
                        }
                        @if self.profile.is_some() && !never {
                            div.presence { (reached(seen)) }
                        }
                    }
                    p.about { (text::prose(node.description)) }
                    (chips::values(node, self.counted(node), true))
                    (super::row::phrases("", &shape::bounds(node)))
                    @if let Some(seen) = seen {
                        (super::row::phrases("Seen: ", &seen::facts(node, seen)))
                    }
                }
            }
        }
    }

    /// What a collapsed definition says about its contents.
    fn remarks(&self, node: &'static Node) -> String {
        let mut remarks = Vec::new();
        let count = node.properties.len() as u64;
        if count > 0 {
            remarks.push(figure::counted(count, "property", "properties"));
        }
        if self.profile.is_some() {
            let never = node
                .properties
                .iter()
                .filter(|property| seen::Presence::of(self.seen(&property.node)).is_never())
                .count() as u64;
            if never > 0 && never == count {
                remarks.push("○ never seen".to_owned());
            } else if never > 0 {
                remarks.push(format!("○ {never} never seen"));
            }
        }
        let own = node.properties.iter().map(|property| &property.node);
        let problems: usize = own
            .chain([node])
            .filter_map(|node| self.problems.get(node.pointer))
            .map(Vec::len)
            .sum();
        if problems > 0 {
            remarks.push(format!(
                "✗ {}",
                figure::counted(problems as u64, "problem", "problems")
            ));
        }
        remarks.join(" · ")
    }

    /// Links to the problems of a definition itself.
    fn links(&self, node: &'static Node) -> Markup {
        let links = self.problem_links(node);
        html! { @if let Some(links) = links { p { (links) } } }
    }
}

/// How often it occurred, and in how many records.
fn reached(seen: Option<&NodeProfile>) -> Markup {
    html! {
        @match seen.map(|seen| &seen.present).filter(|tally| tally.count > 0) {
            None => p.facts { "Never seen." },
            Some(tally) => p.facts {
                "Seen " (figure::counted(tally.count, "time", "times")) " in "
                (figure::counted(tally.records, "record", "records"))
                @if let Some(sightings) = seen::sightings(tally) { ": " (sightings) }
                "."
            },
        }
    }
}

/// The number of undeclared properties that occurred in objects of this definition.
fn undeclared(seen: Option<&NodeProfile>) -> Markup {
    let undeclared = seen.map_or(0, |seen| seen.undeclared.all.count);
    html! {
        @if undeclared > 0 {
            p { a.flag.attention href="#undeclared" {
                "+ undeclared properties, " (figure::counted(undeclared, "time", "times"))
            } }
        }
    }
}
