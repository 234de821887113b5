//! The keys of an object with declared properties.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

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
        declared: impl Fn(&str) -> Option<usize>,
    ) -> Result<Option<Key>, A::Error> {
        members.next_key_seed(KeySeed(declared))
    }
}

struct KeySeed<F>(F);

impl<'de, F: Fn(&str) -> Option<usize>> DeserializeSeed<'de> for KeySeed<F> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<F: Fn(&str) -> Option<usize>> Visitor<'_> for KeySeed<F> {
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
