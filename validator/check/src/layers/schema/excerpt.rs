//! The part of a huge payload that is examined for what is wrong with it.
//!
//! jsonschema collects all errors before it returns the first. Most payloads have some hundred
//! values, but the errors of a list with a million wrong ones would fill the memory, only to say
//! that it is something else.

use serde_json::{Map, Value};

use crate::contract::navigation::Place;

/// The first items of the arrays in `payload`, at most `limit` in total, at their positions; `None`
/// if these are all items.
///
/// Objects keep only what the schema declares, because nothing examines the rest.
pub(super) fn of(root: Place, payload: &Value, limit: usize) -> Option<Value> {
    let mut budget = Budget {
        left: limit,
        is_exceeded: false,
    };
    if budget.covers(payload) {
        return None;
    }
    budget.left = limit;
    let excerpt = budget.copy(Some(root), payload);
    budget.is_exceeded.then_some(excerpt)
}

struct Budget {
    left: usize,
    is_exceeded: bool,
}

// both recurse as deep as the payload, whose depth layer `json` limits
impl Budget {
    /// Whether `value` has few enough items in total: a cheap first test.
    fn covers(&mut self, value: &Value) -> bool {
        match value {
            Value::Array(items) => {
                if items.len() > self.left {
                    return false;
                }
                self.left -= items.len();
                items.iter().all(|item| self.covers(item))
            }
            Value::Object(members) => members.values().all(|member| self.covers(member)),
            _ => true,
        }
    }

    fn copy(&mut self, place: Option<Place>, value: &Value) -> Value {
        match value {
            Value::Array(items) => {
                let place = place.and_then(|place| place.item(Some(value)));
                let mut copied = Vec::new();
                for item in items {
                    if self.left == 0 {
                        self.is_exceeded = true;
                        break;
                    }
                    self.left -= 1;
                    copied.push(self.copy(place, item));
                }
                Value::Array(copied)
            }
            Value::Object(members) => {
                let mut copied = Map::new();
                for (name, member) in members {
                    let declared = place.and_then(|place| place.property(name, Some(value)));
                    if declared.is_some() {
                        copied.insert(name.clone(), self.copy(declared, member));
                    }
                }
                Value::Object(copied)
            }
            scalar => scalar.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::contract::navigation::Place;
    use crate::contract::{Node, Property};

    static ANY: Node = Node::EMPTY;
    static ITEM: Node = Node {
        properties: &[property("id", Node::EMPTY)],
        ..Node::EMPTY
    };
    static ROOT: Node = Node {
        properties: &[
            property("labels", array(&ANY)),
            property("messages", array(&ITEM)),
        ],
        ..Node::EMPTY
    };

    const fn array(items: &'static Node) -> Node {
        Node {
            items: Some(items),
            ..Node::EMPTY
        }
    }

    const fn property(name: &'static str, node: Node) -> Property {
        Property {
            name,
            required: false,
            node,
        }
    }

    fn of(payload: &Value, limit: usize) -> Option<Value> {
        super::of(Place::at(&ROOT), payload, limit)
    }

    #[test]
    fn the_first_items_stay_in_their_places() {
        let payload = json!({"labels": [1, 2, 3], "messages": [{"id": 1}, 5], "unknown": [1]});
        assert_eq!(of(&payload, 6), None);
        assert_eq!(of(&payload, 5), None);
        assert_eq!(
            of(&payload, 4),
            Some(json!({"labels": [1, 2, 3], "messages": [{"id": 1}]}))
        );
    }
}
