//! The edits of the schema that a corpus suggests.
//!
//! Each suggestion is a separate JSON Patch. It can be applied alone, or together with all others
//! in their order. If no correct edit is possible, there is a remark and no operation. Payloads
//! that conform and have no undeclared parts give no suggestion.

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

/// The edits that make the corpus of `profile` conform, in schema order.
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
