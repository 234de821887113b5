//! Reads the ids of a payload, without checking the rest of it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::number;

/// An account, and an id in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ids {
    /// The account.
    pub account: i64,
    /// The id.
    pub id: i64,
}

/// The properties of a payload that hold its ids.
#[derive(Clone, Copy, Debug)]
pub struct IdNames {
    /// The property that holds the account.
    pub account: &'static str,
    /// The property that holds the id.
    pub id: &'static str,
}

impl IdNames {
    /// The ids of `payload`; `None` if one of them is missing.
    ///
    /// # Errors
    ///
    /// If it is not JSON.
    pub fn read(self, payload: &[u8]) -> serde_json::Result<Option<Ids>> {
        let mut reader = serde_json::Deserializer::from_slice(payload);
        let read = self.deserialize(&mut reader);
        match read.and_then(|ids| reader.end().map(|()| ids)) {
            // JSON, but not an object
            Err(error) if error.is_data() => Ok(None),
            read => read,
        }
    }
}

impl<'de> DeserializeSeed<'de> for IdNames {
    type Value = Option<Ids>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Ids>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for IdNames {
    type Value = Option<Ids>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Ids>, A::Error> {
        let (mut account, mut id) = (None, None);
        // the last one of duplicate keys counts, as in other readers
        while let Some(name) = map.next_key::<String>()? {
            if name == self.account {
                account = integer(&map.next_value()?);
            } else if name == self.id {
                id = integer(&map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        let ids = account.zip(id);
        Ok(ids.map(|(account, id)| Ids { account, id }))
    }
}

fn integer(value: &Value) -> Option<i64> {
    i64::try_from(number::integer(value.as_number()?)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: IdNames = IdNames {
        account: "shop_id",
        id: "id",
    };

    #[test]
    fn integers_in_any_notation_are_ids() {
        for (text, ids) in [
            (r#"{"id": 226, "shop_id": 7}"#, Some((7, 226))),
            (
                r#"{"shop_id": 7.0, "x": {"id": 1}, "id": 2.26e2}"#,
                Some((7, 226)),
            ),
            (r#"{"id": 1, "shop_id": 7, "\u0069d": 2}"#, Some((7, 2))),
            (
                r#"{"id": -5, "shop_id": 9223372036854775807}"#,
                Some((i64::MAX, -5)),
            ),
            (r#"{"id": "226", "shop_id": 7}"#, None),
            (r#"{"id": 2.5, "shop_id": 7}"#, None),
            (r#"{"id": 18446744073709551616, "shop_id": 7}"#, None),
            (r#"{"id": 226}"#, None),
            ("[]", None),
            ("null", None),
        ] {
            let expected = ids.map(|(account, id)| Ids { account, id });
            assert_eq!(NAMES.read(text.as_bytes()).ok(), Some(expected), "{text}");
        }
    }

    #[test]
    fn text_that_is_not_json_has_no_ids() {
        for text in [
            "",
            "{",
            "\u{feff}{}",
            r#"{"id": 1, "shop_id": 7} x"#,
            "{'id': 1}",
        ] {
            assert!(NAMES.read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
