//! The table's own verdict on a document: the places the evidence rules out.
//!
//! It knows nothing of JSON Schema, only types, presence, closed sets, and that a tag says which
//! keys an object has. An undeclared or missing tag leaves the object's other keys unjudged.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use crate::evidence::{JsonType, Places, Row, Table};

/// Every declared number is kept where a double still tells neighbouring integers apart.
const NUMBER_LIMIT: f64 = 9_007_199_254_740_992.0;

/// Why the table refuses a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Type,
    Empty,
    Value,
    Bounds,
    Missing,
}

/// A place of a document, with what the table says of it.
pub(crate) struct Node<'a> {
    /// JSON Pointer.
    pub(crate) path: String,
    pub(crate) places: Places<'a>,
    pub(crate) row_index: usize,
    pub(crate) row: &'a Row,
    pub(crate) value: &'a Value,
}

/// Every declared place of a document, and the keys of laid-out objects that no row declares.
pub(crate) fn nodes<'a>(table: &'a Table, document: &'a Value) -> (Vec<Node<'a>>, Vec<String>) {
    let mut nodes = Vec::new();
    let mut undeclared = Vec::new();
    visit(
        table,
        &table.document(),
        document,
        &mut String::new(),
        &mut |path, places, value| {
            if places.is_empty() {
                undeclared.push(path.to_owned());
                return;
            }
            let (row_index, row) = table.row(places);
            nodes.push(Node {
                path: path.to_owned(),
                places: places.clone(),
                row_index,
                row,
                value,
            });
        },
    );
    (nodes, undeclared)
}

/// The instance paths at which the document contradicts the evidence.
pub(crate) fn faults(table: &Table, document: &Value) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    visit(
        table,
        &table.document(),
        document,
        &mut String::new(),
        &mut |path, places, value| {
            if !places.is_empty() && fault(table, places, value).is_some() {
                faults.insert(path.to_owned());
            }
        },
    );
    faults
}

/// What is wrong with this very place; a missing key is the fault of its parent.
pub(crate) fn fault(table: &Table, places: &Places<'_>, value: &Value) -> Option<Fault> {
    let (_, row) = table.row(places);
    if !row.types.contains(&JsonType::of(value)) {
        return Some(Fault::Type);
    }
    match value {
        Value::Array(elements) => (row.never_empty && elements.is_empty()).then_some(Fault::Empty),
        Value::Object(object) => table
            .below(places, object)
            .keys()
            .any(|(key, row)| row.always && !object.contains_key(key))
            .then_some(Fault::Missing),
        Value::Number(number) if out_of_bounds(row, number) => Some(Fault::Bounds),
        _ => row.shuts_out(value).then_some(Fault::Value),
    }
}

/// Every declared integer is kept within 64 bits, or the types could not hold it.
fn out_of_bounds(row: &Row, number: &Number) -> bool {
    let anything = row.types.contains(&JsonType::Object);
    if row.types.contains(&JsonType::Fraction) {
        // where anything may stand, nothing is a declared number
        !anything
            && number
                .as_f64()
                .is_some_and(|float| float.abs() > NUMBER_LIMIT)
    } else {
        number.as_i64().is_none()
            && number
                .as_f64()
                .is_some_and(|float| float.abs() >= 2f64.powi(63))
    }
}

/// Shows every declared place below this one, and without any row, every undeclared key.
fn visit<'a>(
    table: &'a Table,
    places: &Places<'a>,
    value: &'a Value,
    path: &mut String,
    see: &mut impl FnMut(&str, &Places<'a>, &'a Value),
) {
    see(path, places, value);
    let (_, row) = table.row(places);
    if !Table::declares_below(places) || !row.types.contains(&JsonType::of(value)) {
        return;
    }
    let end = path.len();
    match value {
        Value::Array(elements) => {
            let below = table.below(places, &Map::new()).places("*");
            for (index, element) in elements.iter().enumerate() {
                path.push('/');
                path.push_str(&index.to_string());
                visit(table, &below, element, path, see);
                path.truncate(end);
            }
        }
        Value::Object(object) => {
            let below = table.below(places, object);
            for (key, value) in object {
                path.push('/');
                path.push_str(&escape(key));
                let places = below.places(key);
                if places.is_empty() {
                    see(path, &places, value);
                } else {
                    visit(table, &places, value, path, see);
                }
                path.truncate(end);
            }
        }
        _ => {}
    }
}

/// A key as a segment of a JSON Pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
