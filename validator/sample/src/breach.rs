//! Breaking a sample in exactly one place.

use serde::Serialize;
use serde_json::Value;

use super::dice::Dice;
use super::json::Json;
use check::contract::Contract;
use check::contract::navigation::Place;
use check::instance_path;

mod attempt;

use attempt::{Attempt, Edit};

/// What a broken [`Sample`] has wrong: the one error of layer `schema` that there is.
///
/// [`Sample`]: crate::Sample
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Breach {
    /// JSON Pointer of the wrong value; of a missing property it is the object's.
    pub instance_path: String,
    /// JSON Pointer of the violated keyword in the schema file.
    pub schema_path: String,
    /// That keyword.
    pub keyword: &'static str,
}

/// Breaks `json`, which conforms.
///
/// Only if the schema allows everything there is nothing to break.
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

/// Repeats the last item until there are so many.
fn lengthen(target: &mut Json, length: usize) {
    if let Json::Array(items) = target {
        if let Some(last) = items.last().cloned() {
            items.resize(length.max(items.len()), last);
        }
    }
}

/// Every value that the schema speaks of, with its pointer.
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
