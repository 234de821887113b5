//! The outcome of one group of tests.

use codegen::Errors;

/// The outcome of a group.
pub(super) enum Outcome {
    /// codegen rejected its schema.
    Refused(Errors),
    /// The result of each test.
    Tested(Vec<Answer>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Every spelling was accepted.
    Accepted,
    /// One spelling was accepted, and another is left to jsonschema.
    Partly,
    /// Left to jsonschema.
    Left,
    /// The suite calls it invalid, and a spelling was accepted.
    Wrong,
}
