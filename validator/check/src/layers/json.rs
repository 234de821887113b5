//! Layer `json`: turns bytes into a JSON value, or finds out why they are none.
//!
//! `serde_json` decides what is JSON, and how deep it may be, because readers with the shared types
//! use it. `fault` finds out why it refuses something, so that none of its messages reaches a user:
//! they may contain data.

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::contract::Contract;
use crate::document::{DUPLICATES_LIMIT, Duplicates, Reading, Storage, TEXT_LIMIT};
use crate::finding::{Finding, Level};
use crate::instance_path::Segment;
use crate::kind::Kind;
use crate::layer::Layer;
use crate::masking::locate_path;
use crate::position::Position;
use crate::whereabouts::Whereabouts;

mod encoding;
mod fault;
mod places;
mod scanner;
mod tokens;

pub use encoding::wide;
pub(crate) use places::locate;
pub use tokens::{Token, Tokens, tokens, unescaped};

/// Reads a payload.
///
/// # Errors
///
/// The single finding that says why it is not JSON.
pub fn read<'d>(storage: &'d mut Storage, payload: &'d [u8]) -> Result<Reading<'d>, Box<Finding>> {
    if payload.len() > TEXT_LIMIT {
        return Err(Box::new(finding(Kind::RecordTooLong {
            limit: TEXT_LIMIT as u64,
            length: Some(payload.len() as u64),
            remedy: None,
        })));
    }
    // bytes that are not text are not JSON, and the reason is found without a parser
    let text = simdutf8::basic::from_utf8(payload).map_err(|_| refused(payload, 0, 0))?;
    storage
        .read(text)
        .map_err(|error| refused(payload, error.line(), error.column()))
}

/// The same for callers that do not need the reason: `None` if the payload is not JSON, or has an
/// integer that readers round.
pub(crate) fn read_silently<'d>(
    storage: &'d mut Storage,
    payload: &'d [u8],
) -> Option<Reading<'d>> {
    let text = simdutf8::basic::from_utf8(payload).ok()?;
    if text.len() > TEXT_LIMIT {
        return None;
    }
    let reading = storage.read(text).ok()?;
    let is_rounded = reading.has_huge_number && rounded(payload).is_some();
    (!is_rounded).then_some(reading)
}

/// The value of a payload.
///
/// # Errors
///
/// The single finding that says why it is not JSON.
pub fn parse(bytes: &[u8]) -> Result<Value, Box<Finding>> {
    serde_json::from_slice(bytes).map_err(|error| refused(bytes, error.line(), error.column()))
}

fn refused(bytes: &[u8], line: usize, column: usize) -> Box<Finding> {
    let (kind, at) = fault::explain(bytes, line, column);
    Box::new(Finding {
        whereabouts: at.map_or(Whereabouts::Unknown, Whereabouts::Offset),
        ..finding(kind)
    })
}

/// Whether a text that is not JSON only lacks its end.
pub fn is_cut_off(payload: &[u8]) -> bool {
    let is_text = std::str::from_utf8(payload).map_or_else(|e| e.error_len().is_none(), |_| true);
    let is_blank = payload.iter().all(u8::is_ascii_whitespace);
    is_text
        && !is_blank
        && serde_json::from_slice::<IgnoredAny>(payload).is_err_and(|error| error.is_eof())
}

/// A note for each key that is repeated in its object. If there are very many, the last note says
/// so.
pub(crate) fn duplicate_notes<'p>(
    contract: &'static Contract,
    duplicates: &'p Duplicates,
    payload: &'p Value,
    show_values: bool,
) -> impl Iterator<Item = Finding> + 'p {
    let root = contract.root_place();
    let more = duplicates.is_exceeded.then(|| Finding {
        level: Level::Note,
        whereabouts: Whereabouts::Value(String::new()),
        ..finding(Kind::MoreDuplicateKeys {
            subject: contract.subject().into(),
            limit: DUPLICATES_LIMIT as u64,
        })
    });
    let notes = duplicates
        .counts
        .iter()
        .map(move |((path, object), &count)| {
            let located = locate_path(root, payload, path, show_values);
            Finding {
                level: Level::Note,
                evidence: located.evidence(),
                instance_path: located.instance_path,
                whereabouts: match path.last() {
                    Some(Segment::Name(name)) => Whereabouts::Key {
                        object: *object,
                        name: name.clone(),
                    },
                    _ => Whereabouts::Unknown,
                },
                ..finding(Kind::DuplicateKey {
                    count: count as u64,
                })
            }
        });
    notes.chain(more)
}

/// The finding on a document that is nested too deep for any reader. A value in memory has no text
/// to point into.
pub(crate) fn too_deep() -> Finding {
    finding(Kind::NotJson {
        fault: fault::too_deep(),
        position: None,
        is_cut_off: false,
    })
}

/// The finding on something that is not a JSON value at all, such as a map whose keys are not
/// strings. The original message is not repeated, because it may contain data.
pub(crate) fn unwritable() -> Finding {
    finding(Kind::NotWritable)
}

/// Whether a value in memory is nested deeper than readers of its text accept.
pub(crate) fn is_too_deep(value: &Value) -> bool {
    let mut level = vec![value];
    // one iteration per level, so that the walk does not recurse
    for _ in 1..scanner::DEPTH_LIMIT {
        level = level.into_iter().flat_map(children).collect();
        if level.is_empty() {
            return false;
        }
    }
    true
}

fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter().filter(|v| v.is_array() || v.is_object())),
        Value::Object(members) => {
            Box::new(members.values().filter(|v| v.is_array() || v.is_object()))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// Reports integers, spelled as such, that do not fit into 64 bits, at the first of them.
#[must_use]
pub fn rounded(bytes: &[u8]) -> Option<Finding> {
    let huge = scanner::scan(bytes).huge_integers;
    huge.first.map(|at| {
        let first_of = Some((Position::of(bytes, at), huge.count as u64));
        Finding {
            whereabouts: Whereabouts::Offset(at),
            ..finding(Kind::LargeInteger { first_of })
        }
    })
}

/// An error of this layer about the whole payload.
#[must_use]
pub fn finding(kind: Kind) -> Finding {
    Finding::new(Level::Error, Layer::Json, String::new(), kind)
}
