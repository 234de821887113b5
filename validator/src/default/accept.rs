//! The fast check, for the default contract.

use acceptor::Answer;

use super::DEFAULT;

/// Reads a payload once, and says whether it is certainly valid.
///
/// It does not allocate, and takes a tenth of the time of the check or less (`docs/speed.md`).
/// It answers for the default layers: [`Answer::Valid`] means that [`Validator::check`] has no
/// finding, and [`Answer::Unknown`] means only that `check` has to decide.
///
/// ```
/// use conversation_validator::{Answer, accept};
///
/// // this may be invalid, or only unusual
/// assert_eq!(accept(b"{\"id\": 7}"), Answer::Unknown);
/// ```
///
/// [`Validator::check`]: crate::Validator::check
#[must_use]
pub fn accept(payload: &[u8]) -> Answer {
    check::accept::accept(DEFAULT, payload)
}
