//! Numbers.
//!
//! Findings say whether a number fits into 64 bits, has a fraction, or is spelled as a float. A
//! replacement therefore belongs to the same class.

use serde_json::{Number, Value};

use super::demands::Demands;
use crate::key::Key;
use crate::time;
use check::contract::Literal;

/// Candidates for any number. Every class is among them.
const CONSTANTS: [&str; 20] = [
    "0",
    "1",
    "-1",
    // beyond the integers that a float holds exactly
    "9007199254740993",
    "-9007199254740993",
    "9007199254740994",
    "-9007199254740994",
    // beyond the signed integers, both floats and integers
    "9223372036854775808",
    "18446744073709551615",
    // beyond everything that fits into 64 bits
    "100000000000000000000",
    "-100000000000000000000",
    "-9223372036854775809",
    "1.0",
    "-1.0",
    "1e18",
    "-1e18",
    "0.5",
    "-0.5",
    "1e300",
    "-1e300",
];

/// No float has more significant digits, or a longer exponent.
const FLOAT_DIGITS: usize = 17;
const EXPONENT_DIGITS: usize = 3;

/// Whether a number has digits that do not affect its value, and so may hide data: `0e15550100123`
/// is 0.
pub(super) fn hides_digits(spelling: &[u8]) -> bool {
    let digits = |part: &[u8]| part.iter().filter(|byte| byte.is_ascii_digit()).count();
    let mut parts = spelling.split(|byte| matches!(byte, b'e' | b'E'));
    let mantissa = parts.next().unwrap_or_default();
    let exponent = parts.next().unwrap_or_default();
    digits(exponent) > EXPONENT_DIGITS
        || (mantissa.contains(&b'.') && digits(mantissa) > FLOAT_DIGITS)
}

/// Writes the replacement of the number `original`, which is spelled `spelling`.
pub(super) fn write(out: &mut Vec<u8>, spelling: &[u8], original: Number, demands: &Demands<'_>) {
    let class = Class::of(spelling, &original);
    let original = Value::Number(original);
    let constants = CONSTANTS.iter().map(|&constant| constant.to_owned());
    let is_fit = |candidate: &String| {
        let Ok(number) = serde_json::from_str(candidate) else {
            return false;
        };
        class == Class::of(candidate.as_bytes(), &number)
            && demands.judge_alike(&Value::Number(number), &original)
    };
    let replacement = constants
        .chain(at_bounds(demands))
        .chain(enumerated(demands))
        .find(is_fit);
    let replacement = replacement.as_deref().unwrap_or(class.constant());
    out.extend(replacement.bytes());
}

/// Writes the pseudonym of an identifier. It depends on the value, not on its spelling.
pub(super) fn write_id(
    out: &mut Vec<u8>,
    spelling: &[u8],
    original: Number,
    demands: &Demands<'_>,
    key: &Key,
) {
    let pseudonym = integer(&original).map(|id| key.id(id).to_string());
    write_exactly(out, spelling, original, demands, pseudonym);
}

/// Writes the time, shifted back by some seconds.
pub(super) fn write_earlier(
    out: &mut Vec<u8>,
    spelling: &[u8],
    original: Number,
    demands: &Demands<'_>,
    by: i64,
) {
    let spelled = std::str::from_utf8(spelling).ok();
    let earlier = spelled
        .and_then(|spelling| time::spelled_seconds_back(spelling, by))
        .or_else(|| integer(&original).map(|at| time::seconds_back(at, by).to_string()));
    write_exactly(out, spelling, original, demands, earlier);
}

/// Writes this integer, or if it does not fit, another replacement of the original.
fn write_exactly(
    out: &mut Vec<u8>,
    spelling: &[u8],
    original: Number,
    demands: &Demands<'_>,
    integer: Option<String>,
) {
    let is_spelled_whole = matches!(Class::of(spelling, &original), Class::Whole);
    let spelled = integer.map(|integer| {
        if is_spelled_whole && !integer.contains('.') {
            format!("{integer}.0")
        } else {
            integer
        }
    });
    let is_fit = |spelled: &String| {
        let number = serde_json::from_str(spelled);
        number.is_ok_and(|number| demands.are_met_by(&Value::Number(number)))
    };
    match spelled.filter(is_fit) {
        Some(spelled) => out.extend(spelled.bytes()),
        None => write(out, spelling, original, demands),
    }
}

/// The integer value of a number, whether or not it has a point or an exponent.
fn integer(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let float = number.as_f64().filter(|float| float.fract() == 0.0)?;
        // through the text, because a cast would not show what is lost
        format!("{float:.0}").parse().ok()
    })
}

/// How readers take a number, as far as findings show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It fits into a signed integer, whether or not a float holds it exactly.
    Signed { fits_float: bool },
    /// It fits only into an unsigned integer, whether or not a float holds it exactly.
    Unsigned { fits_float: bool },
    /// Spelled as an integer, but fits into neither.
    Huge,
    /// The same, but readers round it to the smallest signed integer.
    HugeUntilRounded,
    /// Spelled as a float or as negative zero, with the value of a signed integer.
    Whole,
    /// A float without a fraction, outside the signed integers.
    WholeAndLarge,
    /// A float with a fraction.
    Fraction,
}

