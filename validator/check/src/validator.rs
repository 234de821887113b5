//! The check of payloads, as users of the library see it.

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

/// Checks payloads; made once, because it compiles the schema.
///
/// Checking is total: whatever the payload holds is told in findings. It may be shared
/// between threads.
#[derive(Debug)]
pub struct Validator {
    contract: &'static Contract,
    judge: Judge,
    options: Options,
}

impl Validator {
    /// A validator of the payloads of a contract, with the default [`Options`].
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
    /// Memory: the bytes aside, some 24 for each value in the payload, and those of strings
    /// that are spelled with escapes; a payload that fails takes about as much as its bytes
    /// twice over for being explained, and more if its bulk is numbers, names or nesting.
    #[must_use]
    pub fn check(&self, payload: &[u8]) -> Report {
        self.checker().check(payload)
    }

    /// Whether a payload is JSON of which readers round no integer, and conforms to the schema:
    /// [`check`] would find no error of the layers `json` and `schema`, whatever layers it is
    /// to look at.
    ///
    /// It is faster than `check` where there are errors, because it does not explain them.
    ///
    /// [`check`]: Validator::check
    #[must_use]
    pub fn is_valid(&self, payload: &[u8]) -> bool {
        self.checker().is_valid(payload)
    }

    /// For who checks many: it reuses what one takes for the next.
    #[must_use]
    pub fn checker(&self) -> Checker<'_> {
        Checker::new(self.contract, &self.judge, &self.options)
    }

    /// Checks a payload that is parsed already; of its text, duplicate keys for example,
    /// nothing is left to look at.
    #[must_use]
    pub fn check_value(&self, payload: &Value) -> Report {
        if json::is_too_deep(payload) {
            return Report::new(vec![json::too_deep()], Readers::NotTried);
        }
        self.checker().check_value(payload)
    }

    /// Checks what `payload` writes itself as, for instance a value of the shared types.
    pub fn check_serialized(&self, payload: &impl Serialize) -> Report {
        match serde_json::to_value(payload) {
            Ok(value) => self.check_value(&value),
            Err(_) => Report::new(vec![json::unwritable()], Readers::NotTried),
        }
    }
}
