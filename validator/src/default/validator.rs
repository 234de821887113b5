//! The check of payloads; the default contract is used unless another one is given.

use std::io::Read;

use serde::Serialize;
use serde_json::Value;

use check::contract::Contract;
use check::options;
use check::records::Records;
use check::report::Report;
use check::validator;

use super::DEFAULT;

/// Checks payloads. Creating it compiles the schema, so create it once and reuse it.
///
/// A check never fails: whatever is wrong with a payload is reported as findings. A validator can
/// be shared between threads.
///
/// ```
/// use conversation_validator::Validator;
///
/// let validator = Validator::new();
/// let report = validator.check(b"{\"id\": 7}");
/// assert!(!report.conforms());
/// for finding in report.findings() {
///     println!("{finding}");
/// }
/// ```
#[derive(Debug)]
pub struct Validator(validator::Validator);

impl Default for Validator {
    fn default() -> Validator {
        Validator::new()
    }
}

impl Validator {
    /// A validator with the default [`Options`](crate::Options).
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    #[must_use]
    pub fn new() -> Validator {
        Validator::with_options(DEFAULT, &options::Options::default())
    }

    /// A validator of the payloads of a contract, with the default [`Options`](crate::Options).
    ///
    /// ```
    /// use conversation_validator::{GET_CONVERSATION, Validator};
    ///
    /// let validator = Validator::of(&GET_CONVERSATION);
    /// assert!(!validator.check(b"{}").conforms());
    /// ```
    ///
    /// # Panics
    ///
    /// Never for a released version: the schemas are part of the crate, and compile.
    #[must_use]
    pub fn of(contract: &'static Contract) -> Validator {
        Validator(validator::Validator::of(contract))
    }

    pub(super) fn with_options(
        contract: &'static Contract,
        options: &options::Options,
    ) -> Validator {
        Validator(validator::Validator::with_options(contract, options))
    }

    /// Checks the bytes of one payload.
    ///
    /// Memory use, besides the bytes themselves: about 24 bytes for each value in the payload, and
    /// a copy of strings that contain escapes. To explain a payload that fails takes about twice
    /// its size, and more if it consists mostly of numbers, names or nesting.
    #[must_use]
    pub fn check(&self, payload: &[u8]) -> Report {
        self.0.check(payload)
    }

    /// Whether a payload is JSON without integers that readers round, and conforms to the schema.
    /// If so, [`check`] finds no error in the layers `json` and `schema`, whatever layers are
    /// chosen.
    ///
    /// It is faster than `check` if there are errors, because it does not explain them.
    ///
    /// [`check`]: Validator::check
    #[must_use]
    pub fn is_valid(&self, payload: &[u8]) -> bool {
        self.0.is_valid(payload)
    }

    /// Checks a payload that is already parsed. Findings about its text, such as duplicate keys,
    /// are not possible.
    #[must_use]
    pub fn check_value(&self, payload: &Value) -> Report {
        self.0.check_value(payload)
    }

    /// Checks what `payload` serializes to, for example a value of the generated types.
    pub(crate) fn check_serialized(&self, payload: &impl Serialize) -> Report {
        self.0.check_serialized(payload)
    }

    /// Checks a stream of NDJSON, record by record.
    ///
    /// It reads ahead in large blocks, so the reader needs no buffer of its own. It does not wait
    /// for more input than the next record needs.
    ///
    /// ```
    /// use conversation_validator::Validator;
    ///
    /// let validator = Validator::new();
    /// let stream = "{\"id\": 7}\n\n{\"id\": ".as_bytes();
    /// for record in validator.records(stream) {
    ///     let record = record?;
    ///     for finding in record.report.findings() {
    ///         println!("{}: {finding}", record.number);
    ///     }
    /// }
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn records<R: Read>(&self, reader: R) -> Records<'_, R> {
        self.0.records(reader)
    }
}
