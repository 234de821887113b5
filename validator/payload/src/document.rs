//! A JSON document as one list of its values, in the order of the text.
//!
//! What a payload is checked on. A tree of values takes an allocation for each string and
//! each container, and most of the time of a check; here strings stay where they are in the
//! text, and the list is used again for the next document.
//!
//! There are two ways to one: [`Storage::read`] for any text, with `serde_json` to say what
//! is JSON, and `Storage::read_accepted` for text that is known to be, which is faster. Of
//! a key that comes twice the last one counts.

use serde_json::{Map, Number, Value};

mod accepted;
mod judged;
mod names;
mod storage;
mod strict;
#[cfg(test)]
mod tests;

pub use judged::AsDocument;
pub use names::Name;
pub use storage::Storage;
pub use strict::{Duplicates, Reading};

/// How long a text may be, in bytes: places in it, and in what was unescaped of it, are kept
/// in 32 bits.
pub const TEXT_LIMIT: usize = (u32::MAX / 2) as usize;

/// How many keys that come twice are kept of a document: each becomes a note, of which nobody
/// reads more, and a payload that is made of nothing else would fill the memory.
pub const DUPLICATES_LIMIT: usize = 20_000;

/// A document: its values, and the texts that its strings are in.
///
/// It has no `Debug`, nor has anything in it: that would show data.
#[derive(Clone, Copy)]
pub struct Document<'d> {
    nodes: &'d [Node],
    text: &'d str,
    /// The strings that the text spells with escapes, one after the other.
    unescaped: &'d str,
}

/// A value; those in it come next.
#[derive(Clone, Copy)]
struct Node {
    /// Nothing, unless it is a member of an object.
    name: Span,
    content: Content,
}

#[derive(Clone, Copy)]
enum Content {
    Null,
    Boolean(bool),
    /// An integer below zero.
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    String(Span),
    Array(Extent),
    Object(Extent),
}

/// A part of the text, or of what was unescaped, which counts as standing behind the text.
#[derive(Clone, Copy)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    const NOTHING: Span = Span { start: 0, end: 0 };

    #[inline]
    fn of<'t>(self, text: &'t str, unescaped: &'t str) -> &'t str {
        let (start, end) = (self.start as usize, self.end as usize);
        let part = match start.checked_sub(text.len()) {
            None => text.get(start..end),
            Some(behind) => unescaped.get(behind..end - text.len()),
        };
        part.unwrap_or_default()
    }

    /// The same for who only compares, which needs no look at where characters begin.
    #[inline]
    fn bytes_of<'t>(self, text: &'t str, unescaped: &'t str) -> &'t [u8] {
        let (start, end) = (self.start as usize, self.end as usize);
        let part = match start.checked_sub(text.len()) {
            None => text.as_bytes().get(start..end),
            Some(behind) => unescaped.as_bytes().get(behind..end - text.len()),
        };
        part.unwrap_or_default()
    }

    fn len(self) -> usize {
        (self.end - self.start) as usize
    }
}

/// What a container holds.
#[derive(Clone, Copy)]
struct Extent {
    /// How many values, without those in them.
    len: u32,
    /// The index of the first value that is not in it.
    end: u32,
}

impl<'d> Document<'d> {
    /// The whole of it.
    #[must_use]
    pub fn root(&'d self) -> Element<'d> {
        Element {
            document: self,
            index: 0,
        }
    }
}

/// A value of a document.
#[derive(Clone, Copy)]
pub struct Element<'d> {
    document: &'d Document<'d>,
    index: u32,
}

