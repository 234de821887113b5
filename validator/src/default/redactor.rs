//! Redaction, of the default contract.

use std::fmt;

use check::finding::Finding;
use redact::{RedactIds, RedactTimes, UnknownPlace};

use super::DEFAULT;

/// Makes pseudonymous payloads of payloads.
///
/// What stays, at places that the schema declares and does not call `x-sensitive`:
///
/// - a text that the schema lists for that place,
/// - a time, and an identifier, unless [`RedactOptions`] say otherwise,
/// - any other number, true and false,
/// - the names of fields, also of undeclared ones, unless they look like data.
///
/// All else is replaced: every other text, whether or not the schema calls it sensitive, every
/// value of a property that the schema does not declare, every declared value that is not what
/// the schema says, and every name in a free-form object. The same value gets the same
/// replacement wherever this redactor meets it, and so does the same name.
///
/// A replacement is of the same type, empty where the original was empty, and meets or violates
/// the same keywords of the schema; it tells nothing else, so not how long the original was. So
/// the redacted payload gets the findings that the original gets, with all layers and options
/// but [`Options::show_values`]: only positions in the text are others, and an undeclared name
/// that no programmer gives; and of a payload inside of something else, which nothing is known
/// of, the place is not found again.
///
/// It is pseudonymous and not anonymous: identifiers, times and rare combinations may tell who
/// it is about.
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
    /// One that makes the default choices, with a random key.
    #[must_use]
    pub fn new() -> Redactor {
        RedactOptions::new().build()
    }

    /// The payload without personal data, compact, on one line without a line break.
    ///
    /// # Errors
    ///
    /// A payload that is no JSON: the one finding that a check has, without a value.
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    #[allow(
        clippy::result_large_err,
        reason = "there is one at most of a payload, and its caller keeps it"
    )]
    pub fn redact(&self, payload: &[u8]) -> Result<Vec<u8>, Finding> {
        self.0.redact(payload)
    }
}

impl Default for Redactor {
    fn default() -> Redactor {
        Redactor::new()
    }
}

/// Choices for a [`Redactor`]; the default is what `conversation-validator redact` does.
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
    /// The default choices.
    pub fn new() -> RedactOptions {
        RedactOptions(redact::RedactOptions::of(DEFAULT))
    }

    /// What becomes of identifiers.
    pub fn ids(self, ids: RedactIds) -> RedactOptions {
        RedactOptions(self.0.ids(ids))
    }

    /// What becomes of times.
    pub fn times(self, times: RedactTimes) -> RedactOptions {
        RedactOptions(self.0.times(times))
    }

    /// Makes pseudonyms with this secret instead of a random one, so that the same value gets
    /// the same pseudonym from every redactor that has it.
    ///
    /// Whoever has it can find out by trying whether a value was there, so it should be long,
    /// random, and destroyed when it is no longer needed.
    pub fn key(self, secret: &[u8]) -> RedactOptions {
        RedactOptions(self.0.key(secret))
    }

    /// Keeps a place and everything in it as it is.
    ///
    /// It is named by a JSON Pointer into the payload, in which `*` is any item
    /// (`/messages/*/attachments/*/extension`), any name that the schema leaves open, or on the
    /// way any declared property; or by one into the schema (`/$defs/Team/properties/name`).
    ///
    /// # Errors
    ///
    /// If the contract declares no such place, or it is the whole payload, or whatever comes.
    pub fn keep(self, pointer: &str) -> Result<RedactOptions, UnknownPlace> {
        self.0.keep(pointer).map(RedactOptions)
    }

    /// The redactor.
    #[must_use]
    pub fn build(self) -> Redactor {
        Redactor(self.0.build())
    }
}
