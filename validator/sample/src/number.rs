//! Numbers within their bounds, spelled as servers do.

use super::dice::Dice;
use super::json::Json;

/// Bounds, both inclusive.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub(super) low: f64,
    pub(super) high: f64,
}

/// An integer, usually a small one.
#[allow(
    clippy::cast_possible_truncation,
    reason = "saturates at the bounds of `i64`, which are the widest that the schema may have"
)]
pub(super) fn integer(bounds: Bounds, dice: &mut Dice) -> Json {
    // a bound of 2^63 - 1 is the float 2^63, which saturates to the original
    let (low, high) = (bounds.low.ceil() as i64, bounds.high.floor() as i64);
    let integer = match dice.below(200) {
        0 => high,
        1 => low,
        2..=60 => low.saturating_add(dice.between(0, 9)),
        61..=150 => low.saturating_add(dice.between(0, 5_000)),
        _ => low.saturating_add(dice.between(0, 3_000_000)),
    };
    spelled(integer.clamp(low, high), dice)
}

/// An integer, sometimes spelled as a float, except beyond 2^53, where that would change it.
fn spelled(integer: i64, dice: &mut Dice) -> Json {
    if integer.unsigned_abs() < 1 << 53 && dice.one_in(400) {
        let is_round = integer != 0 && integer % 100 == 0;
        return Json::Number(if is_round && dice.one_in(3) {
            format!("{}e2", integer / 100)
        } else {
            format!("{integer}.0")
        });
    }
    Json::integer(integer)
}

/// A number with a fraction, if the bounds allow one.
#[allow(
    clippy::cast_precision_loss,
    reason = "small integers; the digits do not matter"
)]
pub(super) fn number(bounds: Bounds, dice: &mut Dice) -> Json {
    let whole = dice.between(-180, 180) as f64;
    let number = whole + dice.between(1, 999_999) as f64 / 1e6;
    if (bounds.low..=bounds.high).contains(&number) {
        return Json::Number(number.to_string());
    }
    // clamped to the bounds
    let within = bounds.low + dice.between(1, 99) as f64 / 128.0;
    Json::Number(within.clamp(bounds.low, bounds.high).to_string())
}

/// Seconds with a fraction, as Ruby writes a time as a float.
pub(super) fn fractional_seconds(moment: i64, dice: &mut Dice) -> Json {
    let micros = moment % 1000 * 1000 + dice.between(0, 999);
    if dice.one_in(20) {
        return Json::Number(format!("{}.0", moment / 1000));
    }
    let fraction = format!("{micros:06}");
    let fraction = fraction.trim_end_matches('0');
    let zero = if fraction.is_empty() { "0" } else { "" };
    Json::Number(format!("{}.{fraction}{zero}", moment / 1000))
}
