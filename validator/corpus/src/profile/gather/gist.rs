//! A value that was looked at, for those who have more to count of it.

use crate::profile::JsonType;
use check::document::Element;

/// A value, and what may be told of it.
#[derive(Clone, Copy)]
pub(super) struct Gist<'v> {
    pub(super) value: Element<'v>,
    pub(super) json_type: JsonType,
    pub(super) sensitive: bool,
    /// Whether the value itself may be kept.
    pub(super) may_be_kept: bool,
}

impl<'v> Gist<'v> {
    #[inline]
    pub(super) fn of(
        value: Element<'v>,
        json_type: JsonType,
        sensitive: bool,
        show_values: bool,
    ) -> Gist<'v> {
        Gist {
            value,
            json_type,
            sensitive,
            may_be_kept: show_values && !sensitive,
        }
    }
}
