//! Ways to break one value that cause exactly one finding.

use serde_json::Value;

use crate::json::Json;
use check::contract::navigation::Place;
use check::contract::{Literal, Node, Types};

/// A string that no closed set contains.
const STRANGER: &str = "no_such_value";

/// A way to break a value, and the finding that it causes.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) edit: Edit,
    pub(super) schema_path: String,
    pub(super) keyword: &'static str,
}

#[derive(Debug)]
pub(super) enum Edit {
    Replace(Json),
    /// Removes a member from the object.
    Remove(&'static str),
    /// Changes the length of the array to this.
    Lengthen(usize),
}

/// All ways to break a value.
pub(super) fn at(place: Place, value: &Value) -> Vec<Attempt> {
    let chain: Vec<&'static Node> = place.chain(Some(value)).collect();
    let mut attempts = Vec::new();
    wrong_types(&chain, &mut attempts);
    stranger(&chain, value, &mut attempts);
    match value {
        Value::Number(_) => out_of_bounds(&chain, &mut attempts),
        Value::Object(_) => missing(&chain, value, &mut attempts),
        Value::Array(items) => wrong_length(&chain, items.len(), &mut attempts),
        _ => {}
    }
    attempts
}

/// Null, and a value of each other type, where they are not allowed.
fn wrong_types(chain: &[&'static Node], attempts: &mut Vec<Attempt>) {
    let others = [
        (Types::NULL, Json::Null),
        (Types::BOOLEAN, Json::Boolean(true)),
        (Types::INTEGER, Json::integer(7)),
        (Types::NUMBER, Json::Number("0.5".to_owned())),
        (Types::STRING, Json::string("a text")),
        (Types::ARRAY, Json::Array(Vec::new())),
        (Types::OBJECT, Json::Object(Vec::new())),
    ];
    for (found, json) in others {
        // null ends the chain where it is allowed
        if found == Types::NULL && chain.iter().any(|node| node.nullable) {
            continue;
        }
        // a number beyond its bounds would cause two findings
        if found == Types::NUMBER && !chain.iter().all(|node| is_within(node, 0.5)) {
            continue;
        }
        let refusing: Vec<_> = chain.iter().filter(|node| !allows(node, found)).collect();
        if refusing.is_empty() {
            continue;
        }
        // if a closed set is violated too, the finding is about its definition
        let closed = refusing.iter().find(|node| is_closed(node));
        let types = refusing.iter().find(|node| !is_closed(node));
        let (node, keyword) = match (closed, types) {
            (Some(node), None) => (node, "enum"),
            // if there are several definitions, the most general one
            (None, Some(node)) => (node, "type"),
            _ => continue,
        };
        attempts.push(violation(Edit::Replace(json), node, keyword));
    }
}

/// A value of the right type that is not in a closed set.
fn stranger(chain: &[&'static Node], value: &Value, attempts: &mut Vec<Attempt>) {
    let Some(node) = chain.iter().find(|node| is_closed(node)) else {
        return;
    };
    let edit = match node.values.first() {
        Some(Literal::Integer(_)) if !value.is_null() => {
            let beyond = node.values.iter().filter_map(|literal| match literal {
                Literal::Integer(integer) => integer.checked_add(1),
                Literal::String(_) => None,
            });
            beyond.max().map(Json::integer)
        }
        _ => Some(Json::string(STRANGER)),
    };
    attempts.extend(edit.map(|json| violation(Edit::Replace(json), node, "enum")));
}

fn out_of_bounds(chain: &[&'static Node], attempts: &mut Vec<Attempt>) {
    let bounded = |node: &&&Node| node.minimum.is_some() && node.maximum.is_some();
    let mut bounds = chain.iter().filter(bounded);
    let (Some(node), None) = (bounds.next(), bounds.next()) else {
        return;
    };
    let beyond = |bound: f64, sign: f64| {
        // the next float may be more than 1 away; this integer is beyond every bound within 64 bits
        let step = (bound.abs() / f64::from(1 << 20)).ceil() + 1.0;
        Json::Number(format!("{:.0}", bound + sign * step))
    };
    if let Some(minimum) = node.minimum {
        let edit = Edit::Replace(beyond(minimum, -1.0));
        attempts.push(violation(edit, node, "minimum"));
    }
    if let Some(maximum) = node.maximum {
        let edit = Edit::Replace(beyond(maximum, 1.0));
        attempts.push(violation(edit, node, "maximum"));
    }
}

/// Each key that exactly one node requires.
fn missing(chain: &[&'static Node], value: &Value, attempts: &mut Vec<Attempt>) {
    for node in chain {
        for property in node.properties.iter().filter(|property| property.required) {
            let is_tag = node.unions.iter().any(|union| union.tag == property.name);
            let is_required_by = |other: &&&Node| {
                let mut properties = other.properties.iter();
                properties.any(|p| p.required && p.name == property.name)
            };
            // without its tag, no branch applies to the object
            let once = chain.iter().filter(is_required_by).count() == 1;
            if (is_tag || once) && value.get(property.name).is_some() {
                let edit = Edit::Remove(property.name);
                attempts.push(violation(edit, node, "required"));
            }
        }
    }
}

fn wrong_length(chain: &[&'static Node], length: usize, attempts: &mut Vec<Attempt>) {
    for node in chain {
        if node.min_items.is_some_and(|least| least > 0) {
            let edit = Edit::Replace(Json::Array(Vec::new()));
            attempts.push(violation(edit, node, "minItems"));
        }
        let most = node.max_items.and_then(|most| usize::try_from(most).ok());
        if let Some(most) = most.filter(|_| length > 0) {
            attempts.push(violation(Edit::Lengthen(most + 1), node, "maxItems"));
        }
    }
}

fn violation(edit: Edit, node: &Node, keyword: &'static str) -> Attempt {
    Attempt {
        edit,
        schema_path: format!("{}/{keyword}", node.pointer),
        keyword,
    }
}

fn is_closed(node: &Node) -> bool {
    !node.values.is_empty() && !node.extensible
}

fn is_within(node: &Node, number: f64) -> bool {
    node.minimum.is_none_or(|minimum| minimum <= number)
        && node.maximum.is_none_or(|maximum| number <= maximum)
}

fn allows(node: &Node, found: Types) -> bool {
    node.types.contains(found) || (found == Types::INTEGER && node.types.contains(Types::NUMBER))
}
