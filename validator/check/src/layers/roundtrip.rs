//! Layer `roundtrip`: do the shared types write back the value that they read?
//!
//! Numbers are equal if they are mathematically equal: `1.0` may become `1`.

use serde_json::{Number, Value};

use crate::contract::{Contract, Mismatch};
use crate::finding::{Finding, Level};
use crate::instance_path;
use crate::kind::Kind;
use crate::layer::Layer;
use crate::masking::locate;
use crate::message::kind;
use crate::number::integer;
use crate::whereabouts::Whereabouts;

/// The maximum number of reported differences in one payload. The first ones explain the rest.
const LIMIT: usize = 10;

/// The differences between `payload` and what a reader that decoded it writes.
pub fn findings(
    contract: &Contract,
    payload: &Value,
    written: &Result<Option<Value>, Mismatch>,
    accepted: bool,
    show_values: bool,
) -> Vec<Finding> {
    let written = match written {
        Ok(written) => written.as_ref(),
        // the types may refuse what the schema refuses
        Err(_) if !accepted => return Vec::new(),
        Err(_) => None,
    };
    let mut comparison = Comparison {
        path: String::new(),
        differences: Vec::new(),
    };
    match written {
        Some(written) => comparison.compare(payload, written),
        None => comparison.push("written back by the shared types", "nothing"),
    }
    let finding = |(path, kind): (String, Kind)| {
        let located = locate(contract.root_place(), Some(payload), &path, show_values);
        Finding {
            whereabouts: Whereabouts::Value(path),
            ..Finding::new(Level::Error, Layer::Roundtrip, located.instance_path, kind)
        }
    };
    comparison.differences.into_iter().map(finding).collect()
}

/// Whether two values are equal, numbers by their mathematical value.
#[must_use]
pub fn same_value(a: &Value, b: &Value) -> bool {
    let mut comparison = Comparison {
        path: String::new(),
        differences: Vec::new(),
    };
    comparison.compare(a, b);
    comparison.differences.is_empty()
}

struct Comparison {
    path: String,
    differences: Vec<(String, Kind)>,
}

impl Comparison {
    // as deep as the payload, whose depth layer `json` limits
    fn compare(&mut self, read: &Value, written: &Value) {
        if self.differences.len() >= LIMIT {
            return;
        }
        let parent = self.path.len();
        match (read, written) {
            (Value::Object(read), Value::Object(written)) => {
                for (name, value) in read {
                    instance_path::push_name(&mut self.path, name);
                    match written.get(name) {
                        Some(other) => self.compare(value, other),
                        None => self.push(kind(value), "nothing"),
                    }
                    self.path.truncate(parent);
                }
                for (name, value) in written.iter().filter(|(name, _)| !read.contains_key(*name)) {
                    instance_path::push_name(&mut self.path, name);
                    self.push("nothing", kind(value));
                    self.path.truncate(parent);
                }
            }
            (Value::Array(read), Value::Array(written)) => {
                if read.len() != written.len() {
                    self.push("an array", "one of another length");
                    return;
                }
                for (index, (value, other)) in read.iter().zip(written).enumerate() {
                    instance_path::push_index(&mut self.path, index);
                    self.compare(value, other);
                    self.path.truncate(parent);
                }
            }
            (Value::Number(read), Value::Number(written)) => {
                if !same_number(read, written) {
                    self.push("a number", "another number");
                }
            }
            _ if read == written => {}
            _ if kind(read) == kind(written) => self.push(kind(read), "another of that kind"),
            _ => self.push(kind(read), kind(written)),
        }
    }

    fn push(&mut self, read: &'static str, written: &'static str) {
        if self.differences.len() < LIMIT {
            let difference = Kind::NotWrittenBack {
                read: read.into(),
                written: written.into(),
            };
            self.differences.push((self.path.clone(), difference));
        }
    }
}

fn same_number(a: &Number, b: &Number) -> bool {
    match (integer(a), integer(b)) {
        (Some(a), Some(b)) => a == b,
        (None, None) => a.as_f64() == b.as_f64(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::same_value;
    use serde_json::{Value, json};

    fn same(a: &str, b: &str) -> bool {
        let parse = |text| serde_json::from_str::<Value>(text).expect("test data is JSON");
        same_value(&parse(a), &parse(b))
    }

    #[test]
    fn numbers_are_equal_by_value_not_by_spelling() {
        assert!(same("[1.0, 1e2, -0.0, 0.5]", "[1, 100, 0, 5e-1]"));
        assert!(same("1e300", "1.0e300"));
        assert!(!same("9007199254740993", "9007199254740992.0"));
        assert!(!same("18446744073709551615", "18446744073709551616"));
        assert!(!same("0.1", "0.2"));
        assert!(!same("1e40", "1"));
    }

    #[test]
    fn null_absent_and_value_differ() {
        assert!(!same_value(&json!({"a": null}), &json!({})));
        assert!(!same_value(&json!({}), &json!({"a": null})));
        assert!(!same_value(&json!({"a": null}), &json!({"a": 0})));
        assert!(!same_value(&json!([1]), &json!([1, 2])));
    }
}
