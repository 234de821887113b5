//! What became of one group of tests.

use codegen::Errors;

/// What became of a group.
pub(super) enum Outcome {
    /// No acceptor was made of its schema.
    Refused(Errors),
    /// What the acceptor said of each test.
    Tested(Vec<Answer>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Every spelling was accepted.
    Accepted,
    /// Some spelling was accepted, and the judge would be asked about another.
    Partly,
    /// The judge would be asked.
    Left,
    /// The suite calls it invalid, and a spelling was accepted.
    Wrong,
}
