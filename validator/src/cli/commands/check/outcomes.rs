//! Reports the results of the inputs, in the order of the inputs.

use std::io;
use std::process;

use super::part::{Event, Part};
use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::failure::{self, Failure};
use crate::cli::input_flags::FolderFlags;
use crate::cli::interruption;
use crate::cli::reporting::{self, Output, Progress};
use recordings::inputs::Input;
use report::{Skipped, Summary, in_a_line};

/// The report and the counts.
pub(super) struct Outcomes<'i> {
    pub(super) inputs: &'i [Input],
    pub(super) folders: &'i FolderFlags,
    pub(super) summary: Summary,
    pub(super) output: Output,
    pub(super) progress: Progress,
    pub(super) quiet: bool,
    /// The last input that was reported, and its name.
    pub(super) source: Option<(usize, String)>,
}

impl Outcomes<'_> {
    /// Reports one part.
    ///
    /// # Errors
    ///
    /// If standard output cannot be written.
    pub(super) fn add(&mut self, part: Part) -> io::Result<()> {
        self.progress.advance(part.bytes_read);
        for event in part.events {
            match event {
                Event::Clean { input, records } => {
                    self.summary.count_clean(records);
                    let source = name(&mut self.source, self.inputs, input);
                    self.output.clean(source, records);
                }
                Event::Found { input, checked } => {
                    self.summary.count(checked.report());
                    let source = name(&mut self.source, self.inputs, input);
                    let output = &mut self.output;
                    self.progress.pause(|| output.record(source, &checked))?;
                }
                Event::Unreadable { error } => self.unreadable(error),
                Event::Skipped { input, skipped } => {
                    self.summary.skipped_entries += skipped.count();
                    let source = name(&mut self.source, self.inputs, input);
                    self.output.skipped_entries(source, &skipped.to_string());
                    let name = self.inputs[input].shown_name();
                    self.remark(&format!("{name}: {skipped}"));
                }
            }
        }
        Ok(())
    }

    /// Exits the program if standard output is closed and there are no other outputs: another
    /// thread may be waiting for input from a pipe that never comes.
    pub(super) fn exit_if_closed(&mut self, written: &io::Result<()>) {
        if written.as_ref().is_err_and(failure::is_closed) {
            process::exit(self.end().code().into());
        }
    }

    /// Finishes the counts, and returns the exit code.
    pub(super) fn end(&mut self) -> Exit {
        self.progress.finish();
        if interruption::is_requested() {
            complain(interruption::ENDED);
            return Exit::Interrupted;
        }
        if self.summary.is_empty() {
            // inputs that could not be read have their own messages
            if let Some(problem) = self.folders.allow_empty.problem("no document was checked") {
                self.output.complaint(&problem.line());
                return problem.report();
            }
        }
        self.exit()
    }

    fn exit(&self) -> Exit {
        let has_failed = self.folders.fails_on_skipped() && self.summary.skipped > 0;
        let exit = reporting::exit_of(&self.summary);
        if has_failed {
            exit.max(Exit::Findings)
        } else {
            exit
        }
    }

    /// Reports the files in folders that were skipped.
    pub(super) fn skipped(&mut self, skipped: &[Skipped]) {
        self.summary.skipped = skipped.len() as u64;
        self.output.skipped(skipped);
        if let Some(line) = in_a_line(skipped, self.summary.skipped) {
            self.remark(&line);
        }
    }

    fn remark(&self, line: &str) {
        if !self.quiet {
            self.progress.pause(|| complain(line));
        }
    }

    /// Reports an input that could not be read.
    pub(super) fn unreadable(&mut self, error: recordings::Error) {
        let line = Failure::from(error).line();
        self.summary.unreadable += 1;
        self.output.complaint(&line);
        self.progress.pause(|| complain(&line));
    }
}

/// The name of an input in reports, cached because it is usually the same as the last one.
fn name<'s>(last: &'s mut Option<(usize, String)>, inputs: &[Input], input: usize) -> &'s str {
    if last.as_ref().is_none_or(|(index, _)| *index != input) {
        *last = Some((input, inputs[input].name()));
    }
    last.as_ref().map_or("", |(_, name)| name)
}
