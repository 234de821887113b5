//! The bounds of two subschemas, and the formats of their strings and times.

use std::cmp::Ordering;

use serde_json::Number;

use super::comparison::{Comparison, changed};
use super::rule::Rule;
use crate::read::schema::{Kind, Node, Types};

/// `shared` are the types that both allow: a bound of another type is added or removed with that
/// type.
pub(super) fn compare(changes: &mut Comparison<'_>, old: &Node, new: &Node, shared: Types) {
    let (a, b) = (&old.limits, &new.limits);
    let count = |number: Option<u64>| number.map(Number::from);
    if shared.contains(Types::INTEGER) {
        bound(
            changes,
            new,
            "minimum",
            [a.minimum.clone(), b.minimum.clone()],
        );
        bound(
            changes,
            new,
            "maximum",
            [a.maximum.clone(), b.maximum.clone()],
        );
    }
    if shared.contains(Types::STRING) {
        bound(
            changes,
            new,
            "minLength",
            [a.min_length, b.min_length].map(count),
        );
        bound(
            changes,
            new,
            "maxLength",
            [a.max_length, b.max_length].map(count),
        );
        match (&a.pattern, &b.pattern) {
            (None, Some(_)) => changes.add(&new.pointer, Rule::PatternAdded, ""),
            (Some(_), None) => changes.add(&new.pointer, Rule::PatternRemoved, ""),
            (was, is) if was != is => changes.add(&new.pointer, Rule::PatternChanged, ""),
            _ => {}
        }
    }
    if shared.contains(Types::ARRAY) {
        bound(
            changes,
            new,
            "minItems",
            [a.min_items, b.min_items].map(count),
        );
        bound(
            changes,
            new,
            "maxItems",
            [a.max_items, b.max_items].map(count),
        );
    }
    forms(changes, old, new);
}

fn forms(changes: &mut Comparison<'_>, old: &Node, new: &Node) {
    let (a, b) = (&old.limits, &new.limits);
    if a.format != b.format {
        let is_time = |node: &Node| {
            matches!(
                node.kind(),
                Kind::UnixSeconds | Kind::FractionalUnixSeconds | Kind::DateTime
            )
        };
        let rule = if is_time(old) || is_time(new) {
            Rule::TimeFormatChanged
        } else {
            Rule::FormatChanged
        };
        changes.add(
            &new.pointer,
            rule,
            changed(a.format.as_ref(), b.format.as_ref()),
        );
    }
    if a.zero_means != b.zero_means {
        let detail = changed(a.zero_means.as_ref(), b.zero_means.as_ref());
        changes.add(&new.pointer, Rule::ZeroMeaningChanged, detail);
    }
}

fn bound(changes: &mut Comparison<'_>, at: &Node, keyword: &str, pair: [Option<Number>; 2]) {
    let [was, is] = &pair;
    let is_least = keyword.starts_with("min");
    let is_wider = match (was, is) {
        (None, None) => return,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (Some(was), Some(is)) => match order(is, was) {
            Ordering::Equal => return,
            less_or_greater => (less_or_greater == Ordering::Less) == is_least,
        },
    };
    let rule = if is_wider {
        Rule::BoundWidened
    } else {
        Rule::BoundNarrowed
    };
    let [was, is] = pair.map(|bound| bound.map(|bound| bound.to_string()));
    let detail = format!("{keyword}: {}", changed(was.as_ref(), is.as_ref()));
    changes.add(&at.pointer, rule, detail);
}

/// Integers are compared as integers: 64-bit ones are more precise than a float.
fn order(one: &Number, other: &Number) -> Ordering {
    if let (Some(one), Some(other)) = (one.as_i128(), other.as_i128()) {
        return one.cmp(&other);
    }
    let ordered = one.as_f64().partial_cmp(&other.as_f64());
    ordered.unwrap_or(Ordering::Equal)
}
