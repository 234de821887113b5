//! Shows where something is in a payload without showing data.
//!
//! The names of declared properties and the indexes of arrays are not secret. Any other name is
//! data, and is masked, if the schema leaves the object free-form, or if it is below `x-sensitive`
//! or below an undeclared property. An undeclared name beside declared ones is a field that should
//! be reported, so it is shown, unless it looks like data itself.

use serde_json::Value;

use crate::contract::navigation::{Openness, Place};
use crate::instance_path::{self, MASKED, Segment};
use crate::printable::printable_cut;

/// How much of a name that the payload chose is shown, in characters.
const NAME_LIMIT: usize = 64;

/// An instance path as a finding shows it, with what is known about the value.
#[derive(Debug)]
pub(crate) struct Located {
    /// The pointer, masked where necessary.
    pub instance_path: String,
    /// The evidence of the last declared property on the way, which the finding shows.
    pub property: Option<Place>,
    /// The place of the value in the schema, if the schema describes it.
    pub place: Option<Place>,
}

impl Located {
    /// The evidence of the property to which the path belongs.
    pub(crate) fn evidence(&self) -> &'static [&'static str] {
        self.property.map_or(&[], |place| place.first().evidence)
    }
}

/// Finds the value that `pointer` names in `document`, following the schema, in which `root` is the
/// place of the whole document.
///
/// Without the document, or if it lacks the value, only what the schema alone shows is used.
pub(crate) fn locate(
    root: Place,
    document: Option<&Value>,
    pointer: &str,
    show_values: bool,
) -> Located {
    let mut way = Way::from(root, document, show_values);
    for segment in instance_path::segments(pointer) {
        match way.spot.as_index(&segment) {
            Some(index) => way.item(index),
            None => way.member(&segment),
        }
    }
    way.located()
}

/// The same for a path that distinguishes names from indexes. It may lead through a value that a
/// duplicate key overwrote, which the document does not contain.
pub(crate) fn locate_path(
    root: Place,
    document: &Value,
    path: &[Segment],
    show_values: bool,
) -> Located {
    let mut way = Way::from(root, Some(document), show_values);
    for segment in path {
        match segment {
            Segment::Index(index) => way.item(*index),
            Segment::Name(name) => way.member(name),
        }
    }
    way.located()
}

/// The path into a payload so far, as it may be shown.
struct Way<'v> {
    spot: Spot<'v>,
    told: String,
    property: Option<Place>,
    show_values: bool,
}

impl<'v> Way<'v> {
    fn from(root: Place, document: Option<&'v Value>, show_values: bool) -> Way<'v> {
        Way {
            spot: Spot::root(root, document),
            told: String::new(),
            property: None,
            show_values,
        }
    }

    fn item(&mut self, index: usize) {
        instance_path::push_index(&mut self.told, index);
        self.spot = self.spot.item(index);
    }

    fn member(&mut self, name: &str) {
        let (member, is) = self.spot.member(name);
        match is {
            Name::Declared => {
                self.property = member.place;
                instance_path::push_name(&mut self.told, name);
            }
            Name::Data if !self.show_values => instance_path::push_name(&mut self.told, MASKED),
            Name::Field | Name::Data => push_chosen_name(&mut self.told, name),
        }
        self.spot = member;
    }

    fn located(self) -> Located {
        Located {
            instance_path: self.told,
            property: self.property,
            place: self.spot.place,
        }
    }
}

/// One stop on the way through a payload: the value, what the schema says about it, and whether it
/// is personal data.
#[derive(Debug, Clone, Copy)]
pub struct Spot<'v> {
    /// The place of the value in the schema, if the schema describes it.
    pub place: Option<Place>,
    /// The value, unless the document lacks it.
    pub value: Option<&'v Value>,
    /// Whether the value, or a value around it, is personal data.
    pub sensitive: bool,
}

