//! What is known of a value that is being counted.

use crate::profile::JsonType;
use check::document::Element;

/// A value, classified once for all nodes that count it.
#[derive(Clone, Copy)]
pub(super) struct ValueSummary<'v> {
    pub(super) value: Element<'v>,
    pub(super) json_type: JsonType,
    pub(super) sensitive: bool,
    /// Whether the value itself may be kept.
    pub(super) may_be_kept: bool,
}

impl<'v> ValueSummary<'v> {
    #[inline]
    pub(super) fn of(
        value: Element<'v>,
        json_type: JsonType,
        sensitive: bool,
        show_values: bool,
    ) -> ValueSummary<'v> {
        ValueSummary {
            value,
            json_type,
            sensitive,
            may_be_kept: show_values && !sensitive,
        }
    }
}
