//! The redactor: a contract, and what is replaced of its payloads.

use std::collections::HashSet;
use std::fmt;
use std::sync::OnceLock;

use check::contract::Contract;
use check::document::Storage;
use check::finding::Finding;
use check::layers::json;
use check::masking::Spot;

use super::keep::Kept;
use super::keywords::Keywords;
use super::overwritten;
use super::pseudonyms::Pseudonyms;
use super::replacement::Replacing;
use super::rewriting::Rewriting;
use super::stay;
use super::tally::Tally;

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
/// [`Options::show_values`]: check::options::Options::show_values
/// [`RedactOptions`]: crate::RedactOptions
pub struct Redactor {
    contract: &'static Contract,
    keywords: Keywords,
    id_properties: OnceLock<HashSet<String>>,
    pseudonyms: Pseudonyms,
    kept: Kept,
}

impl Redactor {
    pub(super) fn new(contract: &'static Contract, pseudonyms: Pseudonyms, kept: Kept) -> Redactor {
        Redactor {
            contract,
            keywords: Keywords::of(contract),
            id_properties: OnceLock::new(),
            pseudonyms,
            kept,
        }
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
        let redacted = self.redact_counted(payload, &mut Tally::default());
        redacted.map_err(|finding| *finding)
    }

    /// The same; what is replaced is counted.
    ///
    /// # Errors
    ///
    /// As for [`Redactor::redact`].
    pub fn redact_counted(
        &self,
        payload: &[u8],
        tally: &mut Tally,
    ) -> Result<Vec<u8>, Box<Finding>> {
        let mut storage = Storage::default();
        let reading = json::read(&mut storage, payload)?;
        let overwritten = if reading.duplicates.is_empty() {
            HashSet::new()
        } else {
            overwritten::names(payload)
        };
        let value = reading.document.root().to_value();
        let root = Spot::root(self.contract.root_place(), Some(&value));
        let replacing = Replacing {
            keywords: &self.keywords,
            pseudonyms: &self.pseudonyms,
        };
        let rewriting = Rewriting::new(replacing, payload, overwritten, tally);
        Ok(rewriting.run(root, self.kept.trail()))
    }

    /// What stands for values outside of payloads, such as those in the address of a request.
    pub fn pseudonyms(&self) -> &Pseudonyms {
        &self.pseudonyms
    }

    /// Whether a property of this name is an id wherever it is declared.
    pub fn is_id_property(&self, name: &str) -> bool {
        let names = || stay::list::id_properties(self.contract);
        self.id_properties.get_or_init(names).contains(name)
    }
}

/// Without the contract, which is long.
impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor")
            .field("pseudonyms", &self.pseudonyms)
            .finish_non_exhaustive()
    }
}
