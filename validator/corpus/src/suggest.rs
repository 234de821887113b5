//! The edits of the schema that a corpus asks for.
//!
//! Each suggestion is a JSON Patch of its own: it may be applied alone, and all of them
//! together, in their order. Where no edit would be honest, there is a remark and no
//! operation. What conforms and is declared gives no suggestion.

use crate::profile::Profile;

mod absent;
mod bounds;
mod branch;
mod draft;
mod json;
mod limits;
mod place;
mod property;
mod renames;
mod rust_names;
mod suggestion;
mod types;
mod undeclared;
mod values;

pub use json::Json;
pub use suggestion::{Confidence, Operation, Reason, Suggestion, Support};

use place::Places;

/// The edits that make the corpus of `profile` conform, in the order of the schema.
#[must_use]
pub fn suggest(profile: &Profile) -> Vec<Suggestion> {
    let places = Places::new(profile);
    let mut suggestions = Vec::new();
    for &node in profile.contract.nodes() {
        let Some(seen) = profile.nodes.get(node.pointer) else {
            continue;
        };
        suggestions.extend(types::suggest(&places, node, seen));
        suggestions.extend(bounds::suggest(&places, node, seen));
        suggestions.extend(values::suggest(&places, node, seen));
        suggestions.extend(absent::suggest(&places, node));
        suggestions.extend(undeclared::suggest(&places, node, seen));
    }
    suggestions
}
