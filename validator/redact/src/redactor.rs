//! The redactor: a contract, and the rules for replacing values of its payloads.

use std::collections::HashSet;
use std::fmt;
use std::sync::OnceLock;

use check::contract::Contract;
use check::document::Storage;
use check::finding::Finding;
use check::layers::json;
use check::masking::Spot;

use super::keep::KeptPlaces;
use super::keywords::Keywords;
use super::overwritten;
use super::pseudonyms::Pseudonyms;
use super::replacement::Replacing;
use super::rewriting::Rewriting;
use super::stay;
use super::tally::Tally;

/// Makes payloads pseudonymous.
///
/// These stay, where the schema declares them and does not mark them `x-sensitive`:
///
/// - a text that the schema lists for that property,
/// - a time or an identifier, unless [`RedactOptions`] say otherwise,
/// - any other number, true and false,
/// - the names of fields, also of undeclared ones, unless they look like data.
///
/// Everything else is replaced: every other text, whether or not the schema marks it as sensitive,
/// every value of an undeclared property, every declared value that violates the schema, and every
/// name in a free-form object. The same redactor always gives the same value the same replacement,
/// and likewise the same name.
///
/// A replacement has the same type as the original, is empty if the original is, and meets or
/// violates the same keywords of the schema. It reveals nothing else, for example not the length of
/// the original. The redacted payload therefore gets the same findings as the original, with all
/// layers and all options except [`Options::show_values`], with these exceptions: positions in the
/// text differ, and so do undeclared names that look like data. A payload nested in an unknown
/// value is not found again.
///
/// The result is pseudonymous, not anonymous: identifiers, times and rare combinations may reveal
/// whom it is about.
///
/// [`Options::show_values`]: check::options::Options::show_values
/// [`RedactOptions`]: crate::RedactOptions
pub struct Redactor {
    contract: &'static Contract,
    keywords: Keywords,
    id_properties: OnceLock<HashSet<String>>,
    pseudonyms: Pseudonyms,
    kept: KeptPlaces,
}

impl Redactor {
    pub(super) fn new(
        contract: &'static Contract,
        pseudonyms: Pseudonyms,
        kept: KeptPlaces,
    ) -> Redactor {
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
    /// If the payload is not JSON: the same single finding as from a check, without a value.
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    pub fn redact(&self, payload: &[u8]) -> Result<Vec<u8>, Box<Finding>> {
        self.redact_counted(payload, &mut Tally::default())
    }

    /// Like [`Redactor::redact`], and counts what is replaced.
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

    /// The replacements for values outside of payloads, for example in the address of a request.
    pub fn pseudonyms(&self) -> &Pseudonyms {
        &self.pseudonyms
    }

    /// Whether properties with this name are ids wherever they are declared.
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
