//! The constraints on a value that may have more types than before. All old ones are kept, so that
//! only the new types are added.

use serde_json::Value;

use super::bounds::exact;
use super::place::{Places, allows};
use super::property::{self, EXACT};
use crate::profile::{JsonType, NodeProfile};
use check::contract::{Literal, Node};

/// The keywords to write at a place whose type becomes `types`: those that the dialect requires,
/// and those of the definition that it referred to, widened to what was seen.
pub(super) fn of(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
    types: &[JsonType],
) -> Vec<(&'static str, Value)> {
    let mut limits = numbers(places, node, seen, types);
    let behind = node.target();
    if !std::ptr::eq(behind, node) {
        limits.extend(strings(places, behind, seen));
        limits.extend(items(behind, seen));
    }
    limits
}

fn numbers(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
    types: &[JsonType],
) -> Vec<(&'static str, Value)> {
    let is_number = types.contains(&JsonType::Number);
    let behind = node.target();
    let was_number = allows(node, JsonType::Integer);
    let mut limits = Vec::new();
    for (index, keyword) in ["minimum", "maximum"].into_iter().enumerate() {
        let is_lower = index == 0;
        let declared = places.keyword(behind, keyword).cloned();
        let declared = declared.or_else(|| of_set(behind, is_lower));
        let bound = match declared.filter(|_| was_number) {
            Some(bound) if exceeds(places, behind, index) => wider(bound, seen, is_lower),
            Some(bound) => bound,
            None if property::has_bounds(types) => unknown(seen, is_number, is_lower),
            None => continue,
        };
        let bound = match bound.as_f64() {
            Some(inexact) if is_number && inexact.abs() > EXACT => {
                exact(inexact.clamp(-EXACT, EXACT), false).unwrap_or(bound)
            }
            _ => bound,
        };
        // keywords that are already there stay unchanged
        if places.keyword(node, keyword) != Some(&bound) {
            limits.push((keyword, bound));
        }
    }
    limits
}

/// The smallest or largest of a set of integers.
fn of_set(node: &Node, is_lower: bool) -> Option<Value> {
    let integers = node.values.iter().filter_map(|value| match value {
        Literal::Integer(integer) => Some(*integer),
        Literal::String(_) => None,
    });
    let bound = if is_lower {
        integers.min()
    } else {
        integers.max()
    };
    bound.map(Value::from)
}

/// Whether some numbers of the definition are beyond this bound.
fn exceeds(places: &Places<'_>, behind: &Node, index: usize) -> bool {
    // times beyond their bounds have a remark of their own, and the bounds are not widened
    let is_time = behind.format == Some("unix-time");
    places.seen(behind).is_some_and(|seen| {
        let is_outside = !behind.values.is_empty()
            && (!seen.other_values.all.is_zero() || seen.types.contains_key(&JsonType::Number));
        !is_time && (!seen.beyond[index].is_zero() || is_outside)
    })
}

fn wider(bound: Value, seen: &NodeProfile, is_lower: bool) -> Value {
    let Some((range, declared)) = seen.numbers.zip(bound.as_f64()) else {
        return bound;
    };
    let (wider, is_wider) = if is_lower {
        (range.least, range.least < declared)
    } else {
        (range.greatest, range.greatest > declared)
    };
    exact(wider, true).filter(|_| is_wider).unwrap_or(bound)
}

/// For numbers that are new at this place: what was seen is not a bound.
fn unknown(seen: &NodeProfile, is_number: bool, is_lower: bool) -> Value {
    /// 2^53: [`EXACT`] as an integer.
    const LIMIT: i64 = 1 << 53;
    let (least, greatest) = if is_number {
        (-LIMIT, LIMIT)
    } else {
        (i64::MIN, i64::MAX)
    };
    let is_positive = seen.numbers.is_some_and(|range| range.least >= 0.0);
    match is_lower {
        true if is_positive => 0,
        true => least,
        false => greatest,
    }
    .into()
}

fn strings(
    places: &Places<'_>,
    behind: &'static Node,
    seen: &NodeProfile,
) -> Vec<(&'static str, Value)> {
    let mut limits = Vec::new();
    let (shortest, longest) = seen.lengths.unwrap_or((u64::MAX, 0));
    if let Some(min) = behind.min_length.map(|min| min.min(shortest)) {
        limits.push(("minLength", min.into()));
    }
    if let Some(max) = behind.max_length.map(|max| max.max(longest)) {
        limits.push(("maxLength", max.into()));
    }
    let seen = places.seen(behind);
    let pattern = behind.pattern.map(str::to_owned).or_else(|| any_of(behind));
    let holds = seen.is_none_or(|seen| {
        seen.pattern[1].is_zero() && (behind.values.is_empty() || seen.other_values.all.is_zero())
    });
    if let Some(pattern) = pattern.filter(|_| holds) {
        limits.push(("pattern", pattern.into()));
    }
    // the other formats occur only in definitions of times
    if behind.format == Some("uuid") {
        limits.push(("format", "uuid".into()));
    }
    limits
}

/// A pattern that matches exactly the strings of a closed set.
fn any_of(node: &Node) -> Option<String> {
    let strings = node.values.iter().filter_map(|value| match value {
        Literal::String(text) => Some(escaped(text)),
        Literal::Integer(_) => None,
    });
    let strings: Vec<String> = strings.collect();
    (!strings.is_empty() && !node.extensible).then(|| format!("^({})$", strings.join("|")))
}

/// A pattern that matches exactly this text.
fn escaped(text: &str) -> String {
    let escape = |c: char| {
        let is_special = r"\.+*?()|[]{}^$/-".contains(c);
        is_special.then_some('\\').into_iter().chain([c])
    };
    text.chars().flat_map(escape).collect()
}

fn items(behind: &Node, seen: &NodeProfile) -> Vec<(&'static str, Value)> {
    let least = behind.min_items.map(|min| match &seen.items {
        [none, ..] if !none.is_zero() => 0,
        [_, one, _] if !one.is_zero() => min.min(1),
        _ => min,
    });
    let greatest = behind.max_items.map(|max| max.max(seen.longest));
    let limits = [("minItems", least), ("maxItems", greatest)].into_iter();
    limits
        .filter_map(|(keyword, bound)| Some((keyword, bound?.into())))
        .collect()
}
