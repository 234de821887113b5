//! `conversation-validator drift`: the changes between two corpora.

use std::path::PathBuf;

use clap::Args;

use crate::cli::allow_empty::AllowEmpty;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::{self, Failure};
use crate::cli::format::Format;
use crate::cli::{profile_input, to_stdout};
use corpus::drift::{ALPHA, LEAST_APPEARANCE, LEAST_CHANGE, drift};

mod document;
mod text;

use document::Document;

/// Report what changed between two profiles.
///
/// A change is reported if it is larger than a stated minimum and beyond chance. Compared are
/// the presence of properties, nulls, types, values of sets, and what the schema does not
/// declare. Changes that only follow from another change are left out.
#[derive(Debug, Args)]
#[command(name = "drift", after_help = exit::DRIFT)]
pub(in crate::cli) struct DriftCommand {
    /// The earlier profile, as written by `--profile`
    #[arg(value_name = "OLD")]
    old: PathBuf,

    /// The later profile
    #[arg(value_name = "NEW")]
    new: PathBuf,

    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// Fail if anything changed
    #[arg(long)]
    fail_on_drift: bool,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

impl DriftCommand {
    /// Prints the changes.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let read = (
            profile_input::read(&self.old),
            profile_input::read(&self.new),
        );
        let (old, new) = match read {
            (Ok(old), Ok(new)) => (old, new),
            (Err(a), Err(b)) => return Ok(a.report().max(b.report())),
            (Err(failure), Ok(_)) | (Ok(_), Err(failure)) => return Err(failure),
        };
        let changes = drift(&old, &new);
        let document = Document {
            format_version: document::FORMAT_VERSION,
            old_records: old.records.records,
            new_records: new.records.records,
            least_change: LEAST_CHANGE,
            least_appearance: LEAST_APPEARANCE,
            alpha: ALPHA,
            changes: &changes,
        };
        let written = to_stdout::write(|out| match self.format {
            Format::Text => text::write(out, &document),
            Format::Json => document.write_json(out),
        });
        let exit = if self.fail_on_drift && !changes.is_empty() {
            Exit::Findings
        } else {
            Exit::Conforming
        };
        let profiles = [(&old, &*self.old), (&new, &*self.new)];
        let empty = profile_input::unless_empty(profiles, self.allow_empty);
        Ok(exit.max(failure::exit_of(written)).max(empty))
    }
}
