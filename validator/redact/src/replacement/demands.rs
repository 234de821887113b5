//! What the schema demands of a scalar, as far as a replacement must meet or violate it.

use jsonschema::Validator;
use serde_json::Value;

use crate::keywords::Keywords;
use check::contract::{Literal, Node};
use check::masking::Spot;

/// What the schema says about one scalar.
pub(super) struct Demands<'r> {
    pub(super) keywords: Vec<&'r Validator>,
    pub(super) nodes: Vec<&'static Node>,
}

impl<'r> Demands<'r> {
    pub(super) const NONE: Demands<'static> = Demands {
        keywords: Vec::new(),
        nodes: Vec::new(),
    };

    pub(super) fn at(keywords: &'r Keywords, spot: Spot<'_>) -> Demands<'r> {
        Demands {
            keywords: keywords.at(spot),
            nodes: spot
                .place
                .into_iter()
                .flat_map(|place| place.chain(spot.value))
                .collect(),
        }
    }

    pub(super) fn are_any(&self) -> bool {
        !self.keywords.is_empty()
    }

    pub(super) fn are_met_by(&self, scalar: &Value) -> bool {
        self.keywords.iter().all(|keyword| keyword.is_valid(scalar))
    }

    /// The value, if the schema finds nothing wrong with it.
    pub(super) fn allow(&self, candidate: Value) -> Option<Value> {
        self.are_met_by(&candidate).then_some(candidate)
    }

    /// Whether the schema gives the same results for both.
    pub(super) fn judge_alike(&self, one: &Value, other: &Value) -> bool {
        self.keywords
            .iter()
            .all(|keyword| keyword.is_valid(one) == keyword.is_valid(other))
    }

    /// The values that the schema enumerates.
    pub(super) fn literals(&self) -> impl Iterator<Item = &'static Literal> {
        self.nodes.iter().flat_map(|node| node.values)
    }
}
