//! What both suites come down to: texts, and whether a schema takes them.

use codegen::Formats;

/// A schema, and texts that are tested against it.
pub(super) struct Group {
    /// The row of the table that it is counted in.
    pub(super) file: String,
    /// JSON Pointer of the schema in the file.
    pub(super) pointer: String,
    /// Which group it is, for people.
    pub(super) name: String,
    pub(super) schema: String,
    pub(super) formats: Formats,
    pub(super) tests: Vec<Test>,
}

pub(super) struct Test {
    /// Which test it is, for people.
    pub(super) name: String,
    /// One value, in as many spellings as are asked about.
    pub(super) texts: Vec<Vec<u8>>,
    pub(super) expected: Expected,
}

/// What the suite says of a test.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Valid,
    Invalid,
    /// Both answers are right.
    Either,
}
