//! `conversation-validator check`: payloads from files, directories and standard input.

use std::io;
use std::path::PathBuf;

use clap::Args;

use super::complaint::complain;
use super::exit::{self, Exit};
use super::gathering::{Gathered, Gathering, ProfileFlag};
use super::inputs::records::{self, Record};
use super::inputs::{self, Input, InputKind, Unreadable};
use super::report::{Checked, Measure, Origin, Output, Reporting, Summary};

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
        let all = inputs::find(&self.paths, self.input);
        // those that were named, and those that are in folders
        let named = self.paths.iter().filter(|path| path.as_os_str() != "-");
        let found = all.0.iter().filter_map(|input| input.path.as_ref());
        let files: Vec<_> = named.chain(found).map(PathBuf::as_path).collect();
        let mut others = files.clone();
        others.extend(self.profile.path());
        let mut output = match self.reporting.output(&others) {
            Ok(output) => output,
            Err(exit) => return exit,
        };
        let wants_profile = self.reporting.wants_profile();
        let gathering = self
            .profile
            .gathering(self.reporting.show_values, &files, wants_profile);
        let mut gathering = match gathering {
            Ok(gathering) => gathering,
            Err(problem) => {
                complain(&problem);
                return Exit::Usage;
            }
        };
        if gathering.has_file() {
            output.go_on_unread();
        }
        let mut summary = Summary::default();
        let checked = self.check(&all, &mut summary, &mut output, &mut gathering);
        let mut exit = summary.exit();
        let mut gathered = gathering.finish();
        if let Some(Err(problem)) = gathered.as_mut().map(Gathered::write) {
            complain(&problem);
            exit = exit.max(Exit::Unreadable);
        }
        let profile = gathered.map(|gathered| gathered.profile);
        let (reported, written) = output.finish(&summary, profile, checked);
        exit = exit.max(reported);
        match written {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                complain(&format!(
                    "cannot write the report: {}",
                    inputs::reason(&error)
                ));
                exit.max(Exit::Unreadable)
            }
            // who closed the pipe has seen enough
            _ => exit,
        }
    }

    /// Fails only if standard output does.
    fn check(
        &self,
        (inputs, unreadable): &(Vec<Input>, Vec<Unreadable>),
        summary: &mut Summary,
        output: &mut Output,
        gathering: &mut Gathering,
    ) -> io::Result<()> {
        let validator = self.reporting.validator();
        let size = inputs.iter().map(|input| input.size).sum();
        let mut progress = self.reporting.progress(Measure::Bytes, size);
        for problem in unreadable {
            summary.unreadable += 1;
            let problem = problem.to_string();
            output.complaint(&problem);
            complain(&problem);
        }
        for input in inputs {
            let source = input.name();
            let mut write_error = None;
            let read = records::each(input, |record: Record<'_>| {
                let report = gathering.check(&validator, &source, record.number, record.payload);
                summary.count(&report);
                progress.advance(record.bytes_read);
                let origin = Origin {
                    record: record.number,
                    start: record.start,
                    in_body: input.kind == InputKind::Har,
                    text: Some(record.payload),
                };
                let checked = Checked::new(&origin, report, self.reporting.show_values);
                write_error = progress.pause(|| output.record(&source, &checked)).err();
                write_error.is_none()
            });
            if let Some(error) = write_error {
                return Err(error);
            }
            match read {
                Err(error) => {
                    summary.unreadable += 1;
                    let problem = Unreadable::while_reading(input, &error).to_string();
                    output.complaint(&problem);
                    progress.pause(|| complain(&problem));
                }
                Ok(Some(skipped)) if !self.reporting.quiet => {
                    progress.pause(|| complain(&format!("{}: {skipped}", input.shown_name())));
                }
                Ok(_) => {}
            }
        }
        progress.finish();
        Ok(())
    }
}
