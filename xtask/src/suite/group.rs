//! What both suites have in common: texts, and whether a schema accepts them.

use codegen::Formats;

/// A schema, and texts that are tested against it.
pub(super) struct Group {
    /// The row of the table in which it is counted.
    pub(super) file: String,
    /// JSON Pointer of the schema in the file.
    pub(super) pointer: String,
    /// The name of the group, for people.
    pub(super) name: String,
    pub(super) schema: String,
    pub(super) formats: Formats,
    pub(super) tests: Vec<Test>,
}

pub(super) struct Test {
    /// The name of the test, for people.
    pub(super) name: String,
    /// One value, in each spelling that is tested.
    pub(super) texts: Vec<Vec<u8>>,
    pub(super) expected: Expected,
}

/// The verdict that the suite expects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Valid,
    Invalid,
    /// Both answers are right.
    Either,
}
