//! Suggests wider bounds.

use serde_json::Value;

use super::place::{Places, below, title};
use super::property::EXACT;
use super::suggestion::{Confidence, Reason, Suggestion};
use crate::profile::{NodeProfile, Tally};
use check::contract::{Node, Types};

/// Suggests a wider bound for each one that was exceeded.
pub(super) fn suggest(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
) -> Vec<Suggestion> {
    let draft = |keyword: &str, shown: &Tally| {
        let title = format!("widen `{keyword}` of {}", title(node));
        Suggestion::new(
            title,
            node,
            Reason::OutOfBounds,
            shown,
            seen.present.records,
        )
    };
    let mut suggestions = Vec::new();
    for (keyword, beyond) in ["minimum", "maximum"].into_iter().zip(&seen.beyond) {
        if beyond.count > 0 {
            suggestions.push(number(places, node, seen, keyword, draft(keyword, beyond)));
        }
    }
    let lengths = seen.lengths;
    let shorter =
        lengths.filter(|(shortest, _)| node.min_length.is_some_and(|min| *shortest < min));
    let longer = lengths.filter(|(_, longest)| node.max_length.is_some_and(|max| *longest > max));
    let fewer = node
        .min_items
        .and_then(|min| fewest(seen).filter(|fewest| *fewest < min));
    let more =
        Some(seen.longest).filter(|longest| node.max_items.is_some_and(|max| *longest > max));
    let counts = [
        ("minLength", shorter.map(|(shortest, _)| shortest)),
        ("maxLength", longer.map(|(_, longest)| longest)),
        ("minItems", fewer),
        ("maxItems", more),
    ];
    for (keyword, bound) in counts {
        let Some(bound) = bound else { continue };
        let shown = match keyword {
            "minItems" => seen.items[0].clone(),
            "maxItems" => seen.items[2].clone(),
            _ => seen.present.clone(),
        };
        let shown = if shown.count == 0 {
            seen.present.clone()
        } else {
            shown
        };
        let path = below(node, &[keyword]);
        let draft = draft(keyword, &shown)
            .at_most(Confidence::Low)
            .remark("records beyond the bound are not counted; these are all records with a value");
        let draft = match bound {
            0 => draft.remove(path),
            _ => draft.replace(path, bound),
        };
        let draft = draft.of_every_use(places, node, |user| {
            let seen = places.seen(user);
            seen.is_some_and(|seen| match keyword {
                "minLength" => seen.lengths.is_some_and(|(shortest, _)| shortest == bound),
                "maxLength" => seen.lengths.is_some_and(|(_, longest)| longest == bound),
                "minItems" => fewest(seen) == Some(bound),
                _ => seen.longest == bound,
            })
        });
        suggestions.push(draft.evidence(places, node, &format!("{keyword} {bound}")));
    }
    if seen.pattern[1].count > 0 {
        let title = format!("drop the `pattern` of {}", title(node));
        let of = seen.present.records;
        let draft = Suggestion::new(title, node, Reason::OutOfBounds, &seen.pattern[1], of);
        let draft = draft
            .remove(below(node, &["pattern"]))
            .of_every_use(places, node, |_| false);
        suggestions.push(draft.evidence(places, node, "pattern does not hold"));
    }
    suggestions
}

/// The smallest number of items that has certainly been seen.
fn fewest(seen: &NodeProfile) -> Option<u64> {
    let some = seen.items[..2].iter().position(|tally| tally.count > 0)?;
    u64::try_from(some).ok()
}

fn number(
    places: &Places<'_>,
    node: &'static Node,
    seen: &NodeProfile,
    keyword: &str,
    draft: Suggestion,
) -> Suggestion {
    if node.format == Some("unix-time") {
        return draft.remark(
            "a time that is not in seconds, but perhaps in milliseconds: a separate definition \
             would show this",
        );
    }
    let Some(range) = seen.numbers else {
        return draft;
    };
    let bound = if keyword == "minimum" {
        range.least
    } else {
        range.greatest
    };
    let is_integer = node.types.contains(Types::INTEGER);
    let Some(bound) = exact(bound, is_integer) else {
        return draft.remark("some are too large for the client's types");
    };
    draft
        .replace(below(node, &[keyword]), bound)
        .remark("the bound is the next power of two: replace it by the server's own limit")
        .of_every_use(places, node, |user| {
            let range = places.seen(user).and_then(|seen| seen.numbers);
            range.is_some_and(|range| match keyword {
                "minimum" => node.minimum.is_some_and(|minimum| range.least < minimum),
                _ => node.maximum.is_some_and(|maximum| range.greatest > maximum),
            })
        })
        .evidence(places, node, &format!("{keyword} exceeded"))
}

/// The bound as a number that the dialect allows.
pub(super) fn exact(bound: f64, is_integer: bool) -> Option<Value> {
    // 2^63, one more than the largest integer
    let limit = if is_integer { EXACT * 1024.0 } else { EXACT };
    if bound.abs() > limit {
        return None;
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a cast saturates, and it is in range"
    )]
    let whole = bound as i64;
    if bound.fract() == 0.0 {
        return Some(whole.into());
    }
    // without fraction, for integers; bounds that are rounded outwards are right for others too
    Some(if bound < 0.0 { whole - 1 } else { whole + 1 }.into())
}
