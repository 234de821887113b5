//! The changes as JSON, for programs.

use std::io::{self, Write};

use serde::Serialize;

use corpus::drift::Change;

/// Increased whenever readers of the JSON have to change.
pub(super) const FORMAT_VERSION: u32 = 1;

/// The changes, with the counts and limits of the comparison.
#[derive(Serialize)]
pub(super) struct Document<'c> {
    pub(super) format_version: u32,
    pub(super) old_records: u64,
    pub(super) new_records: u64,
    pub(super) least_change: f64,
    pub(super) least_appearance: f64,
    pub(super) alpha: f64,
    pub(super) changes: &'c [Change],
}

impl Document<'_> {
    pub(super) fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        writeln!(out)
    }
}
