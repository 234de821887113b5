//! A payload that has nothing in common with the contract: an error response, an envelope around
//! the intended payload, a list of payloads.
//!
//! Listing every property that it lacks, and every one that it has instead, would hide the one
//! thing that matters.

use std::collections::VecDeque;

use serde_json::Value;

use crate::contract::outline::PlaceId;
use crate::contract::{Contract, Node};
use crate::document::{Element, Elements, Kind as ValueKind};
use crate::finding::{Finding, Level};
use crate::instance_path;
use crate::kind::{Kind, Nearest, Words};
use crate::layer::Layer;
use crate::masking::locate;
use crate::message::kind;
use crate::whereabouts::Whereabouts;

/// How deep the right payload is looked for, and among how many values.
const DEPTH_LIMIT: usize = 8;
const VALUES_LIMIT: usize = 10_000;
/// How many texts are tried, and their maximum total length in bytes.
const TEXTS_LIMIT: usize = 16;
const TEXT_LIMIT: usize = 16 << 20;

/// A payload that shares no property with the contract.
#[derive(Clone, Copy)]
pub(crate) struct Foreign<'d> {
    contract: &'static Contract,
    payload: Element<'d>,
}

impl<'d> Foreign<'d> {
    /// The payload, if it is foreign: not an object, or an object without any declared property.
    pub(crate) fn of(contract: &'static Contract, payload: Element<'d>) -> Option<Foreign<'d>> {
        let members = payload.members();
        let is_foreign = members.is_none_or(|members| shared(contract, members) == 0);
        is_foreign.then_some(Foreign { contract, payload })
    }

    /// The single finding about it; `tree` is the same payload.
    pub(crate) fn finding(self, tree: &Value, show_values: bool) -> Finding {
        let contract = self.contract;
        let (keyword, found) = match tree {
            Value::Object(_) => ("required", None),
            other => ("type", Some(kind(other))),
        };
        let nearest = self.nearest().map(|found| {
            let root = contract.root_place();
            let located = locate(root, Some(tree), &found.pointer, show_values);
            Nearest {
                instance_path: located.instance_path,
                is_text: found.is_text,
            }
        });
        let kind = Kind::Foreign {
            subject: contract.subject().into(),
            found: found.map(Words::Borrowed),
            nearest,
        };
        Finding {
            schema_path: Some(format!("{}/{keyword}", declaring(contract).pointer)),
            keyword: Some(keyword.to_owned()),
            whereabouts: Whereabouts::Value(String::new()),
            ..Finding::new(Level::Error, Layer::Schema, String::new(), kind)
        }
    }

    /// The location nearest to the root at which the contract's own payload is found.
    fn nearest(self) -> Option<Found> {
        let mut queue = VecDeque::from([(String::new(), 0, self.payload)]);
        let mut values = VALUES_LIMIT;
        let mut texts = TEXTS_LIMIT;
        let mut bytes = TEXT_LIMIT;
        let contract = self.contract;
        while let Some((pointer, depth, value)) = queue.pop_front() {
            let found = |is_text| Found {
                pointer: pointer.clone(),
                is_text,
            };
            let deeper = |values: &mut usize, elements: Elements<'d>| {
                let room = if depth < DEPTH_LIMIT { *values } else { 0 };
                *values -= room.min(elements.len());
                elements.into_iter().take(room)
            };
            match value.kind() {
                ValueKind::Object(members) if shared(contract, members) >= enough(contract) => {
                    return Some(found(false));
                }
                ValueKind::Object(members) => {
                    for member in deeper(&mut values, members) {
                        let mut pointer = pointer.clone();
                        instance_path::push_name(&mut pointer, member.name());
                        queue.push_back((pointer, depth + 1, member));
                    }
                }
                ValueKind::Array(items) => {
                    for (index, item) in deeper(&mut values, items).enumerate() {
                        let mut pointer = pointer.clone();
                        instance_path::push_index(&mut pointer, index);
                        queue.push_back((pointer, depth + 1, item));
                    }
                }
                ValueKind::String(text)
                    if text.trim_start().starts_with('{') && texts > 0 && text.len() <= bytes =>
                {
                    texts -= 1;
                    bytes -= text.len();
                    if holds_payload(contract, text) {
                        return Some(found(true));
                    }
                }
                _ => {}
            }
        }
        None
    }
}

struct Found {
    pointer: String,
    /// Whether the payload is the text in a string.
    is_text: bool,
}

/// How many of the contract's properties are among `members`.
fn shared(contract: &Contract, members: Elements<'_>) -> usize {
    let shape = contract.outline().shape(PlaceId::ROOT, Some(members));
    let declared = members
        .into_iter()
        .filter(|member| shape.property(*member, 0).is_some());
    declared.count()
}

/// This many are no coincidence: objects of other kinds have an `id`, too.
fn enough(contract: &Contract) -> usize {
    let required = declaring(contract).properties.iter().filter(|p| p.required);
    required.count().div_ceil(2).max(1)
}

/// The definition that declares the contract's properties.
fn declaring(contract: &Contract) -> &'static Node {
    let root = contract.root_place();
    root.chain(None)
        .filter(|node| !node.properties.is_empty())
        .last()
        .unwrap_or(root.first())
}

fn holds_payload(contract: &Contract, text: &str) -> bool {
    let Ok(Value::Object(members)) = serde_json::from_str::<Value>(text) else {
        return false;
    };
    let properties = declaring(contract).properties.iter();
    let declared = properties.filter(|property| members.contains_key(property.name));
    declared.count() >= enough(contract)
}
