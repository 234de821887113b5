//! Redaction with the default contract.

use std::fmt;

use check::finding::Finding;
use redact::{RedactIds, RedactTimes, UnknownPlace};

use super::DEFAULT;

/// Makes payloads pseudonymous.
///
/// These stay, in properties that the schema declares and does not mark as `x-sensitive`:
///
/// - a text that the schema lists for the property,
/// - a time, and an identifier, unless [`RedactOptions`] say otherwise,
/// - any other number, true and false,
/// - the names of fields, including undeclared ones, unless they look like data.
///
/// Everything else is replaced: every other text, whether or not the schema marks it as
/// sensitive, every value of an undeclared property, every declared value that does not conform
/// to its schema, and every name in a free-form object. One redactor always replaces the same
/// value or name by the same replacement.
///
/// A replacement has the same type, is empty if the original was empty, and satisfies or violates
/// the same keywords of the schema. It shows nothing else, not even the length of the original.
/// So the redacted payload has the same findings as the original, with all layers and options
/// except [`Options::show_values`]. There are three differences: positions in the text, an
/// undeclared name that no programmer would give, and the place of a payload inside something
/// else about which nothing is known.
///
/// The result is pseudonymous, not anonymous: identifiers, times and rare combinations may
/// reveal who it is about.
///
/// ```
/// use conversation_validator::Redactor;
///
/// let redactor = Redactor::new();
/// let line = redactor.redact(br#"{ "id": 7, "labels": ["Ann", "Ann"] }"#)?;
/// let line = String::from_utf8_lossy(&line);
/// assert!(line.starts_with(r#"{"id":7,"labels":["redacted_"#));
/// # Ok::<(), conversation_validator::Finding>(())
/// ```
///
/// [`Options::show_values`]: crate::Options::show_values
pub struct Redactor(redact::Redactor);

/// Without the key, and whatever else pseudonyms come from.
impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").finish_non_exhaustive()
    }
}

impl Redactor {
    /// A redactor with the default options and a random key.
    #[must_use]
    pub fn new() -> Redactor {
        RedactOptions::new().build()
    }

    /// Redacts a payload. The result is compact, on one line, without a line break at the end.
    ///
    /// # Errors
    ///
    /// If the payload is not JSON: the finding that a check would have, without a value.
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    #[allow(
        clippy::result_large_err,
        reason = "there is at most one per payload, and the caller keeps it"
    )]
    pub fn redact(&self, payload: &[u8]) -> Result<Vec<u8>, Finding> {
        self.0.redact(payload).map_err(|finding| *finding)
    }
}

impl Default for Redactor {
    fn default() -> Redactor {
        Redactor::new()
    }
}

/// Options for a [`Redactor`]; the defaults are those of `conversation-validator redact`.
///
/// ```
/// use conversation_validator::{RedactIds, RedactOptions, RedactTimes};
///
/// let redactor = RedactOptions::new()
///     .ids(RedactIds::Hash)
///     .times(RedactTimes::Shift)
///     .key(b"32 bytes that nobody can guess..")
///     .keep("/meta/team/name")?
///     .build();
/// # Ok::<(), conversation_validator::UnknownPlace>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct RedactOptions(redact::RedactOptions);

impl Default for RedactOptions {
    fn default() -> RedactOptions {
        RedactOptions::new()
    }
}

impl RedactOptions {
    /// The default options.
    pub fn new() -> RedactOptions {
        RedactOptions(redact::RedactOptions::of(DEFAULT))
    }

    /// What happens to identifiers.
    pub fn ids(self, ids: RedactIds) -> RedactOptions {
        RedactOptions(self.0.ids(ids))
    }

    /// What happens to times.
    pub fn times(self, times: RedactTimes) -> RedactOptions {
        RedactOptions(self.0.times(times))
    }

    /// Uses this secret for pseudonyms instead of a random one, so that every redactor with the
    /// secret gives the same value the same pseudonym.
    ///
    /// Anyone who has the secret can test whether a value was in the original, so it should be
    /// long, random, and destroyed when it is no longer needed.
    pub fn key(self, secret: &[u8]) -> RedactOptions {
        RedactOptions(self.0.key(secret))
    }

    /// Keeps a value and everything in it unchanged.
    ///
    /// `pointer` is a JSON Pointer into the payload or into the schema. In the payload
    /// (`/messages/*/attachments/*/extension`), `*` is any item, any name that the schema leaves
    /// open, or, except at the end, any declared property. In the schema, it is a schema path
    /// (`/$defs/Team/properties/name`).
    ///
    /// # Errors
    ///
    /// If the contract declares no such place, or if it is the whole payload or any value at all.
    pub fn keep(self, pointer: &str) -> Result<RedactOptions, UnknownPlace> {
        self.0.keep(pointer).map(RedactOptions)
    }

    /// Builds the redactor.
    #[must_use]
    pub fn build(self) -> Redactor {
        Redactor(self.0.build())
    }
}
