//! A value that does not have the expected kind, and where it is.

use std::fmt;

use serde_json::Number;

/// The kind of a JSON value, without the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// There is no value: the key is missing.
    Nothing,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A whole number.
    Integer,
    /// A number with a fraction, or one that does not fit into a 64-bit integer.
    Number,
    /// A number of the expected kind that is too large or too small.
    OutOfRange,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Found {
    pub(super) fn number(number: &Number) -> Self {
        if number.is_i64() || number.is_u64() {
            Found::Integer
        } else {
            Found::Number
        }
    }

    /// The kind with its article: "a string".
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Found::Nothing => "nothing",
            Found::Null => "null",
            Found::Boolean => "a boolean",
            Found::Integer => "an integer",
            Found::Number => "a number that is not a 64-bit integer",
            Found::OutOfRange => "one out of range",
            Found::String => "a string",
            Found::Array => "an array",
            Found::Object => "an object",
        }
    }
}

/// Why a value could not be decoded: what was expected, what kind of value was found, and where. It
/// contains no payload value, and no name that the schema does not declare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(Box<Inner>); // boxed, because every result of the decoder has room for it

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    /// Innermost first: segments are added as the error is passed up.
    path: Vec<Segment>,
    expected: &'static str,
    missing: Option<&'static str>,
    found: Found,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Segment {
    Property(&'static str),
    Item(usize),
}

impl Mismatch {
    pub(super) fn new(expected: &'static str, found: Found) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            expected,
            missing: None,
            found,
        }))
    }

    pub(super) fn missing(property: &'static str) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            expected: "a value",
            missing: Some(property),
            found: Found::Nothing,
        }))
    }

    /// Adds the property of the object that contains the value.
    #[must_use]
    pub fn at(mut self, property: &'static str) -> Self {
        self.0.path.push(Segment::Property(property));
        self
    }

    pub(super) fn at_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Item(index));
        self
    }

    /// JSON Pointer of the value; for a missing key, of the object that lacks it.
    #[must_use]
    pub fn instance_path(&self) -> String {
        use fmt::Write;
        let mut pointer = String::new();
        for segment in self.0.path.iter().rev() {
            let written = match segment {
                Segment::Property(name) => {
                    write!(pointer, "/{}", name.replace('~', "~0").replace('/', "~1"))
                }
                Segment::Item(index) => write!(pointer, "/{index}"),
            };
            debug_assert!(written.is_ok(), "writing to a string does not fail");
        }
        pointer
    }

    /// What was expected: "an integer".
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// The key that is missing, if that is the error.
    #[must_use]
    pub fn missing_property(&self) -> Option<&'static str> {
        self.0.missing
    }

    /// The kind of value that was found instead.
    #[must_use]
    pub fn found(&self) -> Found {
        self.0.found
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.instance_path();
        match self.0.missing {
            Some(property) => write!(f, "property `{property}` is missing")?,
            None => write!(
                f,
                "expected {}, found {}",
                self.0.expected,
                self.0.found.as_str()
            )?,
        }
        write!(
            f,
            " at {}",
            if path.is_empty() { "the root" } else { &path }
        )
    }
}
