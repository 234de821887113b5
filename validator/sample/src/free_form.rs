//! Values without a schema: customers' attributes, and values of any type.

use std::borrow::Cow;

use super::dice::Dice;
use super::json::Json;
use super::number::{self, Bounds};
use super::text;

/// Names as customers and channels choose them.
const NAMES: &[&str] = &[
    "plan",
    "customer_since",
    "preferred language",
    "עיר",
    "browser",
    "initiated_at",
    "referer",
    "Größe",
    "a/b~c",
    "tags",
    "type",
    "",
    "social_profiles",
    "注文番号",
    "is_vip",
    "score",
];

const DEEPEST: u32 = 3;

/// An object with free names; it is usually empty.
pub(super) fn object(dice: &mut Dice, depth: u32) -> Json {
    let many = if dice.one_in(3) { dice.below(4) } else { 0 };
    let mut members: Vec<(Cow<'static, str>, Json)> = Vec::new();
    for _ in 0..many {
        let name = Cow::Borrowed(*dice.pick(NAMES));
        // a duplicate name would be a finding
        if !members.iter().any(|(taken, _)| *taken == name) {
            members.push((name, anything(dice, depth + 1)));
        }
    }
    Json::Object(members)
}

/// An array of any values.
pub(super) fn array(dice: &mut Dice, depth: u32) -> Json {
    let many = dice.below(3);
    Json::Array((0..many).map(|_| anything(dice, depth + 1)).collect())
}

/// A value of any type.
pub(super) fn anything(dice: &mut Dice, depth: u32) -> Json {
    let kinds = if depth < DEEPEST { 9 } else { 6 };
    let bounds = Bounds {
        low: -1e6,
        high: 1e12,
    };
    match dice.below(kinds) {
        0 => Json::Null,
        1 => Json::Boolean(dice.one_in(2)),
        2 => number::integer(bounds, dice),
        3 => number::number(bounds, dice),
        4 | 5 => text::phrase(dice),
        6 => array(dice, depth),
        _ => object(dice, depth),
    }
}
