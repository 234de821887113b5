//! Rejects keywords that leave no conforming value, or that do not apply to the types beside them.

use serde_json::Number;

use crate::read::schema::model::Schema;
use crate::read::schema::node::{Node, Types};
use crate::source::problem::Problems;

/// The keywords that apply to some types only, with these types and a name for such a value.
fn typed_keywords(node: &Node) -> [(&'static str, bool, Types, &'static str); 7] {
    let limits = &node.limits;
    let numbers = Types::INTEGER.union(Types::NUMBER);
    let (number, string, array) = ("a number", "a string", "an array");
    [
        ("minimum", limits.minimum.is_some(), numbers, number),
        ("maximum", limits.maximum.is_some(), numbers, number),
        (
            "minLength",
            limits.min_length.is_some(),
            Types::STRING,
            string,
        ),
        (
            "maxLength",
            limits.max_length.is_some(),
            Types::STRING,
            string,
        ),
        ("pattern", limits.pattern.is_some(), Types::STRING, string),
        ("minItems", limits.min_items.is_some(), Types::ARRAY, array),
        ("maxItems", limits.max_items.is_some(), Types::ARRAY, array),
    ]
}

pub(super) fn check(schema: &Schema, node: &Node, problems: &mut Problems) {
    let at = &node.pointer;
    if schema.keyword(node, "type").is_some() {
        for (keyword, _, types, value) in typed_keywords(node).into_iter().filter(|(_, is, ..)| *is)
        {
            if node.types.shared(types) == Types::NONE {
                problems.add(
                    format!("{at}/{keyword}"),
                    format!("`{keyword}` where no value can be {value}"),
                    "remove it, or correct `type`",
                );
            }
        }
        if node.types.contains(Types::INTEGER.union(Types::NUMBER)) {
            problems.add(
                format!("{at}/type"),
                "`integer` beside `number`, which includes it",
                "write \"number\" alone",
            );
        }
    }
    let limits = &node.limits;
    let length = |bound: Option<u64>| bound.map(Number::from);
    let pairs = [
        (
            "minimum",
            limits.minimum.clone(),
            "maximum",
            limits.maximum.clone(),
        ),
        (
            "minLength",
            length(limits.min_length),
            "maxLength",
            length(limits.max_length),
        ),
        (
            "minItems",
            length(limits.min_items),
            "maxItems",
            length(limits.max_items),
        ),
    ];
    for (lower, least, upper, greatest) in pairs {
        let (Some(least), Some(greatest)) = (least, greatest) else {
            continue;
        };
        if is_greater(&least, &greatest) {
            problems.add(
                format!("{at}/{lower}"),
                format!(
                    "`{lower}` {least} is greater than `{upper}` {greatest}: no value conforms"
                ),
                "swap the two, or correct one",
            );
        }
    }
    if limits.zero_means.is_some() {
        let zero = Number::from(0);
        let is_above = |bound: &Number| is_greater(bound, &zero);
        let is_below = |bound: &Number| is_greater(&zero, bound);
        if limits.minimum.as_ref().is_some_and(is_above)
            || limits.maximum.as_ref().is_some_and(is_below)
        {
            problems.add(
                format!("{at}/x-zero-means"),
                "`x-zero-means` where the bounds rule out 0",
                "make the bounds include 0, or remove it",
            );
        }
    }
}

fn is_greater(one: &Number, other: &Number) -> bool {
    let whole = |number: &Number| {
        number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
    };
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one > other,
        _ => one.as_f64() > other.as_f64(),
    }
}
