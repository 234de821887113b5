//! The reports in files, all of them.

use std::io;

use super::gathered::Gathered;
use super::target::{ReportFormat, Target};
use super::{github, html, json, junit, markdown, ndjson, sarif, text};
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::recordings::{self, new_file::NewFile};

/// Files that wait for the end of a run.
#[derive(Debug)]
pub(super) struct Files {
    opened: Vec<(ReportFormat, NewFile)>,
    exit: Exit,
}

impl Files {
    /// Opens those that can be, and says of the others why not; with `values` of payloads in
    /// them, they are their owner's alone.
    pub(super) fn open(targets: &[Target], values: bool) -> Files {
        let mut files = Files {
            opened: Vec::new(),
            exit: Exit::Conforming,
        };
        for target in targets {
            match NewFile::open(&target.path) {
                Ok(file) if values => {
                    files.opened.push((target.format, file.for_owner_alone()));
                }
                Ok(file) => files.opened.push((target.format, file)),
                Err(error) => files.failed(error),
            }
        }
        files
    }

    /// Writes all of them; one that fails does not stop the others.
    pub(super) fn write(mut self, report: &Gathered) -> Exit {
        for (format, file) in std::mem::take(&mut self.opened) {
            if let Err(error) = file.write(|out| write(format, out, report)) {
                self.failed(error);
            }
        }
        self.exit
    }

    fn failed(&mut self, error: recordings::Error) {
        let failure = Failure::Unwritten {
            before: "cannot write the report ",
            error,
        };
        self.exit = self.exit.max(failure.told());
    }
}

/// Writes a report in a format.
fn write(format: ReportFormat, out: &mut dyn io::Write, report: &Gathered) -> io::Result<()> {
    match format {
        ReportFormat::Text => text::write(out, report, false),
        ReportFormat::Json => json::write(out, report),
        ReportFormat::Ndjson => ndjson::write(out, report),
        ReportFormat::Junit => junit::write(out, report),
        ReportFormat::Sarif => sarif::write(out, report),
        ReportFormat::Github => github::write(out, report),
        ReportFormat::Markdown => markdown::write(out, report),
        ReportFormat::Html => html::write(out, report),
    }
}
