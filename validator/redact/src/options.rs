//! The options of a redactor.

use super::keep::{KeptPlaces, UnknownPlace};
use super::key::Key;
use super::pseudonyms::Pseudonyms;
use super::redactor::Redactor;
use check::contract::Contract;

/// Options for a [`Redactor`].
#[derive(Debug)]
#[must_use]
pub struct RedactOptions {
    contract: &'static Contract,
    ids: RedactIds,
    times: RedactTimes,
    key: Option<Key>,
    kept: KeptPlaces,
}

/// How declared identifiers are treated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedactIds {
    /// They stay. Anybody with an account on the server can use them to find the people concerned.
    #[default]
    Keep,
    /// Each is replaced by another number, the same one wherever it occurs
    Hash,
}

/// How declared times are treated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedactTimes {
    /// They stay. Anybody who knows when a person wrote can use them to find that person.
    #[default]
    Keep,
    /// All are shifted back by the same amount, between one and twenty years, which depends on the
    /// key
    Shift,
}

impl RedactOptions {
    /// The default options, for payloads of a contract.
    pub fn of(contract: &'static Contract) -> RedactOptions {
        RedactOptions {
            contract,
            ids: RedactIds::default(),
            times: RedactTimes::default(),
            key: None,
            kept: KeptPlaces::default(),
        }
    }

    /// Sets how identifiers are treated.
    pub fn ids(mut self, ids: RedactIds) -> RedactOptions {
        self.ids = ids;
        self
    }

    /// Sets how times are treated.
    pub fn times(mut self, times: RedactTimes) -> RedactOptions {
        self.times = times;
        self
    }

    /// Makes pseudonyms with this secret instead of a random one. Every redactor with the same
    /// secret gives the same value the same pseudonym.
    ///
    /// Anybody who has the secret can test whether a value was in the original. It should be long
    /// and random, and be destroyed when it is no longer needed.
    pub fn key(mut self, secret: &[u8]) -> RedactOptions {
        self.key = Some(Key::new(secret));
        self
    }

    /// Keeps a value, and everything in it, unchanged.
    ///
    /// It is named by a JSON Pointer into the payload or into the schema
    /// (`/$defs/Team/properties/name`). In a pointer into the payload, `*` stands for any item
    /// (`/messages/*/attachments/*/extension`), for any name that the schema leaves open, or,
    /// except at the end, for any declared property.
    ///
    /// # Errors
    ///
    /// If the pointer matches nothing that the contract declares, or would keep the whole payload
    /// or arbitrary content.
    pub fn keep(mut self, pointer: &str) -> Result<RedactOptions, UnknownPlace> {
        self.kept.add(self.contract, pointer)?;
        Ok(self)
    }

    /// Builds the redactor.
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
    /// A redactor for payloads of a contract, with the default options and a random key.
    #[must_use]
    pub fn of(contract: &'static Contract) -> Redactor {
        RedactOptions::of(contract).build()
    }
}
