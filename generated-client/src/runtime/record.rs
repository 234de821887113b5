//! The keys of an object with declared properties.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

/// A key of an object: a declared property, as its type identifies it, or any other by its name.
#[derive(Debug)]
pub enum Key<P> {
    /// The result of the lookup for the name.
    Declared(P),
    /// A property that the schema does not declare.
    Undeclared(String),
}

impl<P> Key<P> {
    /// Reads the next key; `declared` looks up declared properties.
    ///
    /// # Errors
    ///
    /// An error of the deserializer.
    pub fn next<'de, A: MapAccess<'de>>(
        members: &mut A,
        declared: impl Fn(&str) -> Option<P>,
    ) -> Result<Option<Key<P>>, A::Error> {
        members.next_key_seed(KeySeed(declared, PhantomData))
    }
}

struct KeySeed<F, P>(F, PhantomData<P>);

impl<'de, P, F: Fn(&str) -> Option<P>> DeserializeSeed<'de> for KeySeed<F, P> {
    type Value = Key<P>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<P>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<P, F: Fn(&str) -> Option<P>> Visitor<'_> for KeySeed<F, P> {
    type Value = Key<P>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key<P>, E> {
        Ok(match self.0(name) {
            Some(property) => Key::Declared(property),
            None => Key::Undeclared(name.to_owned()),
        })
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Key<P>, E> {
        Ok(match self.0(&name) {
            Some(property) => Key::Declared(property),
            None => Key::Undeclared(name),
        })
    }
}
