//! Any JSON value, before its type is known.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Found, Members};

/// A value; strings are borrowed from the text if they have no escapes.
pub(super) enum Content<'de> {
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
    pub(super) fn kind(&self) -> Found {
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
