//! Suggests values that are missing from a set of the schema.

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::branch;
use super::place::{Places, below, title};
use super::rust_names::is_name;
use super::suggestion::{Confidence, Reason, Suggestion};
use crate::profile::{NodeProfile, Tally};
use check::contract::{Literal, Node};

/// Names that every generated enum already has.
const TAKEN: &[&str] = &["Unknown", "Integer", "KNOWN", "Self"];

/// Suggests each value that was kept, or if none was kept, says that there are some.
pub(super) fn suggest(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
) -> Vec<Suggestion> {
    let found = &seen.other_values;
    if found.all.count == 0 {
        return Vec::new();
    }
    let of = seen.present.records;
    let limit = if node.extensible {
        Confidence::Low
    } else {
        Confidence::High
    };
    let draft = |title: String, shown: &Tally| {
        Suggestion::new(title, node, Reason::NewValue, shown, of).at_most(limit)
    };
    let mut variants = variants(node);
    let mut suggestions = Vec::new();
    for (text, shown) in &found.texts {
        let Some(value) = literal(node, text) else {
            let draft = draft(format!("add {text} to {}", title(node)), shown);
            suggestions.push(draft.remark("it is not a 64-bit integer: look at the source"));
            continue;
        };
        let draft = draft(format!("add {value} to {}", title(node)), shown);
        suggestions.push(add(places, node, &value, &mut variants, draft));
    }
    let kept: u64 = found.texts.values().map(|shown| shown.count).sum();
    if kept < found.all.count {
        let more = if kept == 0 { "values" } else { "more values" };
        let draft = draft(format!("add {more} to {}", title(node)), &found.all);
        let keeps_values = places.profile.keeps_values;
        let mut draft = draft.remark(if keeps_values {
            "these are too many, too long or personal data, and were not kept"
        } else {
            "the profile keeps no values"
        });
        draft.lacks_values = !keeps_values;
        suggestions.push(draft);
    }
    suggestions
}

fn add(
    places: &Places<'_>,
    node: &'static Node,
    value: &Value,
    variants: &mut Vec<String>,
    draft: Suggestion,
) -> Suggestion {
    let given = !node.value_names.is_empty();
    let Some(variant) = variant(value, given, variants) else {
        return draft.remark(
            "it has no unique Rust name: add it, and names for all values in `x-enum-varnames`",
        );
    };
    let keyword = if node.extensible {
        "x-extensible-enum"
    } else {
        "enum"
    };
    let mut draft = draft
        .add(below(node, &[keyword, "-"]), value.clone())
        .of_every_use(places, node, |_| false);
    if given {
        draft = draft.add(below(node, &["x-enum-varnames", "-"]), variant.clone());
    }
    if !node.value_descriptions.is_empty() {
        let description = "Seen in payloads and not described yet.";
        draft = draft.add(below(node, &["x-enum-descriptions", "-"]), description);
    }
    variants.push(variant);
    match value.as_str() {
        Some(tag) => branch::add(places, node, tag, draft),
        None => draft,
    }
}

/// The value for a kept text; `None` if its type is not that of the set.
fn literal(node: &Node, text: &str) -> Option<Value> {
    let integer = text.parse::<i64>().ok();
    // a string that only looks like an integer is written differently
    let integer = integer.filter(|number| number.to_string() == text);
    let is_string = |value: &Literal| matches!(value, Literal::String(_));
    match integer {
        Some(number) if !node.values.iter().all(is_string) => Some(number.into()),
        _ => node.values.iter().any(is_string).then(|| text.into()),
    }
}

fn variants(node: &Node) -> Vec<String> {
    let named = node.value_names.iter().map(|name| (*name).to_owned());
    let derived = node.values.iter().filter_map(|value| match value {
        Literal::String(text) => Some(text.to_upper_camel_case()),
        Literal::Integer(_) => None,
    });
    let mut variants: Vec<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    if node.value_names.is_empty() {
        variants.extend(derived);
    } else {
        variants.extend(named);
    }
    variants
}

/// A unique name for the value. It may differ from the value's own name only if the set has
/// explicit names.
fn variant(value: &Value, given: bool, taken: &[String]) -> Option<String> {
    let own = match value.as_str() {
        Some(text) => text.to_upper_camel_case(),
        None => format!("Value{value}").replace('-', "Minus"),
    };
    let free = |name: &String| is_name(name) && !taken.contains(name);
    if !given {
        return Some(own).filter(free);
    }
    let numbered = (2..100).map(|number| format!("{own}{number}"));
    let nameless = (1..100).map(|number| format!("Value{number}"));
    [own.clone()]
        .into_iter()
        .chain(numbered)
        .chain(nameless)
        .find(free)
}
