//! What a redactor does.

use super::Redactor;
use super::keep::{Kept, UnknownPlace};
use super::key::Key;
use super::keywords::Keywords;
use crate::DEFAULT;
use check::contract::Contract;

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
pub struct RedactOptions {
    contract: &'static Contract,
    ids: RedactIds,
    times: RedactTimes,
    key: Option<Key>,
    kept: Kept,
}

/// What becomes of identifiers in the places that are declared for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[non_exhaustive]
pub enum RedactIds {
    /// They stay: whoever has an account there finds whom it is about by them.
    #[default]
    Keep,
    /// Each becomes another number, the same one wherever it comes
    Hash,
}

/// What becomes of times in the places that are declared for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[non_exhaustive]
pub enum RedactTimes {
    /// They stay: whoever knows when somebody wrote finds whom it is about by them.
    #[default]
    Keep,
    /// All are put back by one amount that the key decides, between one year and twenty
    Shift,
}

impl Default for RedactOptions {
    fn default() -> RedactOptions {
        RedactOptions::new()
    }
}

impl RedactOptions {
    /// The default choices.
    pub fn new() -> RedactOptions {
        RedactOptions {
            contract: DEFAULT,
            ids: RedactIds::default(),
            times: RedactTimes::default(),
            key: None,
            kept: Kept::default(),
        }
    }

    /// What becomes of identifiers.
    pub fn ids(mut self, ids: RedactIds) -> RedactOptions {
        self.ids = ids;
        self
    }

    /// What becomes of times.
    pub fn times(mut self, times: RedactTimes) -> RedactOptions {
        self.times = times;
        self
    }

    /// Makes pseudonyms with this secret instead of a random one, so that the same value gets
    /// the same pseudonym from every redactor that has it.
    ///
    /// Whoever has it can find out by trying whether a value was there, so it should be long,
    /// random, and destroyed when it is no longer needed.
    pub fn key(mut self, secret: &[u8]) -> RedactOptions {
        self.key = Some(Key::new(secret));
        self
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
    pub fn keep(mut self, pointer: &str) -> Result<RedactOptions, UnknownPlace> {
        self.kept.add(self.contract, pointer)?;
        Ok(self)
    }

    /// The redactor.
    #[must_use]
    pub fn build(self) -> Redactor {
        let key = self.key.unwrap_or_else(Key::random);
        Redactor {
            contract: self.contract,
            keywords: Keywords::of(self.contract),
            #[cfg(feature = "cli")]
            id_properties: std::sync::OnceLock::new(),
            hashes_ids: self.ids == RedactIds::Hash,
            shift: (self.times == RedactTimes::Shift).then(|| key.shift()),
            kept: self.kept,
            key,
        }
    }
}
