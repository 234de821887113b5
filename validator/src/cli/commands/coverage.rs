//! `conversation-validator coverage`: the parts of the schema that a corpus has shown.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::cli::allow_empty::AllowEmpty;
use crate::cli::complaint::complain;
use crate::cli::exit::{self, Exit};
use crate::cli::failure::{self, Failure};
use crate::cli::format::Format;
use crate::cli::{profile_input, to_stdout};
use corpus::coverage::{Coverage, Share, coverage};

mod text;

/// Increased whenever readers of the JSON have to change.
const FORMAT_VERSION: u32 = 1;

/// Report which parts of the schema a profile has shown, and which never.
///
/// Listed first are properties that the vendor's page documents and no record has, although
/// records have the object that contains them: they may have been removed from the API.
#[derive(Debug, Args)]
#[command(name = "coverage", after_help = exit::COVERAGE)]
pub(in crate::cli) struct CoverageCommand {
    /// The profile, as written by `--profile`
    #[arg(value_name = "PROFILE")]
    profile: PathBuf,

    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// Fail if less than this percentage of all parts was seen
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_negative_numbers = true)]
    fail_under: Option<f64>,

    #[command(flatten)]
    allow_empty: AllowEmpty,
}

#[derive(Serialize)]
struct Document<'c> {
    format_version: u32,
    #[serde(flatten)]
    coverage: &'c Coverage,
}

impl CoverageCommand {
    /// Prints the coverage.
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let profile = profile_input::read(&self.profile)?;
        let coverage = coverage(&profile);
        let written = to_stdout::write(|out| match self.format {
            Format::Text => text::write(out, &coverage),
            Format::Json => json(out, &coverage),
        });
        let exit = self.verdict(coverage.total());
        let empty = profile_input::unless_empty([(&profile, &*self.profile)], self.allow_empty);
        Ok(exit.max(failure::exit_of(written)).max(empty))
    }

    /// Checks `--fail-under`. A failure is explained, because the table is rounded.
    fn verdict(&self, total: Share) -> Exit {
        let Some(least) = self.fail_under else {
            return Exit::Conforming;
        };
        if total.percent() >= least {
            return Exit::Conforming;
        }
        let Share { seen, of } = total;
        complain(&format!(
            "{seen} of {of} parts were seen, less than the {least} % that --fail-under requires"
        ));
        Exit::Findings
    }
}

fn json(out: &mut dyn Write, coverage: &Coverage) -> io::Result<()> {
    let document = Document {
        format_version: FORMAT_VERSION,
        coverage,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn percent(text: &str) -> Result<f64, &'static str> {
    match text.strip_suffix('%').unwrap_or(text).parse() {
        Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(percent),
        _ => Err("expected a number from 0 to 100"),
    }
}
