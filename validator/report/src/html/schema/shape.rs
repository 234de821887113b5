//! What the schema says about a value, in a few words.

use maud::{Markup, html};

use super::super::{anchor, figure};
use check::contract::{Node, Types};
use corpus::profile::JsonType;

/// A bound from here on says only that a number fits into 64 bits.
const UNBOUNDED: f64 = 9.2e18;

/// The type, with links to definitions.
pub(super) fn types(node: &'static Node) -> Markup {
    if let Some(items) = node.items {
        return html! { "array of " (types(items)) };
    }
    let target = node.target();
    match target.name {
        Some(name) if target.pointer != node.pointer => {
            html! { a href={ "#" (anchor::id(target.pointer)) } { (name) } }
        }
        _ => html! { (type_names(target)) },
    }
}

fn type_names(node: &Node) -> String {
    if node.types == Types::ANY {
        return "any value".to_owned();
    }
    let names: Vec<_> = alternatives(node)
        .filter(|kind| *kind != JsonType::Null)
        .map(JsonType::as_str)
        .collect();
    match names.as_slice() {
        ["object"] if node.properties.is_empty() => "free-form object".to_owned(),
        names => names.join(" or "),
    }
}

/// The types that a schema node itself allows.
pub(super) fn alternatives(node: &Node) -> impl Iterator<Item = JsonType> {
    let types = node.types;
    JsonType::ALL
        .into_iter()
        .filter(move |kind| types.contains(kind.set()))
}

/// The bounds and the format, one phrase each.
pub(super) fn bounds(node: &Node) -> Vec<String> {
    let mut bounds = Vec::new();
    bounds.extend(node.format.map(|format| format!("format {format}")));
    bounds.extend(node.pattern.map(|pattern| format!("matches {pattern}")));
    let least = node.minimum.filter(|least| *least > -UNBOUNDED);
    let greatest = node.maximum.filter(|greatest| *greatest < UNBOUNDED);
    bounds.extend(range(
        least.map(figure::number),
        greatest.map(figure::number),
        "",
    ));
    let (least, greatest) = (node.min_length, node.max_length);
    let unit = " characters";
    bounds.extend(range(
        least.map(figure::count),
        greatest.map(figure::count),
        unit,
    ));
    let (least, greatest) = (node.min_items, node.max_items);
    bounds.extend(range(
        least.map(figure::count),
        greatest.map(figure::count),
        " items",
    ));
    bounds.extend(node.zero_means.map(|state| format!("0 means {state}")));
    bounds
}

fn range(least: Option<String>, greatest: Option<String>, unit: &str) -> Option<String> {
    match (least, greatest) {
        (None, None) => None,
        (Some(least), Some(greatest)) if least == greatest => Some(format!("{least}{unit}")),
        (Some(least), Some(greatest)) => Some(format!("{least} to {greatest}{unit}")),
        (Some(least), None) => Some(format!("{least}{unit} or more")),
        (None, Some(greatest)) => Some(format!("{greatest}{unit} or less")),
    }
}
