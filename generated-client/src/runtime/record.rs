//! The parts of reading an object with declared properties.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::{Decode, Mismatch, Seed, Soft};

/// A key of an object: a declared property by its number, or any other by its name.
#[derive(Debug)]
pub enum Key {
    /// What the lookup said for the name.
    Declared(usize),
    /// A property the schema does not declare.
    Undeclared(String),
}

impl Key {
    /// Reads the next key; `declared` gives the number of a declared property.
    ///
    /// # Errors
    ///
    /// What the deserializer cannot read.
    pub fn next<'de, A: MapAccess<'de>>(
        members: &mut A,
        declared: fn(&str) -> Option<usize>,
    ) -> Result<Option<Key>, A::Error> {
        members.next_key_seed(KeySeed(declared))
    }
}

struct KeySeed(fn(&str) -> Option<usize>);

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(match self.0(name) {
            Some(property) => Key::Declared(property),
            None => Key::Undeclared(name.to_owned()),
        })
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Key, E> {
        Ok(match self.0(&name) {
            Some(property) => Key::Declared(property),
            None => Key::Undeclared(name),
        })
    }
}

/// What has been read for a property so far; of a duplicate key the last value counts.
pub struct Slot<T>(Option<Soft<T>>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Decode> Slot<T> {
    /// Reads the value of the key that has just been read.
    ///
    /// # Errors
    ///
    /// What the deserializer cannot read.
    pub fn read<'de, A: MapAccess<'de>>(&mut self, members: &mut A) -> Result<(), A::Error> {
        self.0 = Some(members.next_value_seed(Seed::<T>::new())?);
        Ok(())
    }

    /// The value of a required property.
    ///
    /// # Errors
    ///
    /// It is missing, or no `T`.
    pub fn required(self, name: &'static str) -> Soft<T> {
        match self.0 {
            Some(read) => read.map_err(|mismatch| mismatch.at(name)),
            None => Err(Mismatch::missing(name)),
        }
    }

    /// The value of an optional property, `None` where it is absent.
    ///
    /// # Errors
    ///
    /// It is no `T`.
    pub fn present(self, name: &'static str) -> Soft<Option<T>> {
        self.0.transpose().map_err(|mismatch| mismatch.at(name))
    }
}

impl<T: Decode> Slot<Option<T>> {
    /// The value of a property that is optional or nullable, but not both.
    ///
    /// The schema allows one of absent and null; the other one, from a server that has
    /// moved on, is read as the same `None`.
    ///
    /// # Errors
    ///
    /// It is neither null nor a `T`.
    pub fn optional(self, name: &'static str) -> Soft<Option<T>> {
        self.present(name).map(Option::flatten)
    }
}