/// What a value is.
pub enum Kind<'d> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string, unescaped.
    String(&'d str),
    /// An array, and its items.
    Array(Elements<'d>),
    /// An object, and its members.
    Object(Elements<'d>),
}

/// What a value is, as far as can be told without looking at the text.
#[derive(Clone, Copy)]
pub enum Glance {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// Without a fraction, however it is written, and as near as a float comes to it.
    Integer(f64),
    /// With a fraction.
    Fraction(f64),
    /// How many bytes there are in it.
    String(usize),
    /// How many items there are in it.
    Array(usize),
    /// An object.
    Object,
}

impl<'d> Element<'d> {
    #[inline]
    fn node(self) -> &'d Node {
        &self.document.nodes[self.index as usize]
    }

    #[inline]
    fn text(self, span: Span) -> &'d str {
        span.of(self.document.text, self.document.unescaped)
    }

    #[inline]
    fn elements(self, extent: Extent) -> Elements<'d> {
        Elements {
            first: Element {
                index: self.index + 1,
                ..self
            },
            len: extent.len,
        }
    }

    /// Its name in the object that it is a member of; empty if it is in none.
    #[inline]
    #[must_use]
    pub fn name(self) -> &'d str {
        self.text(self.node().name)
    }

    /// The same for who compares it with several.
    #[inline]
    #[must_use]
    pub fn key(self) -> Name<'d> {
        let span = self.node().name;
        Name::new(span.bytes_of(self.document.text, self.document.unescaped))
    }

    /// Whether that is its name.
    #[inline]
    #[must_use]
    pub fn is_named(self, name: &str) -> bool {
        // most names differ in length, which takes no look at the text
        self.node().name.len() == name.len() && self.key().is(&Name::new(name.as_bytes()))
    }

    /// What it is.
    #[inline]
    pub fn kind(self) -> Kind<'d> {
        match self.node().content {
            Content::Null => Kind::Null,
            Content::Boolean(boolean) => Kind::Boolean(boolean),
            Content::Signed(integer) => Kind::Number(integer.into()),
            Content::Unsigned(integer) => Kind::Number(integer.into()),
            // no text of a number is infinite or none
            Content::Float(float) => Number::from_f64(float).map_or(Kind::Null, Kind::Number),
            Content::String(span) => Kind::String(self.text(span)),
            Content::Array(extent) => Kind::Array(self.elements(extent)),
            Content::Object(extent) => Kind::Object(self.elements(extent)),
        }
    }

    /// Whether it is null.
    #[inline]
    #[must_use]
    pub fn is_null(self) -> bool {
        matches!(self.node().content, Content::Null)
    }

    /// The text, of a string.
    #[inline]
    #[must_use]
    pub fn as_str(self) -> Option<&'d str> {
        match self.node().content {
            Content::String(span) => Some(self.text(span)),
            _ => None,
        }
    }

    /// What it is at a glance.
    #[inline]
    #[allow(
        clippy::cast_precision_loss,
        reason = "as all readers into floats have it"
    )]
    #[must_use]
    pub fn glance(self) -> Glance {
        match self.node().content {
            Content::Null => Glance::Null,
            Content::Boolean(_) => Glance::Boolean,
            Content::Signed(integer) => Glance::Integer(integer as f64),
            Content::Unsigned(integer) => Glance::Integer(integer as f64),
            Content::Float(float) if float.fract() == 0.0 => Glance::Integer(float),
            Content::Float(float) => Glance::Fraction(float),
            Content::String(span) => Glance::String(span.len()),
            Content::Array(extent) => Glance::Array(extent.len as usize),
            Content::Object(_) => Glance::Object,
        }
    }

    /// How many characters are in it, of a string.
    #[must_use]
    pub fn characters(self) -> u64 {
        let text = self.as_str().unwrap_or_default();
        // most texts are ASCII, and this is seen sooner than characters are counted
        if text.is_ascii() {
            return text.len() as u64;
        }
        text.chars().count() as u64
    }

    /// The number, as near as a float comes to it.
    #[inline]
    #[allow(
        clippy::cast_precision_loss,
        reason = "as all readers into floats have it"
    )]
    #[must_use]
    pub fn as_f64(self) -> Option<f64> {
        match self.node().content {
            Content::Signed(integer) => Some(integer as f64),
            Content::Unsigned(integer) => Some(integer as f64),
            Content::Float(float) => Some(float),
            _ => None,
        }
    }

    /// The items, of an array.
    #[inline]
    #[must_use]
    pub fn items(self) -> Option<Elements<'d>> {
        match self.node().content {
            Content::Array(extent) => Some(self.elements(extent)),
            _ => None,
        }
    }

    /// The members, of an object.
    #[inline]
    #[must_use]
    pub fn members(self) -> Option<Elements<'d>> {
        match self.node().content {
            Content::Object(extent) => Some(self.elements(extent)),
            _ => None,
        }
    }

    /// The same as a tree, for who takes it to pieces.
    // as deep as the text, which is bounded
    pub fn to_value(self) -> Value {
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::Boolean(boolean) => Value::Bool(boolean),
            Kind::Number(number) => Value::Number(number),
            Kind::String(text) => Value::String(text.to_owned()),
            Kind::Array(items) => Value::Array(items.into_iter().map(Element::to_value).collect()),
            Kind::Object(members) => {
                let members = members.into_iter();
                let members = members.map(|m| (m.name().to_owned(), m.to_value()));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}

/// The values in a container, in the order of the text.
#[derive(Clone, Copy)]
pub struct Elements<'d> {
    first: Element<'d>,
    len: u32,
}

impl<'d> Elements<'d> {
    /// How many there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The member of this name.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Element<'d>> {
        self.into_iter().find(|member| member.is_named(name))
    }
}

impl<'d> IntoIterator for Elements<'d> {
    type Item = Element<'d>;
    type IntoIter = Siblings<'d>;

    #[inline]
    fn into_iter(self) -> Siblings<'d> {
        Siblings {
            next: self.first,
            left: self.len,
        }
    }
}

/// One after the other of [`Elements`].
pub struct Siblings<'d> {
    next: Element<'d>,
    left: u32,
}

impl<'d> Iterator for Siblings<'d> {
    type Item = Element<'d>;

    #[inline]
    fn next(&mut self) -> Option<Element<'d>> {
        self.left = self.left.checked_sub(1)?;
        let element = self.next;
        self.next.index = match element.node().content {
            Content::Array(extent) | Content::Object(extent) => extent.end,
            _ => element.index + 1,
        };
        Some(element)
    }
}
