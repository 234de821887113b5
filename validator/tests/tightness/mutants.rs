//! Single changes to a payload, made at every declared place, whether they break it or not.
//!
//! What a mutant is called follows from what the table says of the changed place: the kinds are
//! the rows of the table that the run prints.

use serde_json::{Value, json};

use crate::evidence::{JsonType, Row, Table};
use crate::judge::{Fault, Node, escape, fault};

/// A key that no version of the server writes.
pub(crate) const UNDECLARED: &str = "brand_new_key";

/// One change at one place.
pub(crate) struct Mutant {
    pub(crate) edit: Edit,
    /// JSON Pointer of the changed value, of the removed key, or of the object that got a key.
    pub(crate) path: String,
    /// Where the finding belongs: `path`, or for a removed key its parent.
    pub(crate) place: String,
    /// The row of the changed, removed or extended place.
    pub(crate) row_place: String,
    pub(crate) kind: Kind,
}

pub(crate) enum Edit {
    Replace(Value),
    Remove { key: String },
    Insert(Value),
}

/// What a change does to a payload, by the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    // against the evidence
    WrongType(JsonType),
    FractionForInteger,
    OutOfBounds,
    Removed,
    Emptied,
    EmptyArray,
    OutsideClosedSet,
    UndeclaredTag,
    TagNoString,
    RemovedTag,
    // by the evidence
    UndeclaredKey,
    OptionalRemoved,
    OptionalTagRemoved,
    AllowedNull,
    OtherValue,
}

impl Kind {
    /// Whether the evidence rules the mutant out.
    pub(crate) fn breaks(self) -> bool {
        self < Self::UndeclaredKey
    }

    pub(crate) fn name(self) -> String {
        match self {
            Self::WrongType(found) => format!("{found:?} where none may be").to_lowercase(),
            Self::FractionForInteger => "a fraction for an integer".to_owned(),
            Self::OutOfBounds => "a number beyond all bounds".to_owned(),
            Self::Removed => "a key removed that is always there".to_owned(),
            Self::Emptied => "an object without its keys".to_owned(),
            Self::EmptyArray => "an empty array that never is".to_owned(),
            Self::OutsideClosedSet => "a value outside a closed set".to_owned(),
            Self::UndeclaredTag => "an undeclared tag".to_owned(),
            Self::TagNoString => "a tag that is no string".to_owned(),
            Self::RemovedTag => "a tag removed".to_owned(),
            Self::UndeclaredKey => "an undeclared key added".to_owned(),
            Self::OptionalRemoved => "an optional key removed".to_owned(),
            Self::OptionalTagRemoved => "an optional tag removed".to_owned(),
            Self::AllowedNull => "null where it may be".to_owned(),
            Self::OtherValue => "another value that may be".to_owned(),
        }
    }
}

impl Mutant {
    pub(crate) fn apply(&self, document: &Value) -> Value {
        let mut mutant = document.clone();
        let at = match self.edit {
            Edit::Remove { .. } => &self.place,
            Edit::Replace(_) | Edit::Insert(_) => &self.path,
        };
        let target = mutant.pointer_mut(at).expect("a place of the document");
        match &self.edit {
            Edit::Replace(value) => *target = value.clone(),
            Edit::Remove { key } => {
                target.as_object_mut().expect("an object").remove(key);
            }
            Edit::Insert(value) => {
                let object = target.as_object_mut().expect("an object");
                object.insert(UNDECLARED.to_owned(), value.clone());
            }
        }
        mutant
    }
}

/// Every change to every declared place of a payload.
pub(crate) fn mutants(table: &Table, nodes: &[Node<'_>]) -> Vec<Mutant> {
    nodes.iter().flat_map(|node| at_node(table, node)).collect()
}

fn at_node(table: &Table, node: &Node<'_>) -> Vec<Mutant> {
    let here = |edit, kind| mutant(edit, node.path.clone(), node.path.clone(), node.row, kind);
    let mut mutants: Vec<Mutant> = samples(node)
        .into_iter()
        .filter(|sample| sample != node.value)
        .map(|sample| {
            let kind = replaced(table, node, &sample);
            here(Edit::Replace(sample), kind)
        })
        .collect();
    if let Some(object) = node.value.as_object() {
        mutants.push(here(Edit::Insert(anything()), Kind::UndeclaredKey));
        for (key, row) in table.below(&node.places, object).keys() {
            if object.contains_key(key) {
                let path = format!("{}/{}", node.path, escape(key));
                let key = key.to_owned();
                let edit = Edit::Remove { key };
                mutants.push(mutant(edit, path, node.path.clone(), row, removed(row)));
            }
        }
    }
    mutants
}

fn mutant(edit: Edit, path: String, place: String, row: &Row, kind: Kind) -> Mutant {
    Mutant {
        edit,
        path,
        place,
        row_place: row.place.clone(),
        kind,
    }
}

/// A value of each JSON type, chosen so that none is right by accident: no closed set holds them,
/// and no object or array of theirs has a declared key or element.
fn samples(node: &Node<'_>) -> Vec<Value> {
    let row = node.row;
    let mut samples = vec![
        Value::Null,
        json!(true),
        json!(7),
        json!("mutant"),
        json!({"mutant": {"mutant": 0.5}}),
    ];
    if row.types.contains(&JsonType::Integer) {
        samples.extend([json!(0.5), json!(1e300)]);
    }
    if row.types.contains(&JsonType::Object) {
        samples.push(json!({}));
    }
    if row.types.contains(&JsonType::Array) {
        samples.push(json!([]));
    }
    // elements that the table declares are changed one by one, where they stand
    if !row.types.contains(&JsonType::Array) || !Table::declares_below(&node.places) {
        samples.push(json!([{"mutant": [null]}]));
    }
    // and each value of a closed set, so that none is missing from the schema; a tag's are left
    // out, because each wants another object around it
    if !row.tag {
        samples.extend(row.values.iter().cloned());
    }
    samples
}

/// What a reader meets who does not know the key: everything that is hard to keep.
fn anything() -> Value {
    json!({
        "numbers": [0, -0.0, 1.0, 100.0, -1, 1_758_986_898.500_548_1, u64::MAX, i64::MIN, 1e-7],
        "texts": ["", "\u{0}", "\u{1d11e}", "a/b~c\"\\"],
        "": {"extra": null, "type": [[], {}, true]},
    })
}

fn replaced(table: &Table, node: &Node<'_>, sample: &Value) -> Kind {
    let fractional = JsonType::of(sample) == JsonType::Fraction;
    match fault(table, &node.places, sample) {
        // that of a sibling is a value of its own to the types, and optional
        Some(Fault::Type) if node.row.tag && node.row.always => Kind::TagNoString,
        // it is only tried where an integer may be
        Some(Fault::Type) if fractional => Kind::FractionForInteger,
        Some(Fault::Type) => Kind::WrongType(JsonType::of(sample)),
        Some(Fault::Bounds) => Kind::OutOfBounds,
        Some(Fault::Value) if node.row.tag => Kind::UndeclaredTag,
        Some(Fault::Value) => Kind::OutsideClosedSet,
        Some(Fault::Missing) => Kind::Emptied,
        Some(Fault::Empty) => Kind::EmptyArray,
        None if sample.is_null() => Kind::AllowedNull,
        None => Kind::OtherValue,
    }
}

fn removed(row: &Row) -> Kind {
    match (row.tag, row.always) {
        (false, true) => Kind::Removed,
        (false, false) => Kind::OptionalRemoved,
        (true, true) => Kind::RemovedTag,
        (true, false) => Kind::OptionalTagRemoved,
    }
}
