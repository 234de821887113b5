//! Decoding that never stops in the middle of a value.
//!
//! A value of the wrong kind is read to its end and becomes a [`Mismatch`], so that a later
//! duplicate of its key can still replace it. Only text that is not JSON is an error of the
//! deserializer.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Number, Value};

use super::{Found, Mismatch, Slot};

/// A value, or why there is none; the deserializer can continue in both cases.
pub type Soft<T> = Result<T, Mismatch>;

/// How a type is decoded from each kind of JSON value; the default for a kind is a mismatch.
pub trait Decode: Sized {
    /// What the type expects, for messages: "an integer".
    const EXPECTED: &'static str;

    /// A value of a kind that the type does not accept.
    fn mismatch(found: Found) -> Soft<Self> {
        Err(Mismatch::new(Self::EXPECTED, found))
    }

    /// Decodes `null`, if that is one of the type's values.
    #[must_use]
    fn null() -> Option<Self> {
        None
    }

    /// Decodes `true` or `false`.
    fn boolean(_value: bool) -> Soft<Self> {
        Self::mismatch(Found::Boolean)
    }

    /// Decodes any number.
    fn number(value: Number) -> Soft<Self> {
        Self::mismatch(Found::number(&value))
    }

    /// Decodes a string.
    fn string(_value: &str) -> Soft<Self> {
        Self::mismatch(Found::String)
    }

    /// Decodes a string that is already owned, if that saves a copy.
    fn owned_string(value: String) -> Soft<Self> {
        Self::string(&value)
    }

    /// Decodes an array into `place`, and always reads it to its end.
    ///
    /// # Errors
    ///
    /// An error of the deserializer, such as text that is not JSON.
    fn array<'de, A: SeqAccess<'de>>(mut items: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        *place = Self::mismatch(Found::Array).into();
        Ok(())
    }

    /// Decodes an object into `place`, and always reads it to its end.
    ///
    /// # Errors
    ///
    /// An error of the deserializer, such as text that is not JSON.
    fn object<'de, A: MapAccess<'de>>(members: A, place: &mut Slot<Self>) -> Result<(), A::Error> {
        // With serde_json's feature `arbitrary_precision`, which any crate of the build may have
        // enabled, a number is deserialized as an object; `Value` knows which.
        let value = Value::deserialize(MapAccessDeserializer::new(members))?;
        *place = match value {
            Value::Number(number) => Self::number(number),
            _ => Self::mismatch(Found::Object),
        }
        .into();
        Ok(())
    }
}

/// Decodes a `T` into its place, from any deserializer of a self-describing format.
pub struct Seed<'a, T>(&'a mut Slot<T>);

impl<'a, T> Seed<'a, T> {
    /// A seed for one value.
    #[must_use]
    pub const fn new(place: &'a mut Slot<T>) -> Self {
        Self(place)
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Decode> Visitor<'de> for Seed<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.0 = T::null().map_or(Slot::Null, Slot::Read);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        *self.0 = T::boolean(value).into();
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        *self.0 = T::number(value.into()).into();
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        *self.0 = T::number(value.into()).into();
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        // JSON has no NaN or infinities; another format might
        *self.0 = match Number::from_f64(value) {
            Some(number) => T::number(number),
            None => T::mismatch(Found::Number),
        }
        .into();
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        *self.0 = T::string(value).into();
        Ok(())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.0 = T::owned_string(value).into();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        T::array(items, self.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        T::object(members, self.0)
    }
}

/// Decodes a `T`, and distinguishes a value that is not a `T` from an error of the deserializer.
///
/// # Errors
///
/// An error of the deserializer, such as text that is not JSON.
pub fn decode<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<Soft<T>, D::Error> {
    let mut place = Slot::Absent;
    Seed::new(&mut place).deserialize(deserializer)?;
    Ok(place.take())
}

/// The body of every generated `Deserialize`, where a mismatch is an error.
///
/// # Errors
///
/// The text is not JSON, or the value is not a `T`.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    decode(deserializer)?.map_err(D::Error::custom)
}
