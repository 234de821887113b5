//! "The same JSON value": numbers are compared by value, not by notation.

use serde_json::{Number, Value};

/// `1`, `1.0` and `1e0` are the same; everything else is compared exactly.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => same_number(a, b),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

fn same_number(a: &Number, b: &Number) -> bool {
    let integer = |number: &Number| {
        number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
    };
    match (integer(a), integer(b)) {
        (Some(a), Some(b)) => a == b,
        (Some(integer), None) => is(b, integer),
        (None, Some(integer)) => is(a, integer),
        (None, None) => a.as_f64() == b.as_f64(),
    }
}

/// Whether a float equals this integer, without loss of precision.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a whole double below 2^100 is exact as i128, and no integer here is larger"
)]
fn is(float: &Number, integer: i128) -> bool {
    float
        .as_f64()
        .is_some_and(|f| f.fract() == 0.0 && f.abs() < 2f64.powi(100) && f as i128 == integer)
}
