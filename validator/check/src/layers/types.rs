//! Layer `types`: does a reader with the shared types get through?

use serde_json::Value;

use crate::contract::{Contract, Mismatch};
use crate::finding::{Finding, Level};
use crate::kind::Kind;
use crate::layer::Layer;
use crate::masking::locate;
use crate::message::found_instead;
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
    let level = if accepted {
        Level::Error
    } else {
        Level::Warning
    };
    let (missing, expected) = (mismatch.missing, mismatch.expected);
    let about = missing.and_then(|name| located.place?.property(name, value));
    let kind = Kind::NotDecoded {
        accepted,
        property: missing.map(str::to_owned),
        expected: expected.into(),
        found: match value {
            Some(value) => found_instead(expected, value).into(),
            None => mismatch.found.into(),
        },
    };
    let evidence = about.map_or(located.evidence(), |place| place.first().evidence);
    Finding {
        whereabouts: Whereabouts::Value(path.clone()),
        ..Finding::new(level, Layer::Types, located.instance_path, kind).with_evidence(evidence)
    }
}
