//! Numbers by their value, however they are written.

use serde_json::Number;

/// Floats beyond this are not compared as integers; no 64-bit integer is among them.
const WHOLE_LIMIT: f64 = 1e36;

/// The value of a number that is an integer, also if it is written as `7.0`.
#[must_use]
pub fn integer(number: &Number) -> Option<i128> {
    if let Some(signed) = number.as_i64() {
        return Some(signed.into());
    }
    if let Some(unsigned) = number.as_u64() {
        return Some(unsigned.into());
    }
    let float = number.as_f64()?;
    #[allow(clippy::cast_possible_truncation, reason = "whole, and within i128")]
    (float.fract() == 0.0 && float.abs() < WHOLE_LIMIT).then_some(float as i128)
}
