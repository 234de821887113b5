//! An object that has to be read before its type is known: a union, whose tag may come
//! last.
//!
//! Strings and names are borrowed from the text where it has no escapes, and members stay
//! a list: what is read twice must cost little the first time.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Decode, Found, Mismatch, Slot, Soft};

/// Room for the members of most unions.
const TYPICAL: usize = 10;

/// The members of an object as they came, duplicates included.
pub struct Members<'de>(Vec<(Cow<'de, str>, Content<'de>)>);

impl<'de> Members<'de> {
    /// Reads an object to its end.
    ///
    /// # Errors
    ///
    /// What the deserializer cannot read.
    pub fn read<A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut list = Vec::with_capacity(TYPICAL);
        while let Some(Name(name)) = members.next_key()? {
            list.push((name, members.next_value()?));
        }
        Ok(Self(list))
    }

    /// The string that a member is, by the last one of the name.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<Cow<'de, str>> {
        let (_, content) = self.0.iter().rev().find(|(member, _)| member == name)?;
        match content {
            Content::Borrowed(text) => Some(Cow::Borrowed(text)),
            Content::Owned(text) => Some(Cow::Owned(text.clone())),
            _ => None,
        }
    }

    /// Reads them again, as a `T`.
    ///
    /// # Errors
    ///
    /// They are no `T`.
    pub fn decode<T: Decode>(self) -> Soft<T> {
        let members = MapDeserializer::<_, serde_json::Error>::new(self.0.into_iter());
        let mut place = Slot::Absent;
        // what has been read once cannot fail to be read as anything, so there is no such error
        match T::object(members, &mut place) {
            Ok(()) => place.take(),
            Err(_) => T::mismatch(Found::Object),
        }
    }
}

/// A union whose tag stands beside it, and may come after it.
#[derive(Default)]
pub struct Held<'de>(Option<Content<'de>>);

impl<'de> Held<'de> {
    /// Reads the value of the key that has just been read.
    ///
    /// # Errors
    ///
    /// What the deserializer cannot read.
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

/// Any value.
enum Content<'de> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Borrowed(&'de str),
    Owned(String),
    Array(Vec<Content<'de>>),
    Object(Members<'de>),
}

impl Content<'_> {
    fn kind(&self) -> Found {
        match self {
            Content::Null => Found::Null,
            Content::Boolean(_) => Found::Boolean,
            Content::Signed(_) | Content::Unsigned(_) => Found::Integer,
            Content::Float(_) => Found::Number,
            Content::Borrowed(_) | Content::Owned(_) => Found::String,
            Content::Array(_) => Found::Array,
            Content::Object(_) => Found::Object,
        }
    }
}

impl<'de> Deserialize<'de> for Content<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContentVisitor)
    }
}

struct ContentVisitor;

impl<'de> Visitor<'de> for ContentVisitor {
    type Value = Content<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Content<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Content<'de>, E> {
        Ok(Content::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Content<'de>, E> {
        Ok(Content::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Content<'de>, E> {
        Ok(Content::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Content<'de>, E> {
        Ok(Content::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Content<'de>, E> {
        Ok(Content::Borrowed(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Content<'de>, E> {
        Ok(Content::Owned(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Content<'de>, E> {
        Ok(Content::Owned(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Content<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Content::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Content<'de>, A::Error> {
        Members::read(members).map(Content::Object)
    }
}

impl<'de> Deserializer<'de> for Content<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> serde_json::Result<V::Value> {
        match self {
            Content::Null => visitor.visit_unit(),
            Content::Boolean(value) => visitor.visit_bool(value),
            Content::Signed(value) => visitor.visit_i64(value),
            Content::Unsigned(value) => visitor.visit_u64(value),
            Content::Float(value) => visitor.visit_f64(value),
            Content::Borrowed(value) => visitor.visit_borrowed_str(value),
            Content::Owned(value) => visitor.visit_string(value),
            Content::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Content::Object(Members(members)) => {
                visitor.visit_map(MapDeserializer::new(members.into_iter()))
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, serde_json::Error> for Content<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A name of a member; serde itself reads a `Cow` as an owned string.
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
