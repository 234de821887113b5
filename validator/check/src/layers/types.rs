//! Layer `types`: can readers with the shared types decode the payload?

use serde_json::Value;

use crate::contract::{Contract, Mismatch};
use crate::finding::{Finding, Level};
use crate::kind::Kind;
use crate::layer::Layer;
use crate::masking::locate;
use crate::message::found_instead;
use crate::report::Readers;
use crate::whereabouts::Whereabouts;

/// What the result means for readers.
#[must_use]
pub fn readers(outcome: &Result<(), Mismatch>) -> Readers {
    match outcome {
        Ok(()) => Readers::Survive,
        Err(_) => Readers::Break,
    }
}

/// The finding on a payload that the types do not decode.
///
/// If the payload fails the schema, it is a consequence of that. If the schema accepts the payload,
/// the types break their promise.
pub fn finding(
    contract: &Contract,
    mismatch: &Mismatch,
    payload: &Value,
    accepted: bool,
) -> Finding {
    // the path consists of declared names and indexes, so masking hides nothing in it; which names
    // are declared depends on the tags in the payload
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
