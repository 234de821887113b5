//! Telling a place in a payload without telling data.
//!
//! The names of declared properties and the indexes of arrays are no secrets. Any other
//! name is data where the schema leaves an object free-form, below `x-sensitive`, and below
//! a property that the schema does not declare; there it is masked. An undeclared name
//! beside declared ones is a field that somebody has to be told of, so it is shown, unless it
//! looks like data itself.

use serde_json::Value;

use crate::contract::navigation::{Openness, Place};
use crate::instance_path::{self, MASKED, Segment};
use crate::printable::printable_cut;

/// How much is shown of a name that the payload chose, in characters.
const NAME_LIMIT: usize = 64;

/// A place in a payload, as a finding tells it.
#[derive(Debug)]
pub(crate) struct Located {
    /// The pointer, masked where it has to be.
    pub instance_path: String,
    /// The last declared property on the way, whose evidence goes with the finding.
    pub property: Option<Place>,
    /// Where the value stands in the schema, unless the schema does not speak of it.
    pub place: Option<Place>,
}

impl Located {
    /// How the property is known that the place belongs to.
    pub(crate) fn evidence(&self) -> &'static [&'static str] {
        self.property.map_or(&[], |place| place.first().evidence)
    }
}

/// Finds the place that `pointer` names in `document`, going along the schema, in which the
/// whole document stands at `root`.
///
/// Without the document, or where it lacks what the pointer names, what can be known from
/// the schema alone is used.
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

/// The same for a path that tells names from indexes; it may lead through what a duplicate
/// key overwrote, which the document does not hold.
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

/// A way into a payload, told as far as it was gone.
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

/// One stop on the way through a payload: what is there, what the schema says of it, and
/// whether that is personal data.
#[derive(Debug, Clone, Copy)]
pub struct Spot<'v> {
    /// Where the value stands in the schema, unless the schema does not speak of it.
    pub place: Option<Place>,
    /// The value, unless the document lacks it.
    pub value: Option<&'v Value>,
    /// Whether the value, or something it is in, is personal data.
    pub sensitive: bool,
}

/// What the name of a property is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// A name that the schema declares.
    Declared,
    /// A field that the schema does not know: somebody has to be told of it.
    Field,
    /// As private as a value.
    Data,
}

impl Name {
    /// What an undeclared name is where the schema declares others.
    ///
    /// Findings, redaction and profiles all ask this, so that none tells what another masks.
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
    /// A whole document, and where that stands.
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

    /// A member of the object here, and what its name is.
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

    /// The segment of a pointer as an index, where it is one: in a document that is not
    /// there, the schema tells names from indexes.
    fn as_index(self, segment: &str) -> Option<usize> {
        let is_array = match self.value {
            Some(value) => value.is_array(),
            None => self.place.is_some_and(|place| place.item(None).is_some()),
        };
        if is_array { segment.parse().ok() } else { None }
    }
}

/// Whether what is below this place is personal data.
#[must_use]
pub fn is_sensitive(place: Place, value: Option<&Value>) -> bool {
    place.chain(value).any(|node| node.sensitive)
}

/// How many digits make a number of somebody or something, rather than a part of a name.
const DIGITS_OF_DATA: usize = 6;

/// Whether a name is no field but data: an address, a text, a number to call.
pub fn looks_like_data(name: &str) -> bool {
    // what stands for a name that is masked tells none
    name == MASKED
        || name.contains(['@', '\u{ff20}'])
        || name.contains("://")
        || name.chars().any(char::is_whitespace)
        || name.chars().filter(|c| c.is_numeric()).count() >= DIGITS_OF_DATA
}

/// Whether a name is one that a programmer gives: short, of plain letters, digits, hyphens and
/// underscores, and not all the same data.
///
/// All of what looks like data is none, and much else: what is redacted stays with strangers,
/// while a report is read by who has the payload.
#[must_use]
pub fn is_field_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    name.len() <= NAME_LIMIT && name.bytes().all(is_plain) && !looks_like_data(name)
}

/// Appends a name that the payload chose and that may be shown.
pub(crate) fn push_chosen_name(pointer: &mut String, name: &str) {
    instance_path::push_name(pointer, &shown_name(name));
}

/// A name that the payload chose, fit to be shown.
#[must_use]
pub fn shown_name(name: &str) -> std::borrow::Cow<'_, str> {
    printable_cut(name, NAME_LIMIT)
}