impl Class {
    fn of(spelling: &[u8], number: &Number) -> Class {
        /// The first value beyond the signed integers.
        const END: f64 = 9_223_372_036_854_775_808.0;
        if let Some(integer) = number.as_i64() {
            return Class::Signed {
                fits_float: fits_float(integer.into()),
            };
        }
        if let Some(integer) = number.as_u64() {
            return Class::Unsigned {
                fits_float: fits_float(integer.into()),
            };
        }
        let float = number.as_f64().unwrap_or_default();
        let is_spelled_as_float = spelling.iter().any(|b| matches!(b, b'.' | b'e' | b'E'));
        if float.fract() != 0.0 {
            return Class::Fraction;
        }
        let is_signed = (-END..END).contains(&float);
        match (is_signed, is_spelled_as_float || float.abs() < END) {
            (true, true) => Class::Whole,
            (true, false) => Class::HugeUntilRounded,
            (false, true) => Class::WholeAndLarge,
            (false, false) => Class::Huge,
        }
    }

    /// The replacement of a number if no candidate gets the same result from the schema.
    fn constant(self) -> &'static str {
        match self {
            Class::Signed { fits_float: true } => "0",
            Class::Signed { fits_float: false } => "9007199254740993",
            Class::Unsigned { fits_float: true } => "9223372036854775808",
            Class::Unsigned { fits_float: false } => "18446744073709551615",
            Class::Huge => "100000000000000000000",
            Class::HugeUntilRounded => "-9223372036854775809",
            Class::Whole => "1.0",
            Class::WholeAndLarge => "1e300",
            Class::Fraction => "0.5",
        }
    }
}

/// Whether a float holds exactly this number. If not, a reader with floats writes back another one.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "what is lost on the way is the question"
)]
fn fits_float(integer: i128) -> bool {
    (integer as f64) as i128 == integer
}

/// Numbers at the schema's bounds and just beyond them, in both spellings.
fn at_bounds(demands: &Demands<'_>) -> impl Iterator<Item = String> {
    let bounds = demands
        .nodes
        .iter()
        .flat_map(|node| [node.minimum, node.maximum]);
    bounds.flatten().flat_map(|bound| {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a bound beyond the integers becomes the last of them"
        )]
        let integer = bound as i64;
        let integers = [-1, 0, 1].map(|step| integer.saturating_add(step).to_string());
        let floats = [-1.0, -0.5, 0.0, 0.5, 1.0].map(|step| format!("{:?}", bound + step));
        integers.into_iter().chain(floats)
    })
}

fn enumerated(demands: &Demands<'_>) -> impl Iterator<Item = String> {
    demands.literals().filter_map(|literal| match literal {
        Literal::Integer(integer) => Some(integer.to_string()),
        Literal::String(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn class(spelling: &str) -> Class {
        let number = serde_json::from_str(spelling).expect("a number");
        Class::of(spelling.as_bytes(), &number)
    }

    #[test]
    fn every_class_has_its_constant() {
        for spelling in CONSTANTS {
            assert_eq!(class(class(spelling).constant()), class(spelling));
        }
        assert_eq!(class("-0"), Class::Whole);
        assert_eq!(class("1e2"), Class::Whole);
        assert_eq!(class("1E+30"), Class::WholeAndLarge);
        assert_eq!(class("18446744073709551616"), Class::Huge);
        assert_eq!(class("-18446744073709551616"), Class::Huge);
        assert_eq!(
            class("-9223372036854775808"),
            Class::Signed { fits_float: true }
        );
        assert_eq!(class("-9223372036854775809"), Class::HugeUntilRounded);
        assert_eq!(class("-9223372036854776832"), Class::HugeUntilRounded);
        assert_eq!(class("-9223372036854775809.0"), Class::Whole);
        assert_eq!(class("1e-400"), Class::Whole);
        assert_eq!(class("972501234567.25"), Class::Fraction);
    }

    #[test]
    fn bounds_are_kept_to_where_the_original_keeps_to_them() {
        let keywords = [json!({"minimum": 10}), json!({"maximum": 20})].map(|schema| {
            let compiled = jsonschema::validator_for(&schema).expect("the test's schema compiles");
            &*Box::leak(Box::new(compiled))
        });
        let node: &'static _ = Box::leak(Box::new(check::contract::Node {
            minimum: Some(10.0),
            maximum: Some(20.0),
            ..check::contract::Node::EMPTY
        }));
        let demands = Demands {
            keywords: keywords.to_vec(),
            nodes: vec![node],
        };
        for (original, expected) in [
            ("13", "10"),
            ("13.5", "10.5"),
            ("13.0", "10.0"),
            ("7", "0"),
            ("99", "9007199254740994"),
            ("99.25", "20.5"),
            ("1e299", "1e300"),
        ] {
            let mut out = Vec::new();
            let number = serde_json::from_str(original).expect("a number");
            write(&mut out, original.as_bytes(), number, &demands);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{original}");
        }
    }
}
