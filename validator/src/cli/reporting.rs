//! What every command that checks payloads says about them, and the flags that choose it.

use std::path::PathBuf;

use clap::Args;

use super::collisions::Files;
use super::exit::Exit;
use super::failure::Failure;
use super::format::Format;
use super::profile_input;
use check::layer::Layer;
use check::options::Options;
use check::validator::Validator;
use report::Summary;

mod about;
mod files;
mod output;
mod progress;
mod target;

pub(super) use about::ABOUT;
pub(super) use files::ReportFiles;
pub(super) use output::Output;
pub(super) use progress::{Measure, Progress};
pub(super) use target::Target;

/// What to look at, and how to tell what was found.
#[derive(Debug, Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(super) struct Reporting {
    /// How to report on standard output
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// What to look at, comma-separated: json, schema, undeclared, types, roundtrip
    /// [default: json,schema,undeclared,types]
    ///
    /// By default `types` looks at payloads that fail the schema, named here it looks at all.
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    layers: Option<Vec<Layer>>,

    /// Make errors of properties and values that the schema does not declare
    #[arg(long)]
    deny_undeclared: bool,

    /// Check that strings have their declared `format`
    #[arg(long)]
    assert_formats: bool,

    /// Show values and masked names: personal data may end up in the report
    #[arg(long)]
    pub(super) show_values: bool,

    /// List no more findings than this one by one; all are counted [default: 1000, and all with
    /// --each]
    ///
    /// Errors come before warnings before notes, and one example of each kind of finding before
    /// the second of any.
    #[arg(long, value_name = "N")]
    max_findings: Option<usize>,

    /// Print a line for each finding as it comes, instead of once what is the same on many
    /// records
    #[arg(long)]
    each: bool,

    /// Write a report to a file, besides; may be repeated. FORMAT is text, json, ndjson, junit,
    /// sarif, github (annotations), markdown (for the summary of a job) or html
    #[arg(long = "report", value_name = "FORMAT=PATH")]
    reports: Vec<Target>,

    /// Tell in the reports markdown and html what changed since this profile
    #[arg(long, value_name = "PROFILE", requires = "reports")]
    against: Option<PathBuf>,

    /// No text report and no progress, only the exit code
    #[arg(long, short)]
    pub(super) quiet: bool,
}

impl Reporting {
    /// What checks the payloads.
    pub(super) fn validator(&self) -> Validator {
        let options = Options::new()
            .deny_undeclared(self.deny_undeclared)
            .assert_formats(self.assert_formats)
            .show_values(self.show_values);
        let options = match &self.layers {
            Some(layers) => options.layers(layers.iter().copied()),
            None => options,
        };
        Validator::with_options(crate::DEFAULT, &options)
    }

    /// Whether a report tells what the corpus showed of the schema.
    pub(super) fn wants_profile(&self) -> bool {
        self.reports
            .iter()
            .any(|target| target.format.wants_profile())
    }

    /// Where the findings go; `files` are those that other flags name.
    ///
    /// # Errors
    ///
    /// If an output goes where an input or another output is, or what is to be compared with
    /// cannot be read.
    pub(super) fn output<'p>(&'p self, mut files: Files<'p>) -> Result<Output, Failure> {
        files.inputs.extend(self.against.as_deref());
        files.outputs.extend(self.reports.iter().map(Target::path));
        files.refuse_collisions()?;
        let against = self.against.as_deref().map(profile_input::read);
        Ok(Output::new(
            self.format,
            self.quiet,
            self.each,
            self.max_findings,
            &self.reports,
            against.transpose()?,
            self.show_values,
        ))
    }

    /// How far it has come; a `total` of 0 is one that is not known.
    pub(super) fn progress(&self, measure: Measure, total: u64) -> Progress {
        Progress::new(self.quiet, measure, total)
    }
}

/// How a run ends that came to this.
pub(super) fn exit_of(summary: &Summary) -> Exit {
    if summary.unreadable > 0 {
        Exit::Unreadable
    } else if summary.all_conform() {
        Exit::Conforming
    } else {
        Exit::Findings
    }
}
