//! The check of payloads: the interface for users of the library.

use serde::Serialize;
use serde_json::Value;

use crate::contract::Contract;
use crate::layers::json;
use crate::layers::schema::Judge;
use crate::options::Options;
use crate::report::{Readers, Report};

mod checker;
mod examination;

pub use checker::{Checker, Observer};

/// Checks payloads. Create it once, because it compiles the schema.
///
/// Checking is total: whatever a payload contains, the result is findings. A validator may be
/// shared between threads.
#[derive(Debug)]
pub struct Validator {
    contract: &'static Contract,
    judge: Judge,
    options: Options,
}

impl Validator {
    /// A validator for payloads of a contract, with the default [`Options`].
    ///
    /// # Panics
    ///
    /// Never for a released version: the schemas are part of the crate, and compile.
    #[must_use]
    pub fn of(contract: &'static Contract) -> Validator {
        Validator::with_options(contract, &Options::new())
    }

    /// The same with other [`Options`].
    ///
    /// # Panics
    ///
    /// Never for a released version: the schemas are part of the crate, and compile.
    #[must_use]
    pub fn with_options(contract: &'static Contract, options: &Options) -> Validator {
        Validator {
            contract,
            judge: Judge::new(contract, options.assert_formats),
            options: options.clone(),
        }
    }

    /// Checks the bytes of one payload.
    ///
    /// Memory: in addition to the bytes, about 24 bytes for each value in the payload, and the
    /// bytes of strings that are spelled with escapes. Explaining a payload that fails takes about
    /// twice its bytes, and more if it consists mostly of numbers, names or nesting.
    #[must_use]
    pub fn check(&self, payload: &[u8]) -> Report {
        self.checker().check(payload)
    }

    /// Whether a payload is JSON without integers that readers round, and conforms to the schema:
    /// [`check`] would find no error in the layers `json` and `schema`, whichever layers it runs.
    ///
    /// It is faster than `check` if there are errors, because it does not explain them.
    ///
    /// [`check`]: Validator::check
    #[must_use]
    pub fn is_valid(&self, payload: &[u8]) -> bool {
        self.checker().is_valid(payload)
    }

    /// A checker for many payloads, which reuses its buffers.
    #[must_use]
    pub fn checker(&self) -> Checker<'_> {
        Checker::new(self.contract, &self.judge, &self.options)
    }

    /// Checks a payload that is already parsed. What only the text shows, such as duplicate keys,
    /// is not found.
    #[must_use]
    pub fn check_value(&self, payload: &Value) -> Report {
        if json::is_too_deep(payload) {
            return Report::new(vec![json::too_deep()], Readers::NotTried);
        }
        self.checker().check_value(payload)
    }

    /// Checks what `payload` serialises to, for example a value of the shared types.
    pub fn check_serialized(&self, payload: &impl Serialize) -> Report {
        match serde_json::to_value(payload) {
            Ok(value) => self.check_value(&value),
            Err(_) => Report::new(vec![json::unwritable()], Readers::NotTried),
        }
    }
}
