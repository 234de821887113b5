//! An object that has to be read before its type is known: a union, whose tag may come last.
//!
//! Strings and names are borrowed from the text if they have no escapes, and members are kept as a
//! list, because values that are read twice have to be cheap to read the first time.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::content::Content;
use super::{Decode, Found, Mismatch, Slot, Soft};

/// Enough for the members of most unions.
const TYPICAL: usize = 10;

/// The members of an object in the received order, duplicates included.
pub struct Members<'de>(pub(super) Vec<(Cow<'de, str>, Content<'de>)>);

impl<'de> Members<'de> {
    /// Reads an object to its end.
    ///
    /// # Errors
    ///
    /// An error of the deserializer.
    pub fn read<A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut list = Vec::with_capacity(TYPICAL);
        while let Some(Name(name)) = members.next_key()? {
            list.push((name, members.next_value()?));
        }
        Ok(Self(list))
    }

    /// The string value of a member, by the last one of that name.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<Cow<'de, str>> {
        let (_, content) = self.0.iter().rev().find(|(member, _)| member == name)?;
        match content {
            Content::Borrowed(text) => Some(Cow::Borrowed(text)),
            Content::Owned(text) => Some(Cow::Owned(text.clone())),
            _ => None,
        }
    }

    /// Decodes the members again, as a `T`.
    ///
    /// # Errors
    ///
    /// They are not a `T`.
    pub fn decode<T: Decode>(self) -> Soft<T> {
        let members = MapDeserializer::<_, serde_json::Error>::new(self.0.into_iter());
        let mut place = Slot::Absent;
        // values that have been read once cannot fail to be read again, so this error does not
        // exist
        match T::object(members, &mut place) {
            Ok(()) => place.take(),
            Err(_) => T::mismatch(Found::Object),
        }
    }
}

/// A union whose tag is a sibling, and may come after it.
#[derive(Default)]
pub struct Held<'de>(Option<Content<'de>>);

impl<'de> Held<'de> {
    /// Reads the value of the key that has just been read.
    ///
    /// # Errors
    ///
    /// An error of the deserializer.
    pub fn read<A: MapAccess<'de>>(&mut self, members: &mut A) -> Result<(), A::Error> {
        self.0 = Some(members.next_value()?);
        Ok(())
    }

    /// The union, now that its tag is known.
    pub fn decode<T: Decode>(self, union: impl FnOnce(Members<'de>) -> Soft<T>) -> Slot<T> {
        match self.0 {
            None => Slot::Absent,
            Some(Content::Null) => Slot::Null,
            Some(Content::Object(members)) => union(members).into(),
            Some(other) => Slot::Wrong(Mismatch::new(T::EXPECTED, other.kind())),
        }
    }
}

/// The name of a member; serde itself deserializes a `Cow` as an owned string.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name)))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use crate::Conversation;

    #[test]
    fn borrowed_text_a_stream_and_a_value_are_read_the_same() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/payloads/accept");
        let mut payloads = 0;
        for entry in fs::read_dir(folder).expect("the payloads are there") {
            let path = entry.expect("the payloads can be listed").path();
            let text = fs::read(&path).expect("a payload can be read");
            let borrowed: Conversation = serde_json::from_slice(&text).expect("a conversation");
            let streamed: Conversation = serde_json::from_reader(&*text).expect("a conversation");
            let value = serde_json::from_slice(&text).expect("JSON");
            let from_value: Conversation = serde_json::from_value(value).expect("a conversation");
            assert_eq!(borrowed, streamed, "{}", path.display());
            assert_eq!(borrowed, from_value, "{}", path.display());
            payloads += 1;
        }
        assert!(payloads > 0);
    }
}
