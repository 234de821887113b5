//! The report on standard output, and the reports in files.

use std::env;
use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write as _};

use super::about::ABOUT;
use super::files::ReportFiles;
use super::target::Target;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, is_closed};
use crate::cli::format::Format;
use corpus::profile::Profile;
use report::{CheckedRecord, ReportBuilder, ReportFormat, Skipped, Summary, lines, text};

/// Receives the records one by one, and writes the summary at the end.
pub(in crate::cli) struct Output {
    out: BufWriter<Stdout>,
    style: Style,
    builder: ReportBuilder,
    files: ReportFiles,
    against: Option<Profile>,
    shows_values: bool,
    /// Whether the run has other outputs than standard output.
    goes_on: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Style {
    Quiet,
    /// One line per finding, as soon as it is found.
    Each(Each),
    /// Findings that are the same on many records are printed once, at the end.
    Grouped,
    /// The report is one JSON object.
    Json,
}

/// The state of the listing with one line per finding.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Each {
    /// The source of the last line, if there is one. The lines of one source form a group.
    last: Option<String>,
    /// How many more findings may be listed, and how many were left out.
    room: usize,
    left_out: u64,
}

/// How many findings are listed one by one by default.
const LIMIT: usize = 1000;

impl Output {
    /// Creates a report that lists at most `limit` findings.
    #[allow(
        clippy::too_many_arguments,
        reason = "each is a flag of the command line"
    )]
    pub(super) fn new(
        format: Format,
        quiet: bool,
        each: bool,
        limit: Option<usize>,
        targets: &[Target],
        against: Option<Profile>,
        shows_values: bool,
    ) -> Output {
        Output {
            out: BufWriter::new(io::stdout()),
            style: match format {
                Format::Json => Style::Json,
                Format::Text if quiet => Style::Quiet,
                Format::Text if each => Style::Each(Each {
                    last: None,
                    room: limit.unwrap_or(usize::MAX),
                    left_out: 0,
                }),
                Format::Text => Style::Grouped,
            },
            builder: ReportBuilder::new(limit.unwrap_or(LIMIT)),
            goes_on: !targets.is_empty(),
            files: ReportFiles::open(targets, shows_values),
            against,
            shows_values,
        }
    }

    /// Continues even if standard output is closed, because the run has other outputs.
    pub(in crate::cli) fn go_on_unread(&mut self) {
        self.goes_on = true;
    }

    /// Reports one payload.
    ///
    /// # Errors
    ///
    /// If standard output cannot be written.
    pub(in crate::cli) fn record(
        &mut self,
        source: &str,
        checked: &CheckedRecord,
    ) -> io::Result<()> {
        let written = self.lines(source, checked);
        self.builder.add(source, checked);
        self.unless_others_read(written)
    }

    /// Reports a run of payloads (at least one) without findings.
    pub(in crate::cli) fn clean(&mut self, source: &str, payloads: u64) {
        self.builder.add_clean(source, payloads);
    }

    fn lines(&mut self, source: &str, checked: &CheckedRecord) -> io::Result<()> {
        let Style::Each(each) = &mut self.style else {
            return Ok(());
        };
        let findings = checked.report().findings();
        let listed = &findings[..findings.len().min(each.room)];
        each.room -= listed.len();
        each.left_out += (findings.len() - listed.len()) as u64;
        if listed.is_empty() {
            return Ok(());
        }
        if each.last.as_deref() != Some(source) {
            let is_first = each.last.replace(source.to_owned()).is_none();
            lines::group(&mut self.out, is_first)?;
        }
        lines::record(
            &mut self.out,
            source,
            checked.record(),
            listed,
            checked.report().readers(),
        )
    }

    /// A closed standard output ends the listing, but not the other outputs.
    fn unless_others_read(&mut self, written: io::Result<()>) -> io::Result<()> {
        match written {
            Err(error) if is_closed(&error) && self.goes_on => {
                self.style = Style::Quiet;
                Ok(())
            }
            written => written,
        }
    }

    /// Reports an input that could not be read. The caller also prints it on standard error.
    pub(in crate::cli) fn complaint(&mut self, problem: &str) {
        self.builder.complaint(problem);
    }

    /// Reports the files in folders that were skipped.
    pub(in crate::cli) fn skipped(&mut self, skipped: &[Skipped]) {
        self.builder.skipped(skipped);
    }

    /// Reports the entries of a HAR file that are not payloads.
    pub(in crate::cli) fn skipped_entries(&mut self, source: &str, reason: &str) {
        self.builder.skipped_entries(source, reason);
    }

    /// Finishes the reports. Returns the exit code of the report files, and the result of writing
    /// to standard output; `written` is the result so far.
    pub(in crate::cli) fn finish(
        self,
        summary: &Summary,
        profile: Option<Profile>,
        written: io::Result<()>,
    ) -> (Exit, Result<(), Failure>) {
        let Output {
            mut out,
            style,
            builder,
            files,
            against,
            shows_values,
            goes_on: _,
        } = self;
        let mut report = builder.finish(*summary);
        report.profile = profile;
        report.against = against;
        report.shows_values = shows_values;
        let exit = files.write(&report);
        let written = written.and_then(|()| match style {
            Style::Quiet => Ok(()),
            Style::Each(each) => lines::ending(
                &mut out,
                &report,
                &ABOUT.hints,
                each.last.is_none(),
                each.left_out,
            ),
            Style::Grouped => text::write(&mut out, &report, &ABOUT.hints, has_colours()),
            Style::Json => ReportFormat::Json.write(&mut out, &report, &ABOUT),
        });
        let written = written.and_then(|()| out.flush());
        let written = written.map_err(|error| Failure::Output {
            what: "the report",
            error,
        });
        (exit, written)
    }
}

/// Whether standard output is a terminal that shows colours, and the user has not disabled them.
fn has_colours() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let can_colour = match env::var_os("TERM") {
        Some(term) => term != "dumb",
        // Windows does not set it
        None => cfg!(windows),
    };
    io::stdout().is_terminal() && can_colour && !is_set("NO_COLOR")
}
