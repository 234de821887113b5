//! Reads the ids of a payload, without checking the rest of it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// An account, and an id in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ids {
    /// The account.
    pub account: i64,
    /// The id.
    pub id: i64,
}

/// The ids of `payload`; `None` if one of them is missing.
///
/// # Errors
///
/// If it is not JSON.
pub(super) fn read(payload: &[u8]) -> serde_json::Result<Option<Ids>> {
    match serde_json::from_slice(payload) {
        Ok(Whole(ids)) => Ok(ids),
        // JSON, but not an object
        Err(error) if error.is_data() => Ok(None),
        Err(error) => Err(error),
    }
}

/// An object, of which only the ids are kept.
struct Whole(Option<Ids>);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Whole, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Whole;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Whole, A::Error> {
        let (mut account, mut id) = (None, None);
        // the last one of duplicate keys counts, as in other readers
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "account_id" => account = integer(&map.next_value()?),
                "id" => id = integer(&map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let ids = account.zip(id);
        Ok(Whole(ids.map(|(account, id)| Ids { account, id })))
    }
}

/// An integer in any notation, such as `226.0`.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| {
        let number = value.as_f64().filter(|number| number.fract() == 0.0)?;
        number.to_string().parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_in_any_notation_are_ids() {
        for (text, ids) in [
            (r#"{"id": 226, "account_id": 7}"#, Some((7, 226))),
            (
                r#"{"account_id": 7.0, "x": {"id": 1}, "id": 2.26e2}"#,
                Some((7, 226)),
            ),
            (r#"{"id": 1, "account_id": 7, "\u0069d": 2}"#, Some((7, 2))),
            (
                r#"{"id": -5, "account_id": 9223372036854775807}"#,
                Some((i64::MAX, -5)),
            ),
            (r#"{"id": "226", "account_id": 7}"#, None),
            (r#"{"id": 2.5, "account_id": 7}"#, None),
            (r#"{"id": 18446744073709551616, "account_id": 7}"#, None),
            (r#"{"id": 226}"#, None),
            ("[]", None),
            ("null", None),
        ] {
            let expected = ids.map(|(account, id)| Ids { account, id });
            assert_eq!(read(text.as_bytes()).ok(), Some(expected), "{text}");
        }
    }

    #[test]
    fn text_that_is_not_json_has_no_ids() {
        for text in [
            "",
            "{",
            "\u{feff}{}",
            r#"{"id": 1, "account_id": 7} x"#,
            "{'id': 1}",
        ] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
