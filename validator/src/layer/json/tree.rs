//! Building the value, and noticing on the way what a value does not keep.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeSeed;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::instance_path::Segment;
use crate::layer::NOTES_LIMIT;

/// The paths of keys that came more than once in their object, with how often; up to
/// [`NOTES_LIMIT`] of them.
pub(crate) type Duplicates = BTreeMap<Vec<Segment>, usize>;

/// A value and what was seen while it was built.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) value: Value,
    pub(super) duplicates: Duplicates,
    /// Whether a number lies beyond the 64-bit integers, as some floats do too.
    pub(super) has_huge_number: bool,
}

/// Reads one value.
pub(super) fn build<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
    let mut seen = Seen::default();
    let value = Builder {
        step: None,
        seen: &mut seen,
    }
    .deserialize(deserializer)?;
    Ok(Tree {
        value,
        duplicates: seen.duplicates,
        has_huge_number: seen.has_huge_number,
    })
}

#[derive(Default)]
struct Seen {
    duplicates: Duplicates,
    has_huge_number: bool,
}

impl Seen {
    fn duplicate(&mut self, path: Vec<Segment>) {
        if let Some(count) = self.duplicates.get_mut(&path) {
            *count += 1;
        } else if self.duplicates.len() < NOTES_LIMIT {
            self.duplicates.insert(path, 2);
        }
    }
}

/// Builds the value at one place.
struct Builder<'s> {
    /// How it was reached; the root was not.
    step: Option<&'s Step<'s>>,
    seen: &'s mut Seen,
}

/// A step down into the value, on the stack: a path is written only when it is needed.
struct Step<'s> {
    parent: Option<&'s Step<'s>>,
    into: Into<'s>,
}

enum Into<'s> {
    Name(&'s str),
    Index(usize),
}

impl Step<'_> {
    fn write_to(&self, path: &mut Vec<Segment>) {
        if let Some(parent) = self.parent {
            parent.write_to(path);
        }
        path.push(match self.into {
            Into::Name(name) => Segment::Name(name.to_owned()),
            Into::Index(index) => Segment::Index(index),
        });
    }
}

fn path_to(parent: Option<&Step>, name: &str) -> Vec<Segment> {
    let mut path = Vec::new();
    if let Some(parent) = parent {
        parent.write_to(&mut path);
    }
    path.push(Segment::Name(name.to_owned()));
    path
}

impl<'de> DeserializeSeed<'de> for Builder<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Builder<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        // 2^63: integers below are not parsed as floats
        self.seen.has_huge_number |= value.abs() >= 9_223_372_036_854_775_808.0;
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        loop {
            let step = Step {
                parent: self.step,
                into: Into::Index(array.len()),
            };
            let item = items.next_element_seed(Builder {
                step: Some(&step),
                seen: self.seen,
            })?;
            match item {
                Some(item) => array.push(item),
                None => return Ok(Value::Array(array)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let step = Step {
                parent: self.step,
                into: Into::Name(&name),
            };
            let value = members.next_value_seed(Builder {
                step: Some(&step),
                seen: self.seen,
            })?;
            match object.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(mut entry) => {
                    self.seen.duplicate(path_to(self.step, entry.key()));
                    entry.insert(value);
                }
            }
        }
        Ok(Value::Object(object))
    }
}
