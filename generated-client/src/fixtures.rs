//! Payloads that the schema accepts, by name, for the tests of this crate's users.
//!
//! Their data is made up. Requires the feature `fixtures`.

use crate::{Conversation, DecodeError, from_slice};

pub use crate::generated::fixtures::ALL;

/// One payload.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Fixture {
    /// What it demonstrates, for example `snoozed` or `private-note-last`.
    pub name: &'static str,
    /// The payload as it is in its file, with line breaks and indentation.
    pub json: &'static [u8],
}

impl Fixture {
    /// The payload, decoded.
    ///
    /// # Errors
    ///
    /// Never fails for the fixtures of this crate: its tests decode all of them.
    pub fn conversation(&self) -> Result<Conversation, DecodeError> {
        from_slice(self.json)
    }
}

/// The fixture with this name, or `None`.
#[must_use]
pub fn named(name: &str) -> Option<&'static Fixture> {
    ALL.iter().find(|fixture| fixture.name == name)
}
