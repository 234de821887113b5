//! Reads any text; `serde_json` decides whether it is JSON.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::storage::{Step, Storage, place};
use super::{Content, DUPLICATES_LIMIT, Document, Span};
use crate::instance_path::Segment;

/// The keys that are repeated in their object, up to `DUPLICATES_LIMIT` of them.
#[derive(Debug, Default)]
pub struct Duplicates {
    /// How often each key occurs, by its path and by the number of its object in the text: an
    /// object that a duplicate key overwrites has the same path as the one that replaces it.
    pub counts: BTreeMap<(Vec<Segment>, usize), usize>,
    /// Whether there are more.
    pub is_exceeded: bool,
}

impl Duplicates {
    /// Whether no key is repeated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }
}

/// A document, and what was noticed while reading it.
pub struct Reading<'d> {
    /// The document.
    pub document: Document<'d>,
    /// Its repeated keys.
    pub duplicates: Duplicates,
    /// Whether a number is outside the 64-bit integers; some floats are, too.
    pub has_huge_number: bool,
}

impl<'d> Reading<'d> {
    /// For a text without repeated keys and without integers that readers round.
    #[must_use]
    pub fn without_duplicates(document: Document<'d>) -> Reading<'d> {
        Reading {
            document,
            duplicates: Duplicates::default(),
            has_huge_number: false,
        }
    }
}

impl Storage {
    /// Reads a text of at most [`super::TEXT_LIMIT`] bytes.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or is nested too deep.
    pub fn read<'d>(&'d mut self, text: &'d str) -> Result<Reading<'d>, serde_json::Error> {
        self.clear();
        let mut seen = Seen::default();
        let mut parser = serde_json::Deserializer::from_str(text);
        Builder {
            storage: self,
            text,
            seen: &mut seen,
            name: Span::NOTHING,
        }
        .deserialize(&mut parser)?;
        parser.end()?;
        self.settle();
        Ok(Reading {
            document: self.document(text),
            duplicates: seen.duplicates,
            has_huge_number: seen.has_huge_number,
        })
    }
}

#[derive(Default)]
struct Seen {
    duplicates: Duplicates,
    /// The number of objects begun so far.
    objects: usize,
    has_huge_number: bool,
}

impl Seen {
    fn duplicate(&mut self, path: Vec<Segment>, object: usize) {
        let counts = &mut self.duplicates.counts;
        let key = (path, object);
        if let Some(count) = counts.get_mut(&key) {
            *count += 1;
        } else if counts.len() < DUPLICATES_LIMIT {
            counts.insert(key, 2);
        } else {
            self.duplicates.is_exceeded = true;
        }
    }
}

/// Adds one value and its contents.
struct Builder<'b, 't> {
    storage: &'b mut Storage,
    text: &'t str,
    seen: &'b mut Seen,
    name: Span,
}

impl<'t> Builder<'_, 't> {
    /// For a value in the open container.
    fn within(&mut self, name: Span) -> Builder<'_, 't> {
        Builder {
            storage: self.storage,
            text: self.text,
            seen: self.seen,
            name,
        }
    }

    fn scalar(self, content: Content) {
        self.storage.add(self.name, content);
    }

    fn path_of(&self, name: Span) -> Vec<Segment> {
        let steps = self.storage.way().chain([Step::Name(name)]);
        let segment = |step| match step {
            Step::Name(name) => Segment::Name(self.storage.spelled(name, self.text).to_owned()),
            Step::Index(index) => Segment::Index(index),
        };
        steps.map(segment).collect()
    }
}

impl<'de> DeserializeSeed<'de> for Builder<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Builder<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.scalar(Content::Null);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.scalar(Content::Boolean(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.scalar(Content::Signed(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.scalar(Content::Unsigned(value));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        // 2^63: integers below are not parsed as floats
        self.seen.has_huge_number |= value.abs() >= 9_223_372_036_854_775_808.0;
        self.scalar(Content::Float(value));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<(), E> {
        let span = borrowed(self.text, value);
        self.scalar(Content::String(span));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        let span = unescaped(self.storage, value, self.text);
        self.scalar(Content::String(span));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.storage.open(self.name, false);
        while items
            .next_element_seed(self.within(Span::NOTHING))?
            .is_some()
        {}
        self.storage.close();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        self.storage.open(self.name, true);
        let object = self.seen.objects;
        self.seen.objects += 1;
        loop {
            let name = NameSeed {
                storage: self.storage,
                text: self.text,
            };
            let Some(name) = members.next_key_seed(name)? else {
                break;
            };
            let before = self.storage.announce(name, self.text);
            members.next_value_seed(self.within(name))?;
            if let Some(before) = before {
                self.storage.replace(before);
                let path = self.path_of(name);
                self.seen.duplicate(path, object);
            }
        }
        self.storage.close();
        Ok(())
    }
}

/// Reads the name of a member.
struct NameSeed<'b, 't> {
    storage: &'b mut Storage,
    text: &'t str,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_, 'de> {
    type Value = Span;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Span, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed<'_, 'de> {
    type Value = Span;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Span, E> {
        Ok(borrowed(self.text, name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Span, E> {
        Ok(unescaped(self.storage, name, self.text))
    }
}

/// The span of a part of the text that the parser borrowed.
fn borrowed(text: &str, part: &str) -> Span {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    Span {
        start: place(start),
        end: place(start + part.len()),
    }
}

/// The span of a string that the parser had to unescape.
fn unescaped(storage: &mut Storage, string: &str, text: &str) -> Span {
    let start = storage.unescaped().len();
    storage.unescaped().push_str(string);
    storage.unescaped_since(start, text)
}
