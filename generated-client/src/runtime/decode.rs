//! Decoding that never stops in the middle of a value.
//!
//! A value of the wrong kind is read to its end and becomes a [`Mismatch`], so that a
//! later duplicate of its key can still replace it. Only text that is not JSON is an
//! error of the deserializer.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::value::MapDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use super::{Found, Mismatch};

/// A value, or why there is none; the deserializer can go on in both cases.
pub type Soft<T> = Result<T, Mismatch>;

/// What a type makes of each kind of JSON value; a kind it does not name is a mismatch.
pub trait Decode: Sized {
    /// What the type takes, for messages: "an integer".
    const EXPECTED: &'static str;

    /// A value of a kind the type does not take.
    fn mismatch(found: Found) -> Soft<Self> {
        Err(Mismatch::new(Self::EXPECTED, found))
    }

    /// Reads `null`.
    fn null() -> Soft<Self> {
        Self::mismatch(Found::Null)
    }

    /// Reads `true` or `false`.
    fn boolean(_value: bool) -> Soft<Self> {
        Self::mismatch(Found::Boolean)
    }

    /// Reads any number.
    fn number(value: Number) -> Soft<Self> {
        Self::mismatch(Found::number(&value))
    }

    /// Reads a string.
    fn string(_value: &str) -> Soft<Self> {
        Self::mismatch(Found::String)
    }

    /// Reads a string that is already owned, where that saves a copy.
    fn owned_string(value: String) -> Soft<Self> {
        Self::string(&value)
    }

    /// Reads an array, to its end in any case.
    ///
    /// # Errors
    ///
    /// What the deserializer cannot read, such as text that is not JSON.
    fn array<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Soft<Self>, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::mismatch(Found::Array))
    }

    /// Reads an object, to its end in any case.
    ///
    /// # Errors
    ///
    /// What the deserializer cannot read, such as text that is not JSON.
    fn object<'de, A: MapAccess<'de>>(members: A) -> Result<Soft<Self>, A::Error> {
        // With serde_json's feature `arbitrary_precision`, which any crate of the build
        // may have switched on, a number arrives as an object; `Value` knows which.
        let value = Value::deserialize(MapAccessDeserializer::new(members))?;
        Ok(match value {
            Value::Number(number) => Self::number(number),
            _ => Self::mismatch(Found::Object),
        })
    }
}

/// Reads a `T` from any deserializer of a self-describing format.
pub struct Seed<T>(PhantomData<fn() -> T>);

impl<T> Seed<T> {
    /// A seed for one value.
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Seed<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for Seed<T> {
    type Value = Soft<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Soft<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Decode> Visitor<'de> for Seed<T> {
    type Value = Soft<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<Soft<T>, E> {
        Ok(T::null())
    }

    fn visit_none<E: Error>(self) -> Result<Soft<T>, E> {
        Ok(T::null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Soft<T>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Soft<T>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Soft<T>, E> {
        Ok(T::boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Soft<T>, E> {
        Ok(T::number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Soft<T>, E> {
        Ok(T::number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Soft<T>, E> {
        // JSON has no NaN and no infinities; another format might
        Ok(match Number::from_f64(value) {
            Some(number) => T::number(number),
            None => T::mismatch(Found::Number),
        })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Soft<T>, E> {
        Ok(T::string(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Soft<T>, E> {
        Ok(T::owned_string(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Soft<T>, A::Error> {
        T::array(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Soft<T>, A::Error> {
        T::object(members)
    }
}

/// The body of every generated `Deserialize`: there a mismatch is an error.
///
/// # Errors
///
/// Text that is not JSON, or a value that is no `T`.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Seed::<T>::new()
        .deserialize(deserializer)?
        .map_err(D::Error::custom)
}

/// Reads a `T` from the members of an object that had to be read first, to find a tag.
///
/// # Errors
///
/// The members are no `T`.
pub fn from_map<T: Decode>(members: Map<String, Value>) -> Soft<T> {
    let members = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    // `Value` cannot fail to deserialize as anything, so there is no such error
    T::object(members).unwrap_or_else(|_| T::mismatch(Found::Object))
}
