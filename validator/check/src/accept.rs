//! The cheapest question: is a payload surely valid?

use acceptor::Answer;

use crate::contract::Contract;
use crate::document::TEXT_LIMIT;

/// Scans a payload once, and says whether it is surely valid.
///
/// It does not allocate, and takes at most a tenth of the time of jsonschema (`docs/speed.md`). It
/// answers for the default layers: [`Answer::Valid`] means that [`Validator::check`] has no
/// findings, and [`Answer::Unknown`] means only that it has to be called.
///
/// [`Validator::check`]: crate::validator::Validator::check
#[must_use]
pub fn accept(contract: &Contract, payload: &[u8]) -> Answer {
    match accepted(contract, payload) {
        None => Answer::Unknown,
        Some(Accepted {
            is_silent: true, ..
        }) => Answer::Valid,
        Some(_) => Answer::ValidWithNotes,
    }
}

/// A payload that is surely valid.
#[derive(Clone, Copy)]
pub(crate) struct Accepted<'p> {
    pub text: &'p str,
    /// Whether it has no notes: nothing undeclared, and no repeated key.
    pub(crate) is_silent: bool,
}

/// The payload, if it is surely valid.
pub(crate) fn accepted<'p>(contract: &Contract, payload: &'p [u8]) -> Option<Accepted<'p>> {
    let text = simdutf8::basic::from_utf8(payload).ok()?;
    // a longer payload is refused by the full check, whatever it contains
    if text.len() > TEXT_LIMIT {
        return None;
    }
    let is_silent = match acceptor::ask(contract.acceptor(), text) {
        Answer::Valid => true,
        Answer::ValidWithNotes => false,
        // answers that are added later are left to the full check, too
        _ => return None,
    };
    Some(Accepted { text, is_silent })
}
