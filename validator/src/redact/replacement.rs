//! What a scalar is replaced with.
//!
//! Candidates are tried in an order that does not depend on the original, and the first is
//! taken of which the schema says the same as of the original, keyword by keyword. The last
//! of them tell its length or its punctuation, which only a `maxLength` or a `pattern` can
//! make necessary.

use jsonschema::Validator;
use serde_json::Value;

use super::keywords;
use crate::contract::{Literal, Node};
use crate::masking::Spot;

mod number;
mod text;

/// Writes the scalar that is spelled `spelling`, or what replaces it.
///
/// Where it does not count, because another overwrites it, nobody judges it.
pub(super) fn write(out: &mut Vec<u8>, spelling: &[u8], spot: Spot<'_>, counts: bool) {
    let demands = if counts {
        Demands::at(spot)
    } else {
        Demands::NONE
    };
    // a declaration that demands nothing does not know what is there either
    let is_known = !spot.sensitive && demands.are_any();
    match serde_json::from_slice(spelling) {
        Ok(original) if is_known && demands.are_met_by(&original) => out.extend(spelling),
        Ok(Value::Bool(_)) => out.extend(b"false"),
        Ok(Value::String(original)) => text::write(out, original, &demands),
        Ok(Value::Number(original)) => number::write(out, spelling, original, &demands),
        // null; layer `json` saw to it that there is nothing else
        _ => out.extend(b"null"),
    }
}

/// What the schema says about a scalar at one place.
struct Demands {
    keywords: Vec<&'static Validator>,
    nodes: Vec<&'static Node>,
}

impl Demands {
    const NONE: Demands = Demands {
        keywords: Vec::new(),
        nodes: Vec::new(),
    };

    fn at(spot: Spot<'_>) -> Demands {
        Demands {
            keywords: keywords::at(spot),
            nodes: spot
                .place
                .into_iter()
                .flat_map(|place| place.chain(spot.value))
                .collect(),
        }
    }

    fn are_any(&self) -> bool {
        !self.keywords.is_empty()
    }

    fn are_met_by(&self, scalar: &Value) -> bool {
        self.keywords.iter().all(|keyword| keyword.is_valid(scalar))
    }

    /// Whether the schema says the same of both.
    fn judge_alike(&self, one: &Value, other: &Value) -> bool {
        self.keywords
            .iter()
            .all(|keyword| keyword.is_valid(one) == keyword.is_valid(other))
    }

    /// The values that the schema enumerates.
    fn literals(&self) -> impl Iterator<Item = &'static Literal> {
        self.nodes.iter().flat_map(|node| node.values)
    }
}
