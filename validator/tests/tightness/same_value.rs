//! When two JSON values are the same: numbers mathematically, all else exactly.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// The first place at which the values differ, as a JSON Pointer.
pub(crate) fn difference(a: &Value, b: &Value) -> Option<String> {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => (!same_number(a, b)).then(String::new),
        (Value::Array(a), Value::Array(b)) => {
            if a.len() != b.len() {
                return Some(String::new());
            }
            let pairs = a.iter().zip(b).enumerate();
            pairs
                .into_iter()
                .find_map(|(index, (a, b))| Some(format!("/{index}{}", difference(a, b)?)))
        }
        (Value::Object(a), Value::Object(b)) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            keys.into_iter().find_map(|key| {
                let below = match (a.get(key), b.get(key)) {
                    (Some(a), Some(b)) => difference(a, b)?,
                    _ => String::new(),
                };
                Some(format!("/{key}{below}"))
            })
        }
        _ => (a != b).then(String::new),
    }
}

/// Exactly: no integer goes through a double, no double through a rounding.
fn same_number(a: &Number, b: &Number) -> bool {
    match (integer(a), integer(b)) {
        (Some(a), Some(b)) => a == b,
        (None, None) => {
            let (a, b) = (a.as_f64(), b.as_f64());
            a.partial_cmp(&b) == Some(Ordering::Equal)
        }
        _ => false,
    }
}

fn integer(number: &Number) -> Option<i128> {
    if !number.is_f64() {
        return number.as_i128();
    }
    let float = number.as_f64()?;
    let integral = float.fract().abs() <= 0.0 && float.abs() < 2f64.powi(127);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "integral and within range, so the cast is exact"
    )]
    integral.then_some(float as i128)
}

#[test]
fn numbers_are_compared_exactly() {
    let parse = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let same = |a, b| difference(&parse(a), &parse(b)).is_none();
    assert!(same("1", "1.0"));
    assert!(same("100", "1e2"));
    assert!(same("0", "-0.0"));
    assert!(same("9007199254740992", "9007199254740992.0"));
    assert!(!same("9007199254740993", "9007199254740992.0"));
    assert!(!same("18446744073709551615", "18446744073709551616"));
    assert!(!same("0.1", "0.10000000000000002"));
    assert!(!same(r#"{"a":{"b":null}}"#, r#"{"a":{}}"#));
    assert!(!same("[1]", "[1,1]"));
}
