//! What every command that checks payloads says about them, and the flags that choose it.

use clap::{Args, ValueEnum};

use crate::layer::Layer;
use crate::options::Options;
use crate::validator::Validator;

mod json;
mod output;
mod progress;
mod summary;
mod text;

pub(super) use output::Output;
pub(super) use progress::{Measure, Progress};
pub(super) use summary::Summary;

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

    /// List no more findings than this; all are counted
    #[arg(long, value_name = "N", default_value_t = 1000)]
    max_findings: usize,

    /// No text report and no progress, only the exit code
    #[arg(long, short)]
    pub(super) quiet: bool,
}

/// What the report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// People.
    Text,
    /// Programs: one object.
    Json,
}

impl Reporting {
    /// What checks the payloads.
    pub(super) fn validator(&self) -> Validator {
        let options = Options::new()
            .deny_undeclared(self.deny_undeclared)
            .assert_formats(self.assert_formats)
            .show_values(self.show_values);
        match &self.layers {
            Some(layers) => options.layers(layers.iter().copied()),
            None => options,
        }
        .build()
    }

    /// Where the findings go.
    pub(super) fn output(&self) -> Output {
        Output::new(self.format, self.quiet, self.max_findings)
    }

    /// How far it has come; a `total` of 0 is one that is not known.
    pub(super) fn progress(&self, measure: Measure, total: u64) -> Progress {
        Progress::new(self.quiet, measure, total)
    }
}
