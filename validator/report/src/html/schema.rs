//! The schema as a tree, with what the corpus showed of each part.
//!
//! A definition with properties is shown below the first property that refers to it, and all other
//! uses link to it. Definitions without properties, such as enumerations and identifiers, are shown
//! in a separate list. So each definition is shown once, and the link to it is always `#defs-NAME`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use maud::{Markup, html};

use super::anchor;
use super::page::Page;
use super::text::prose;
use check::contract::{Contract, Node, Types};
use corpus::profile::{NodeProfile, Profile};

mod chips;
mod definition;
mod row;
mod seen;
mod shape;

/// The whole section.
pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut tree = Tree::new(page);
    let contract = page.about.contract;
    let root = contract.root().target();
    let first = tree.definition(root, true);
    let (structures, values): (Vec<_>, Vec<_>) =
        definitions(contract).partition(|node| is_structure(node));
    let beyond: Vec<Markup> = structures
        .into_iter()
        .filter_map(|node| {
            let is_new = !tree.rendered.contains(node.pointer);
            is_new.then(|| tree.definition(node, false))
        })
        .collect();
    html! {
        section #schema aria-labelledby="schema-heading" {
            h2 #schema-heading { "The schema" }
            p { (prose(contract.root().description)) }
            (legend(page.profile.is_some()))
            (index(contract))
            div.tree {
                (first)
                @for definition in &beyond { (definition) }
            }
            h3 #values { "Enumerations, identifiers and times" }
            ul.rows.values { @for node in values { (tree.value(node)) } }
        }
    }
}

/// The state of the walk, and what it shows of each schema node.
struct Tree<'p> {
    profile: Option<&'p Profile>,
    /// The numbers of the problems, by the pointer of the schema node that they are about.
    problems: BTreeMap<&'static str, Vec<usize>>,
    /// Pointers of the definitions that are already shown.
    rendered: BTreeSet<&'static str>,
}

impl<'p> Tree<'p> {
    fn new(page: &Page<'p>) -> Tree<'p> {
        let mut problems: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (index, problem) in page.problems.iter().enumerate() {
            if let Some(node) = problem
                .schema_path
                .and_then(|path| anchor::owner(page.about.contract, path))
            {
                problems.entry(node.pointer).or_default().push(index + 1);
            }
        }
        Tree {
            profile: page.profile,
            problems,
            rendered: BTreeSet::new(),
        }
    }

    /// What was seen of a schema node, if anything.
    fn seen(&self, node: &Node) -> Option<&'p NodeProfile> {
        self.profile?.nodes.get(node.pointer)
    }

    /// The same, with zero counts if it was never seen; `None` without a profile.
    fn counted(&self, node: &Node) -> Option<&'p NodeProfile> {
        static NOTHING: LazyLock<NodeProfile> = LazyLock::new(NodeProfile::default);
        self.profile.map(|_| self.seen(node).unwrap_or(&NOTHING))
    }
}

fn definitions(contract: &'static Contract) -> impl Iterator<Item = &'static Node> {
    let nodes = contract.nodes().iter().copied();
    nodes.filter(|node| node.name.is_some())
}

/// Whether a definition describes objects, so that it is shown in the tree.
fn is_structure(node: &Node) -> bool {
    node.types == Types::OBJECT || !node.properties.is_empty()
}

/// The legend of the bars and chips.
fn legend(has_profile: bool) -> Markup {
    html! {
        @if has_profile {
            ul.legend {
                li { svg.key aria-hidden="true" { rect.value width="100%" height="100%" {} } " a value" }
                li { svg.key aria-hidden="true" { rect.null width="100%" height="100%" {} } " null" }
                li { svg.key aria-hidden="true" { rect.rest width="100%" height="100%" {} } " absent" }
                li { span.chip { "open " span.number { "12" } } " seen so often" }
                li { span.chip.never { "○ open" } " never seen" }
            }
        } @else {
            p.muted { "No records were counted, so this is the schema alone." }
        }
    }
}

/// Links to all definitions.
fn index(contract: &'static Contract) -> Markup {
    let mut names: Vec<_> = definitions(contract)
        .filter_map(|node| Some((node.name?, node)))
        .collect();
    names.sort_by_key(|(name, _)| *name);
    html! {
        details.index {
            summary { (names.len()) " definitions by name" }
            ul.columns {
                @for (name, node) in names {
                    li { a href={ "#" (anchor::id(node.pointer)) } { (name) } }
                }
            }
        }
    }
}
