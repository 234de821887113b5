//! Telling a place in a payload without telling data.
//!
//! The names of declared properties and the indexes of arrays are no secrets. Any other
//! name is data where the schema leaves an object free-form, below `x-sensitive`, and below
//! a property that the schema does not declare; there it is masked. An undeclared name
//! beside declared ones is a field that somebody has to be told of, so it is shown.

use serde_json::Value;

use crate::contract::navigation::{Openness, Place};
use crate::instance_path::{self, MASKED};
use crate::printable::printable_cut;

/// How much is shown of a name that the payload chose, in characters.
const NAME_LIMIT: usize = 64;

/// A place in a payload, as a finding tells it.
#[derive(Debug)]
pub(crate) struct Located {
    /// The pointer, masked where it has to be.
    pub(crate) instance_path: String,
    /// The last declared property on the way, whose evidence goes with the finding.
    pub(crate) property: Option<Place>,
    /// Where the value stands in the schema, unless the schema does not speak of it.
    pub(crate) place: Option<Place>,
}

impl Located {
    /// How the property is known that the place belongs to.
    pub(crate) fn evidence(&self) -> &'static [&'static str] {
        self.property.map_or(&[], |place| place.first().evidence)
    }
}

/// Finds the place that `pointer` names in `document`, going along the schema.
///
/// Without the document, or where it lacks what the pointer names, what can be known from
/// the schema alone is used.
pub(crate) fn locate(document: Option<&Value>, pointer: &str, show_values: bool) -> Located {
    let mut located = Located {
        instance_path: String::with_capacity(pointer.len()),
        property: None,
        place: None,
    };
    let mut place = Some(Place::ROOT);
    let mut value = document;
    let mut sensitive = false;
    for segment in instance_path::segments(pointer) {
        if let Some(place) = place {
            sensitive |= is_sensitive(place, value);
        }
        if let Some(index) = as_index(&segment, place, value) {
            instance_path::push_index(&mut located.instance_path, index);
            place = place.and_then(|place| place.item(value));
            value = value.and_then(|value| value.get(index));
            continue;
        }
        let name = segment.as_ref();
        let declared = place.and_then(|place| place.property(name, value));
        if declared.is_some() {
            located.property = declared;
            instance_path::push_name(&mut located.instance_path, name);
        } else if show_values || (!sensitive && is_field_name(place, value)) {
            push_chosen_name(&mut located.instance_path, name);
        } else {
            instance_path::push_name(&mut located.instance_path, MASKED);
        }
        place = declared;
        value = value.and_then(|value| value.get(name));
    }
    located.place = place;
    located
}

/// Whether what is below this place is personal data.
pub(crate) fn is_sensitive(place: Place, value: Option<&Value>) -> bool {
    place.chain(value).any(|node| node.sensitive)
}

/// Appends a name that the payload chose and that may be shown.
pub(crate) fn push_chosen_name(pointer: &mut String, name: &str) {
    instance_path::push_name(pointer, &shown_name(name));
}

/// A name that the payload chose, fit to be shown.
pub(crate) fn shown_name(name: &str) -> std::borrow::Cow<'_, str> {
    printable_cut(name, NAME_LIMIT)
}

fn is_field_name(place: Option<Place>, value: Option<&Value>) -> bool {
    place.is_some_and(|place| place.openness(value) != Openness::FreeForm)
}

/// The segment as an index, where it is one: in a document that is not there, the schema
/// tells names from indexes.
fn as_index(segment: &str, place: Option<Place>, value: Option<&Value>) -> Option<usize> {
    let is_array = match value {
        Some(value) => value.is_array(),
        None => place.is_some_and(|place| place.item(None).is_some()),
    };
    if is_array { segment.parse().ok() } else { None }
}
