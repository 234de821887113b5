//! Payloads that the schema accepts, by name, for the tests of those who use the types.
//!
//! Their data is invented. Feature `fixtures`.

use crate::{Conversation, DecodeError, from_slice};

pub use crate::generated::fixtures::ALL;

/// One payload.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Fixture {
    /// What it shows, for example `snoozed` or `private-note-last`.
    pub name: &'static str,
    /// The payload as it stands in its file, with line breaks and indentation.
    pub json: &'static [u8],
}

impl Fixture {
    /// The payload in the types.
    ///
    /// # Errors
    ///
    /// None for the fixtures of this crate, whose tests read each of them.
    pub fn conversation(&self) -> Result<Conversation, DecodeError> {
        from_slice(self.json)
    }
}

/// The fixture of this name, `None` if there is none.
#[must_use]
pub fn named(name: &str) -> Option<&'static Fixture> {
    ALL.iter().find(|fixture| fixture.name == name)
}
