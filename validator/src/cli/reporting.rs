//! The report of commands that check payloads, and its flags.

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

/// Flags that choose what is checked, and how it is reported.
#[derive(Debug, Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(super) struct Reporting {
    /// Format of the report on standard output
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// Layers to check, comma-separated: json, schema, undeclared, types, roundtrip
    /// [default: json,schema,undeclared,types]
    ///
    /// By default, `types` checks only payloads that fail the schema. If listed here, it checks
    /// every payload.
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    layers: Option<Vec<Layer>>,

    /// Report properties and values that the schema does not declare as errors
    #[arg(long)]
    deny_undeclared: bool,

    /// Check that strings match their declared `format`
    #[arg(long)]
    assert_formats: bool,

    /// Show values and masked names; the report may then contain personal data
    #[arg(long)]
    pub(super) show_values: bool,

    /// List at most this many findings one by one; all are counted [default: 1000, or no limit
    /// with --each]
    ///
    /// Errors are listed before warnings, and warnings before notes. Each kind of finding gets one
    /// example before any kind gets a second one.
    #[arg(long, value_name = "N")]
    max_findings: Option<usize>,

    /// Print one line per finding as soon as it is found, instead of grouping findings that are
    /// the same on many records
    #[arg(long)]
    each: bool,

    /// Also write a report to a file; may be repeated. FORMAT is text, json, ndjson, junit, sarif,
    /// github (annotations), markdown (for a job summary) or html
    #[arg(long = "report", value_name = "FORMAT=PATH")]
    reports: Vec<Target>,

    /// Show in markdown and html reports what changed since this profile
    #[arg(long, value_name = "PROFILE", requires = "reports")]
    against: Option<PathBuf>,

    /// Print no text report and no progress; only set the exit code
    #[arg(long, short)]
    pub(super) quiet: bool,
}

impl Reporting {
    /// The validator with the chosen options.
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

    /// Whether a report shows what the payloads showed of the schema.
    pub(super) fn wants_profile(&self) -> bool {
        self.reports
            .iter()
            .any(|target| target.format.wants_profile())
    }

    /// Opens the outputs. `files` are the files that other flags name.
    ///
    /// # Errors
    ///
    /// If an output is also an input or another output, or if the profile to compare with cannot
    /// be read.
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

    /// A progress bar; a `total` of 0 means that the total is unknown.
    pub(super) fn progress(&self, measure: Measure, total: u64) -> Progress {
        Progress::new(self.quiet, measure, total)
    }
}

/// The exit code for a summary.
pub(super) fn exit_of(summary: &Summary) -> Exit {
    if summary.unreadable > 0 {
        Exit::Unreadable
    } else if summary.all_conform() {
        Exit::Conforming
    } else {
        Exit::Findings
    }
}
