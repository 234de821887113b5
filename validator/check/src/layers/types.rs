//! Layer `types`: does a reader with the shared types get through?

use serde_json::Value;

use crate::contract::{Contract, Mismatch};
use crate::finding::{Finding, Level};
use crate::layer::Layer;
use crate::masking::locate;
use crate::message::{found_instead, missing_in_words};
use crate::report::Readers;
use crate::whereabouts::Whereabouts;

/// What the outcome says of readers.
#[must_use]
pub fn readers(outcome: &Result<(), Mismatch>) -> Readers {
    match outcome {
        Ok(()) => Readers::Survive,
        Err(_) => Readers::Break,
    }
}

/// The finding on a payload that does not decode.
///
/// On one that fails the schema it is a consequence; on one that the schema accepts it is a
/// promise of the types broken.
pub fn finding(
    contract: &Contract,
    mismatch: &Mismatch,
    payload: &Value,
    accepted: bool,
) -> Finding {
    // the path is made of declared names and of indexes, so nothing is hidden by not showing
    // values; which names are declared depends on the tags in the payload
    let path = &mismatch.instance_path;
    let located = locate(contract.root_place(), Some(payload), path, false);
    let value = payload.pointer(path);
    let (level, who) = if accepted {
        (
            Level::Error,
            "the shared types refuse what the schema accepts",
        )
    } else {
        (Level::Warning, "readers with the shared types break here")
    };
    let (missing, expected) = (mismatch.missing, mismatch.expected);
    let about = missing.and_then(|name| located.place?.property(name, value));
    let what = match (missing, value) {
        (Some(name), _) => missing_in_words(name),
        (None, Some(value)) => {
            let found = found_instead(expected, value);
            format!("expected {expected}, found {found}")
        }
        (None, None) => format!("expected {expected}, found {}", mismatch.found),
    };
    Finding {
        level,
        layer: Layer::Types,
        evidence: about.map_or(located.evidence(), |place| place.first().evidence),
        instance_path: located.instance_path,
        schema_path: None,
        keyword: None,
        message: format!("{who}: {what}"),
        at: None,
        whereabouts: Whereabouts::Value(path.clone()),
    }
}
