//! A JSON document as one list of its values, in the order of the text.
//!
//! Payloads are checked in this form. A tree of values needs an allocation for each string and each
//! container, which takes most of the time of a check. Here, strings stay where they are in the
//! text, and the list is reused for the next document.
//!
//! There are two ways to read one: [`Storage::read`] takes any text, and `serde_json` decides
//! whether it is JSON; `Storage::read_accepted` takes text that is known to be JSON, and is faster.
//! If a key is repeated, its last value counts.

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

/// The maximum length of a text in bytes. Offsets into the text, and into its unescaped strings,
/// have 32 bits.
pub const TEXT_LIMIT: usize = (u32::MAX / 2) as usize;

/// The maximum number of repeated keys that are kept for a document. Each becomes a note. Nobody
/// reads more, and a payload that consists of nothing else would fill the memory.
pub const DUPLICATES_LIMIT: usize = 20_000;

/// A document: its values, and the texts that contain its strings.
///
/// Neither it nor anything in it implements `Debug`, because that would show data.
#[derive(Clone, Copy)]
pub struct Document<'d> {
    nodes: &'d [Node],
    text: &'d str,
    /// The strings that the text spells with escapes, unescaped and concatenated.
    unescaped: &'d str,
}

/// A value; the values inside it follow.
#[derive(Clone, Copy)]
struct Node {
    /// `None`, unless it is a member of an object.
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

/// A range of the text, or of the unescaped strings, whose offsets continue after the text.
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

    /// The same as bytes, for comparisons, which do not need to find the boundaries of characters.
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

/// The contents of a container.
#[derive(Clone, Copy)]
struct Extent {
    /// The number of values, without those nested in them.
    len: u32,
    /// The index of the first value after the container.
    end: u32,
}

impl<'d> Document<'d> {
    /// The whole document as a value.
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

/// The content of a value.
pub enum Kind<'d> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string, unescaped.
    String(&'d str),
    /// An array and its items.
    Array(Elements<'d>),
    /// An object and its members.
    Object(Elements<'d>),
}

/// What is known of a value without looking at the text.
#[derive(Clone, Copy)]
pub enum Glance {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction, however it is written, as the nearest float.
    Integer(f64),
    /// A number with a fraction.
    Fraction(f64),
    /// A string, with its length in bytes.
    String(usize),
    /// An array, with the number of its items.
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

    /// Its name in the object that contains it; empty if no object does.
    #[inline]
    #[must_use]
    pub fn name(self) -> &'d str {
        self.text(self.node().name)
    }

    /// Its name, prepared for several comparisons.
    #[inline]
    #[must_use]
    pub fn key(self) -> Name<'d> {
        let span = self.node().name;
        Name::new(span.bytes_of(self.document.text, self.document.unescaped))
    }

    /// Whether this is its name.
    #[inline]
    #[must_use]
    pub fn is_named(self, name: &str) -> bool {
        // most names differ in length, which needs no look at the text
        self.node().name.len() == name.len() && self.key().is(&Name::new(name.as_bytes()))
    }

    /// Its content.
    #[inline]
    pub fn kind(self) -> Kind<'d> {
        match self.node().content {
            Content::Null => Kind::Null,
            Content::Boolean(boolean) => Kind::Boolean(boolean),
            Content::Signed(integer) => Kind::Number(integer.into()),
            Content::Unsigned(integer) => Kind::Number(integer.into()),
            // the text of a number is never infinite or NaN
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

    /// The text, if it is a string.
    #[inline]
    #[must_use]
    pub fn as_str(self) -> Option<&'d str> {
        match self.node().content {
            Content::String(span) => Some(self.text(span)),
            _ => None,
        }
    }

    /// What is known of it without looking at the text.
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

    /// The number of characters, if it is a string.
    #[must_use]
    pub fn characters(self) -> u64 {
        let text = self.as_str().unwrap_or_default();
        // most texts are ASCII, which is quicker to detect than to count characters
        if text.is_ascii() {
            return text.len() as u64;
        }
        text.chars().count() as u64
    }

    /// The nearest float, if it is a number.
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

    /// The items, if it is an array.
    #[inline]
    #[must_use]
    pub fn items(self) -> Option<Elements<'d>> {
        match self.node().content {
            Content::Array(extent) => Some(self.elements(extent)),
            _ => None,
        }
    }

    /// The members, if it is an object.
    #[inline]
    #[must_use]
    pub fn members(self) -> Option<Elements<'d>> {
        match self.node().content {
            Content::Object(extent) => Some(self.elements(extent)),
            _ => None,
        }
    }

    /// The value as a tree, for callers that take it apart.
    // as deep as the text, whose depth is limited
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
    /// The number of values.
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are no values.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The member with this name.
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

/// An iterator over [`Elements`].
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
