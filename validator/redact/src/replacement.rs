//! How a scalar is replaced.
//!
//! Candidates are tried in an order that does not depend on the original. The first one is taken
//! for which every keyword of the schema gives the same result as for the original. Candidates are
//! made only from the original's hash and from the schema. Only the last ones reveal the original's
//! length or punctuation, and only a `pattern` can make them necessary.

use serde_json::Value;

use super::key::Key;
use super::keywords::Keywords;
use super::pseudonyms::Pseudonyms;
use super::stay::{self, Stay};
use super::tally::Replaced;
use check::masking::Spot;
use demands::Demands;

mod demands;
mod number;
mod text;

/// What replacements are made from.
#[derive(Clone, Copy)]
pub(super) struct Replacing<'r> {
    pub(super) keywords: &'r Keywords,
    pub(super) pseudonyms: &'r Pseudonyms,
}

/// Writes the scalar that is spelled `spelling`, or its replacement. Returns what was replaced.
///
/// If a later member overwrites the scalar, it does not count, and nothing checks it.
pub(super) fn write(
    out: &mut Vec<u8>,
    spelling: &[u8],
    spot: Spot<'_>,
    counts: bool,
    replacing: Replacing<'_>,
) -> Option<Replaced> {
    let pseudonyms = replacing.pseudonyms;
    let demands = if counts {
        Demands::at(replacing.keywords, spot)
    } else {
        Demands::NONE
    };
    let original = serde_json::from_slice(spelling).unwrap_or_default();
    match (stays(spot, &demands, &original), original) {
        (Some(_), Value::Number(original)) if number::hides_digits(spelling) => {
            number::write(out, spelling, original, &demands);
            Some(Replaced::Number)
        }
        (Some(Stay::Id), original) if pseudonyms.hashes_ids => {
            other_id(out, spelling, original, &demands, &pseudonyms.key);
            Some(Replaced::Id)
        }
        (Some(Stay::Time), original) if pseudonyms.shift.is_some() => {
            let by = pseudonyms.shift.unwrap_or_default();
            earlier(out, spelling, original, &demands, by, &pseudonyms.key)
        }
        (Some(_), _) => {
            out.extend(spelling);
            None
        }
        (None, Value::Bool(was)) => {
            out.extend(b"false");
            was.then_some(Replaced::Boolean)
        }
        (None, Value::String(original)) => {
            let is_empty = original.is_empty();
            text::write(out, original, &demands, &pseudonyms.key);
            (!is_empty).then_some(Replaced::Text)
        }
        (None, Value::Number(original)) => {
            number::write(out, spelling, original, &demands);
            Some(Replaced::Number)
        }
        // null; layer `json` has ruled out anything else
        (None, _) => {
            out.extend(b"null");
            None
        }
    }
}

/// Why a scalar may stay, or `None` if it may not.
fn stays(spot: Spot<'_>, demands: &Demands<'_>, original: &Value) -> Option<Stay> {
    // a declaration without demands does not know what the value is either
    let is_known = !spot.sensitive && demands.are_any();
    if !is_known || !demands.are_met_by(original) {
        return None;
    }
    stay::reason(&demands.nodes, original)
}

fn other_id(out: &mut Vec<u8>, spelling: &[u8], original: Value, demands: &Demands<'_>, key: &Key) {
    match original {
        Value::Number(original) => number::write_id(out, spelling, original, demands, key),
        Value::String(original) => text::write_uuid(out, original, demands, key),
        _ => {}
    }
}

/// Zero stays where it means that there is no time.
fn earlier(
    out: &mut Vec<u8>,
    spelling: &[u8],
    original: Value,
    demands: &Demands<'_>,
    by: i64,
    key: &Key,
) -> Option<Replaced> {
    match original {
        Value::Number(original) => {
            let is_zero = original.as_f64() == Some(0.0);
            if is_zero && demands.nodes.iter().any(|node| node.zero_means.is_some()) {
                out.extend(spelling);
                return None;
            }
            number::write_earlier(out, spelling, original, demands, by);
        }
        Value::String(original) => text::write_earlier(out, original, demands, by, key),
        _ => {}
    }
    Some(Replaced::Time)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::stay::list::rows;
    use check::contract::Contract;
    use check::contract::Literal;
    use check::contract::navigation::Place;

    /// The published list says what the redactor does, entry by entry.
    #[test]
    fn what_stays_is_what_is_listed() {
        for contract in contracts::ALL {
            assert_listed(contract);
        }
    }

    fn assert_listed(contract: &'static Contract) {
        let nodes = contract.nodes();
        let keywords = Keywords::of(contract);
        let listed_texts = nodes.iter().flat_map(|node| node.values);
        let mut candidates: Vec<_> = listed_texts
            .map(|literal| match literal {
                Literal::String(text) => json!(text),
                Literal::Integer(integer) => json!(integer),
            })
            .collect();
        candidates.extend([
            json!("Ann"),
            json!("2023-04-18T09:30:12.345Z"),
            json!("2f6a0f4e-8f0e-4d4e-9a55-2b1c1f3c0d11"),
            json!("https://example.com"),
            json!("ann@example.com"),
            json!("15550100"),
            json!(0),
            json!(7),
            json!(1_700_000_000),
            json!(0.5),
            json!(true),
        ]);
        let rows = rows(contract);
        for &start in nodes {
            let place = Place::at(start);
            // for a definition, its properties are listed
            if !place.first().pointer.contains("/properties/") {
                continue;
            }
            let stays = |candidate: &Value| {
                let spot = Spot {
                    place: Some(place),
                    value: Some(candidate),
                    sensitive: place.chain(None).any(|node| node.sensitive),
                };
                stays(spot, &Demands::at(&keywords, spot), candidate)
            };
            let found: BTreeSet<_> = candidates.iter().filter_map(stays).collect();
            let row = rows.iter().find(|row| std::ptr::eq(row.start, start));
            let listed: BTreeSet<_> = row
                .into_iter()
                .flat_map(|row| row.what.iter().map(|(stay, _)| *stay))
                .collect();
            assert_eq!(found, listed, "{}", place.first().pointer);
        }
    }
}
