//! The report on standard output, and the reports in files.

use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write as _};

use super::checked::Checked;
use super::files::Files;
use super::gathered::Gatherer;
use super::summary::Summary;
use super::target::Target;
use super::{json, terminal, text};
use crate::cli::exit::Exit;
use crate::cli::format::Format;
use crate::cli::inputs::skipped::Skipped;
use crate::profile::Profile;

/// Where records are reported, one after the other, and the summary in the end.
pub(in crate::cli) struct Output {
    out: BufWriter<Stdout>,
    style: Style,
    gatherer: Gatherer,
    files: Files,
    against: Option<Profile>,
    shows_values: bool,
    /// Whether there is more to the run than standard output.
    goes_on: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Style {
    Quiet,
    /// A line a finding, as they come. The source of the last line, if there is one: what
    /// belongs together stands together.
    Lines(Option<String>),
    /// What is the same on many records once, in the end.
    Grouped,
    /// The report is one object.
    Json,
}

impl Output {
    /// A report that lists `limit` findings at most.
    pub(super) fn new(
        format: Format,
        quiet: bool,
        limit: usize,
        targets: &[Target],
        against: Option<Profile>,
        shows_values: bool,
    ) -> Output {
        Output {
            out: BufWriter::new(io::stdout()),
            style: match format {
                Format::Json => Style::Json,
                Format::Text if quiet => Style::Quiet,
                Format::Text if io::stdout().is_terminal() => Style::Grouped,
                Format::Text => Style::Lines(None),
            },
            gatherer: Gatherer::new(limit),
            goes_on: !targets.is_empty(),
            files: Files::open(targets, shows_values),
            against,
            shows_values,
        }
    }

    /// Goes on when nobody reads standard output any more: the run has more to write.
    pub(in crate::cli) fn go_on_unread(&mut self) {
        self.goes_on = true;
    }

    /// Reports one payload.
    ///
    /// # Errors
    ///
    /// If standard output cannot be written.
    pub(in crate::cli) fn record(&mut self, source: &str, checked: &Checked) -> io::Result<()> {
        let written = self.lines(source, checked);
        self.gatherer.add(source, checked);
        self.unless_others_read(written)
    }

    /// Reports so many payloads in a row without a finding, at least one.
    pub(in crate::cli) fn clean(&mut self, source: &str, payloads: u64) {
        self.gatherer.add_clean(source, payloads);
    }

    fn lines(&mut self, source: &str, checked: &Checked) -> io::Result<()> {
        let Style::Lines(last) = &mut self.style else {
            return Ok(());
        };
        let listed = self.gatherer.listed(checked.report.findings());
        if listed.is_empty() {
            return Ok(());
        }
        if last.as_deref() != Some(source) {
            let is_first = last.replace(source.to_owned()).is_none();
            text::group(&mut self.out, is_first)?;
        }
        text::record(
            &mut self.out,
            source,
            checked.record,
            listed,
            checked.report.readers(),
        )
    }

    /// Who closed standard output has seen enough of it, not of the files.
    fn unless_others_read(&mut self, written: io::Result<()>) -> io::Result<()> {
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe && self.goes_on => {
                self.style = Style::Quiet;
                Ok(())
            }
            written => written,
        }
    }

    /// Reports what could not be read; it is said on standard error besides.
    pub(in crate::cli) fn complaint(&mut self, problem: &str) {
        self.gatherer.complaint(problem);
    }

    /// Reports what is in folders and is not read.
    pub(in crate::cli) fn skipped(&mut self, skipped: &[Skipped]) {
        self.gatherer.skipped(skipped);
    }

    /// Reports the entries of a HAR file that are no payloads.
    pub(in crate::cli) fn skipped_entries(&mut self, source: &str, reason: &str) {
        self.gatherer.skipped_entries(source, reason);
    }

    /// Ends the reports: what became of those in files, and of that on standard output, on
    /// which `written` was met so far.
    pub(in crate::cli) fn finish(
        self,
        summary: &Summary,
        profile: Option<Profile>,
        written: io::Result<()>,
    ) -> (Exit, io::Result<()>) {
        let Output {
            mut out,
            style,
            gatherer,
            files,
            against,
            shows_values,
            goes_on: _,
        } = self;
        let mut report = gatherer.finish(*summary);
        report.profile = profile;
        report.against = against;
        report.shows_values = shows_values;
        let exit = files.write(&report);
        let written = written.and_then(|()| match style {
            Style::Quiet => Ok(()),
            Style::Lines(last) => text::ending(&mut out, &report, last.is_none()),
            Style::Grouped => terminal::write(&mut out, &report),
            Style::Json => json::write(&mut out, &report),
        });
        (exit, written.and_then(|()| out.flush()))
    }
}