/// The kind of a property's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// A name that the schema declares.
    Declared,
    /// A field that the schema does not know, and that should be reported.
    Field,
    /// As private as a value.
    Data,
}

impl Name {
    /// The kind of an undeclared name where the schema declares others.
    ///
    /// Findings, redaction and profiles all use this, so that none shows what another masks.
    #[must_use]
    pub fn beside_declared(name: &str, within_sensitive: bool) -> Name {
        if within_sensitive || looks_like_data(name) {
            Name::Data
        } else {
            Name::Field
        }
    }
}

impl<'v> Spot<'v> {
    /// A whole document, and its place in the schema.
    #[must_use]
    pub fn root(root: Place, document: Option<&'v Value>) -> Spot<'v> {
        Spot::new(Some(root), document, false)
    }

    /// An item of the array here.
    #[must_use]
    pub fn item(self, index: usize) -> Spot<'v> {
        Spot::new(
            self.place.and_then(|place| place.item(self.value)),
            self.value.and_then(|value| value.get(index)),
            self.sensitive,
        )
    }

    /// A member of the object here, and the kind of its name.
    #[must_use]
    pub fn member(self, name: &str) -> (Spot<'v>, Name) {
        let declared = self.place.and_then(|p| p.property(name, self.value));
        let is = if declared.is_some() {
            Name::Declared
        } else if self.has_field_names() {
            Name::beside_declared(name, self.sensitive)
        } else {
            Name::Data
        };
        let value = self.value.and_then(|value| value.get(name));
        (Spot::new(declared, value, self.sensitive), is)
    }

    fn new(place: Option<Place>, value: Option<&'v Value>, within_sensitive: bool) -> Spot<'v> {
        Spot {
            place,
            value,
            sensitive: within_sensitive || place.is_some_and(|p| is_sensitive(p, value)),
        }
    }

    /// Whether the schema declares names here, so that others are undeclared fields.
    #[must_use]
    pub fn has_field_names(self) -> bool {
        self.place
            .is_some_and(|place| place.openness(self.value) != Openness::FreeForm)
    }

    /// A segment of a pointer as an index, if it is one. If the document is missing, the schema
    /// distinguishes names from indexes.
    fn as_index(self, segment: &str) -> Option<usize> {
        let is_array = match self.value {
            Some(value) => value.is_array(),
            None => self.place.is_some_and(|place| place.item(None).is_some()),
        };
        if is_array { segment.parse().ok() } else { None }
    }
}

/// Whether what is below this stop is personal data.
#[must_use]
pub fn is_sensitive(place: Place, value: Option<&Value>) -> bool {
    place.chain(value).any(|node| node.sensitive)
}

/// From this many digits on, a number identifies somebody or something, and is not part of a name.
const DIGITS_OF_DATA: usize = 6;

/// Whether a name is data rather than a field: an address, a text, a telephone number.
pub fn looks_like_data(name: &str) -> bool {
    // the mask of a name reveals no name
    name == MASKED
        || name.contains(['@', '\u{ff20}'])
        || name.contains("://")
        || name.chars().any(char::is_whitespace)
        || name.chars().filter(|c| c.is_numeric()).count() >= DIGITS_OF_DATA
}

/// Whether a name looks like one from a programmer: short, of plain letters, digits, hyphens and
/// underscores, and without data.
///
/// This excludes everything that looks like data, and much else: redacted payloads are given to
/// strangers, while reports are read by those who have the payload.
#[must_use]
pub fn is_field_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    name.len() <= NAME_LIMIT && name.bytes().all(is_plain) && !looks_like_data(name)
}

/// Appends a name that the payload chose and that may be shown.
pub(crate) fn push_chosen_name(pointer: &mut String, name: &str) {
    instance_path::push_name(pointer, &shown_name(name));
}

/// A name that the payload chose, made safe to show.
#[must_use]
pub fn shown_name(name: &str) -> std::borrow::Cow<'_, str> {
    printable_cut(name, NAME_LIMIT)
}
