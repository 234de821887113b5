//! `conversation-validator drift`: what changed between two corpora.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::cli::emptiness::AllowEmpty;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::{profile_input, to_stdout};
use corpus::drift::{ALPHA, Change, LEAST_APPEARANCE, LEAST_CHANGE, drift};

mod text;

/// Raised whenever a reader of the JSON would have to change.
const FORMAT_VERSION: u32 = 1;

/// Tell what changed between two profiles: what is larger than a stated minimum and beyond
/// chance.
///
/// Compared are: properties present, nulls, types, values of sets, and what the schema does
/// not declare. What only follows from another change is not told.
#[derive(Debug, Args)]
#[command(name = "drift", after_help = exit::DRIFT)]
pub(in crate::cli) struct DriftOf {
    /// What `--profile` wrote before
    #[arg(value_name = "OLD")]
    old: PathBuf,

    /// What it wrote since
    #[arg(value_name = "NEW")]
    new: PathBuf,

    /// How to tell it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// Fail if anything changed
    #[arg(long)]
    fail_on_drift: bool,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

/// How many records were compared, and how.
#[derive(Serialize)]
struct Document<'c> {
    format_version: u32,
    old_records: u64,
    new_records: u64,
    least_change: f64,
    least_appearance: f64,
    alpha: f64,
    changes: &'c [Change],
}

impl DriftOf {
    /// Tells it.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let read = (
            profile_input::read(&self.old),
            profile_input::read(&self.new),
        );
        let (old, new) = match read {
            (Ok(old), Ok(new)) => (old, new),
            (Err(a), Err(b)) => return Ok(a.told().max(b.told())),
            (Err(failure), Ok(_)) | (Ok(_), Err(failure)) => return Err(failure),
        };
        let changes = drift(&old, &new);
        let document = Document {
            format_version: FORMAT_VERSION,
            old_records: old.records.records,
            new_records: new.records.records,
            least_change: LEAST_CHANGE,
            least_appearance: LEAST_APPEARANCE,
            alpha: ALPHA,
            changes: &changes,
        };
        let written = to_stdout::write(|out| match self.format {
            Format::Text => text::write(out, &document),
            Format::Json => json(out, &document),
        });
        let exit = if self.fail_on_drift && !changes.is_empty() {
            Exit::Findings
        } else {
            Exit::Conforming
        };
        let profiles = [(&old, &*self.old), (&new, &*self.new)];
        let empty = profile_input::unless_empty(profiles, self.allow_empty);
        Ok(exit.max(exit::of(written)).max(empty))
    }
}

fn json(out: &mut dyn Write, document: &Document<'_>) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)
}
