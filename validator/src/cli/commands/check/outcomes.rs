//! What came of the inputs, told in their order.

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
    /// The input that was told of last, and its name.
    pub(super) source: Option<(usize, String)>,
}

impl Outcomes<'_> {
    /// Tells of one part.
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

    /// Ends the program if whoever read standard output has seen enough, and nothing else is to
    /// be written: another thread may be waiting for more of a pipe, which may never come.
    pub(super) fn leave_if_closed(&mut self, told: &io::Result<()>) {
        if told.as_ref().is_err_and(failure::is_closed) {
            process::exit(self.end().code().into());
        }
    }

    /// Ends the counting, and tells how the run ends.
    pub(super) fn end(&mut self) -> Exit {
        self.progress.finish();
        if interruption::is_asked() {
            complain(interruption::ENDED);
            return Exit::Interrupted;
        }
        if self.summary.is_empty() {
            // it is said of each input that could not be read why there is nothing
            if let Some(problem) = self.folders.allow_empty.problem("no document was checked") {
                self.output.complaint(&problem.line());
                return problem.told();
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

    /// Tells what is in folders and is not read.
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

    /// Tells what could not be read.
    pub(super) fn unreadable(&mut self, error: recordings::Error) {
        let line = Failure::from(error).line();
        self.summary.unreadable += 1;
        self.output.complaint(&line);
        self.progress.pause(|| complain(&line));
    }
}

/// What reports call an input; mostly it is the one before.
fn name<'s>(last: &'s mut Option<(usize, String)>, inputs: &[Input], input: usize) -> &'s str {
    if last.as_ref().is_none_or(|(index, _)| *index != input) {
        *last = Some((input, inputs[input].name()));
    }
    last.as_ref().map_or("", |(_, name)| name)
}
