//! The question that costs least: is a payload surely valid?

use acceptor::Answer;

use crate::contract::Contract;
use crate::document::TEXT_LIMIT;

/// Goes over a payload once, and says whether it is surely valid.
///
/// It does not allocate, and takes a tenth of the time of the judge or less (`docs/speed.md`).
/// It answers for the default layers: [`Answer::Valid`] means that [`Validator::check`] has
/// nothing to say, and [`Answer::Unknown`] means no more than that it has to be asked.
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
    /// Whether there is no note on it: nothing undeclared, and no key that comes twice.
    pub(crate) is_silent: bool,
}

/// The payload, if it is surely valid.
pub(crate) fn accepted<'p>(contract: &Contract, payload: &'p [u8]) -> Option<Accepted<'p>> {
    let text = simdutf8::basic::from_utf8(payload).ok()?;
    // what is longer is refused by who is asked next, whatever it is
    if text.len() > TEXT_LIMIT {
        return None;
    }
    let is_silent = match acceptor::ask(contract.acceptor(), text) {
        Answer::Valid => true,
        Answer::ValidWithNotes => false,
        // whatever else there will be is left to the judge, too
        _ => return None,
    };
    Some(Accepted { text, is_silent })
}
