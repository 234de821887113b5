//! Breaks a sample in exactly one place.

use serde::Serialize;
use serde_json::Value;

use super::dice::Dice;
use super::json::Json;
use check::contract::Contract;
use check::contract::navigation::Place;
use check::instance_path;

mod attempt;

use attempt::{Attempt, Edit};

/// What is wrong with a broken [`Sample`]: its only error of layer `schema`.
///
/// [`Sample`]: crate::Sample
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Breach {
    /// The instance path of the wrong value; for a missing property, that of the object.
    pub instance_path: String,
    /// The schema path of the violated keyword.
    pub schema_path: String,
    /// The violated keyword.
    pub keyword: &'static str,
}

/// Breaks `json`, which conforms.
///
/// Fails only if the schema allows everything.
pub(super) fn make(contract: &Contract, json: &mut Json, dice: &mut Dice) -> Option<Breach> {
    let document = json.value();
    let mut spots = Vec::new();
    let root = contract.root_place();
    collect(root, &document, &mut String::new(), &mut spots);
    while !spots.is_empty() {
        let (path, place, value) = spots.swap_remove(dice.index(spots.len()));
        let mut attempts = attempt::at(place, value);
        if attempts.is_empty() {
            continue;
        }
        let Attempt {
            edit,
            schema_path,
            keyword,
        } = attempts.swap_remove(dice.index(attempts.len()));
        let target = json.at_mut(&path)?;
        match edit {
            Edit::Replace(broken) => *target = broken,
            Edit::Remove(name) => target.remove(name),
            Edit::Lengthen(length) => lengthen(target, length),
        }
        return Some(Breach {
            instance_path: path,
            schema_path,
            keyword,
        });
    }
    None
}

/// Repeats the last item until the array has this length.
fn lengthen(target: &mut Json, length: usize) {
    if let Json::Array(items) = target {
        if let Some(last) = items.last().cloned() {
            items.resize(length.max(items.len()), last);
        }
    }
}

/// Every value that the schema describes, with its pointer.
fn collect<'v>(
    place: Place,
    value: &'v Value,
    path: &mut String,
    spots: &mut Vec<(String, Place, &'v Value)>,
) {
    spots.push((path.clone(), place, value));
    let parent = path.len();
    match value {
        Value::Array(items) => {
            let Some(of_item) = place.item(Some(value)) else {
                return;
            };
            for (index, item) in items.iter().enumerate() {
                instance_path::push_index(path, index);
                collect(of_item, item, path, spots);
                path.truncate(parent);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                if let Some(of_member) = place.property(name, Some(value)) {
                    instance_path::push_name(path, name);
                    collect(of_member, member, path, spots);
                    path.truncate(parent);
                }
            }
        }
        _ => {}
    }
}
