//! `conversation-validator check`: payloads from files, directories and standard input.

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::complaint::complain;
use super::exit::{self, Exit};
use super::inputs::records::{self, Record};
use super::inputs::{self, InputKind, Unreadable};
use crate::layer::Layer;
use crate::options::Options;

mod json;
mod output;
mod progress;
mod summary;
mod text;

use output::Output;
use progress::Progress;
use summary::Summary;

/// Check payloads and tell what is wrong with them.
///
/// Values of payloads are not shown, nor are names inside custom attributes.
#[derive(Debug, Args)]
#[command(after_help = exit::HELP)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(super) struct Check {
    /// Files, directories (searched for .json, .ndjson and .jsonl), or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What files and standard input are, where their name does not tell [default: json]
    #[arg(long, value_name = "KIND")]
    input: Option<InputKind>,

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
    show_values: bool,

    /// List no more findings than this; all are counted
    #[arg(long, value_name = "N", default_value_t = 1000)]
    max_findings: usize,

    /// No text report and no progress, only the exit code
    #[arg(long, short)]
    quiet: bool,
}

/// What the report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// People.
    Text,
    /// Programs: one object.
    Json,
}

impl Check {
    /// Checks everything that can be read, and reports.
    pub(super) fn run(&self) -> Exit {
        let mut summary = Summary::default();
        let report = self.report(&mut summary);
        match report {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                complain(&format!(
                    "cannot write the report: {}",
                    inputs::reason(&error)
                ));
                Exit::Unreadable
            }
            // who closed the pipe has seen enough
            _ => summary.exit(),
        }
    }

    /// Fails only if standard output does.
    fn report(&self, summary: &mut Summary) -> io::Result<()> {
        let validator = self.options().build();
        let (inputs, unreadable) = inputs::find(&self.paths, self.input);
        let mut output = Output::new(self.format, self.quiet, self.max_findings);
        let mut progress = Progress::new(self.quiet, &inputs);
        for problem in &unreadable {
            summary.unreadable += 1;
            complain(&problem.to_string());
        }
        for input in &inputs {
            let mut write_error = None;
            let read = records::each(input, |record: Record<'_>| {
                let report = validator.check(record.payload);
                summary.count(&report);
                progress.advance(record.bytes_read);
                let written =
                    progress.pause(|| output.record(&input.name(), record.number, &report));
                write_error = written.err();
                write_error.is_none()
            });
            if let Some(error) = write_error {
                return Err(error);
            }
            if let Err(error) = read {
                summary.unreadable += 1;
                let problem = Unreadable::while_reading(input, &error);
                progress.pause(|| complain(&problem.to_string()));
            }
        }
        progress.finish();
        output.finish(summary)
    }

    fn options(&self) -> Options {
        let options = Options::new()
            .deny_undeclared(self.deny_undeclared)
            .assert_formats(self.assert_formats)
            .show_values(self.show_values);
        match &self.layers {
            Some(layers) => options.layers(layers.iter().copied()),
            None => options,
        }
    }
}
