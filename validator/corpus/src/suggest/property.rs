//! The schema of an undeclared property, from the types that it was seen with.

use super::json::Json;
use crate::profile::{JsonType, Range};

/// The largest integer that JSON numbers represent exactly: 2^53.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

/// The schema of such a property until somebody writes a better one.
pub(super) fn schema(types: &[JsonType], numbers: Option<Range>, evidence: &str) -> Json {
    let mut members = typed(types, numbers);
    let description = "Seen in payloads and not described yet.";
    members.extend([
        ("description", description.into()),
        ("x-evidence", vec![evidence].into()),
        // unless somebody has checked it, it may be anything
        ("x-sensitive", true.into()),
    ]);
    let members = members.into_iter();
    Json::Object(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// `type` and its bounds; nothing if the value has to stay untyped.
fn typed(types: &[JsonType], numbers: Option<Range>) -> Vec<(&'static str, Json)> {
    let types = union(types.iter().copied());
    let range = numbers.unwrap_or(Range {
        least: 0.0,
        greatest: 0.0,
    });
    // null alone says nothing about the type
    if types == [JsonType::Null] {
        return Vec::new();
    }
    let bounds = if !has_bounds(&types) {
        Some(Vec::new())
    } else if types.contains(&JsonType::Number) {
        numbers_within(range)
    } else {
        integers(range)
    };
    // numbers that no type of the client can represent
    let Some(bounds) = bounds else {
        return Vec::new();
    };
    let names: Vec<&str> = types.iter().map(|of| of.as_str()).collect();
    let names: Json = match names.as_slice() {
        [one] => (*one).into(),
        _ => names.into(),
    };
    let mut members = vec![("type", names)];
    members.extend(bounds);
    members
}

/// Whether the dialect requires bounds for a value of these types: numbers, and integers that may
/// also be strings.
pub(super) fn has_bounds(types: &[JsonType]) -> bool {
    let named: Vec<_> = types.iter().filter(|of| **of != JsonType::Null).collect();
    matches!(
        named.as_slice(),
        [JsonType::Integer | JsonType::Number] | [JsonType::Integer, JsonType::String]
    )
}

/// The bounds of 64-bit integers: the values seen so far are not a bound.
fn integers(range: Range) -> Option<Vec<(&'static str, Json)>> {
    // 2^63
    let limit = EXACT * 1024.0;
    let minimum = if range.least < 0.0 { i64::MIN } else { 0 };
    let fits = range.least >= -limit && range.greatest <= limit;
    fits.then(|| vec![("minimum", minimum.into()), ("maximum", i64::MAX.into())])
}

fn numbers_within(range: Range) -> Option<Vec<(&'static str, Json)>> {
    const LIMIT: i64 = 1 << 53;
    let minimum = if range.least < 0.0 { -LIMIT } else { 0 };
    let fits = range.least >= -EXACT && range.greatest <= EXACT;
    fits.then(|| vec![("minimum", minimum.into()), ("maximum", LIMIT.into())])
}

/// Each type once, in order, with null last; `number` includes `integer`.
pub(super) fn union(types: impl IntoIterator<Item = JsonType>) -> Vec<JsonType> {
    let mut types: Vec<JsonType> = types.into_iter().collect();
    types.sort_by_key(|of| (*of == JsonType::Null, *of));
    types.dedup();
    if types.contains(&JsonType::Number) {
        types.retain(|of| *of != JsonType::Integer);
    }
    types
}

/// The types as text, as in `x-evidence`.
pub(super) fn names(types: &[JsonType]) -> String {
    let types = union(types.iter().copied());
    let names: Vec<&str> = types.iter().map(|of| of.as_str()).collect();
    names.join(", ")
}
