//! `conversation-validator check`: payloads from files, directories and standard input.

use std::io;
use std::path::PathBuf;

use clap::Args;

use super::complaint::complain;
use super::exit::{self, Exit};
use super::gathering::{Gathering, ProfileFlag};
use super::inputs::records::{self, Record};
use super::inputs::{self, InputKind, Unreadable};
use super::report::{Measure, Reporting, Summary};

/// Check payloads and tell what is wrong with them.
///
/// Values of payloads are not shown, nor are names inside custom attributes.
#[derive(Debug, Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Check {
    /// Files, directories (searched for .json, .ndjson, .jsonl and .har, also with .gz or .zst
    /// behind), or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// What files and standard input are, where their name does not tell [default: json]
    #[arg(long, value_name = "KIND")]
    input: Option<InputKind>,

    #[command(flatten)]
    profile: ProfileFlag,

    #[command(flatten)]
    reporting: Reporting,
}

impl Check {
    /// Checks everything that can be read, and reports.
    pub(super) fn run(&self) -> Exit {
        let mut gathering = match self
            .profile
            .gathering(self.reporting.show_values, &self.paths)
        {
            Ok(gathering) => gathering,
            Err(problem) => {
                complain(&problem);
                return Exit::Usage;
            }
        };
        let mut summary = Summary::default();
        let report = self.report(&mut summary, &mut gathering);
        let exit = match report {
            Err(error) if !is_closed(&error) => {
                complain(&format!(
                    "cannot write the report: {}",
                    inputs::reason(&error)
                ));
                Exit::Unreadable
            }
            // who closed the pipe has seen enough
            _ => summary.exit(),
        };
        let written = gathering.finish().map(|gathered| gathered.write());
        match written {
            Some(Err(problem)) => {
                complain(&problem);
                exit.max(Exit::Unreadable)
            }
            _ => exit,
        }
    }

    /// Fails only if standard output does.
    fn report(&self, summary: &mut Summary, gathering: &mut Gathering) -> io::Result<()> {
        let validator = self.reporting.validator();
        let (inputs, unreadable) = inputs::find(&self.paths, self.input);
        let mut output = self.reporting.output();
        let size = inputs.iter().map(|input| input.size).sum();
        let mut progress = self.reporting.progress(Measure::Bytes, size);
        for problem in &unreadable {
            summary.unreadable += 1;
            complain(&problem.to_string());
        }
        let mut unread = false;
        for input in &inputs {
            let source = input.name();
            let mut write_error = None;
            let read = records::each(input, |record: Record<'_>| {
                let report = gathering.check(&validator, &source, record.number, record.payload);
                summary.count(&report);
                progress.advance(record.bytes_read);
                if unread {
                    return true;
                }
                let written = progress.pause(|| output.record(&source, record.number, &report));
                match written {
                    // the profile is what is left to go on for
                    Err(error) if is_closed(&error) && gathering.is_on() => unread = true,
                    written => write_error = written.err(),
                }
                write_error.is_none()
            });
            if let Some(error) = write_error {
                return Err(error);
            }
            match read {
                Err(error) => {
                    summary.unreadable += 1;
                    let problem = Unreadable::while_reading(input, &error);
                    progress.pause(|| complain(&problem.to_string()));
                }
                Ok(Some(skipped)) if !self.reporting.quiet => {
                    progress.pause(|| complain(&format!("{}: {skipped}", input.shown_name())));
                }
                Ok(_) => {}
            }
        }
        progress.finish();
        output.finish(summary)
    }
}

/// Whether whoever read the report has seen enough.
fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}
