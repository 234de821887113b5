//! What a redactor does.

use super::keep::{Kept, UnknownPlace};
use super::key::Key;
use super::pseudonyms::Pseudonyms;
use super::redactor::Redactor;
use check::contract::Contract;

/// Choices for a [`Redactor`].
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
#[non_exhaustive]
pub enum RedactTimes {
    /// They stay: whoever knows when somebody wrote finds whom it is about by them.
    #[default]
    Keep,
    /// All are put back by one amount that the key decides, between one year and twenty
    Shift,
}

impl RedactOptions {
    /// The default choices, for payloads of a contract.
    pub fn of(contract: &'static Contract) -> RedactOptions {
        RedactOptions {
            contract,
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
        let pseudonyms = Pseudonyms {
            hashes_ids: self.ids == RedactIds::Hash,
            shift: (self.times == RedactTimes::Shift).then(|| key.shift()),
            key,
        };
        Redactor::new(self.contract, pseudonyms, self.kept)
    }
}

impl Redactor {
    /// One for payloads of a contract that makes the default choices, with a random key.
    #[must_use]
    pub fn of(contract: &'static Contract) -> Redactor {
        RedactOptions::of(contract).build()
    }
}
