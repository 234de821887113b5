//! The reports that go to files.

use super::about::ABOUT;
use super::target::Target;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use recordings::atomic_file::AtomicFile;
use report::{ReportFormat, RunReport};

/// Report files that are written at the end of a run.
#[derive(Debug)]
pub(in crate::cli) struct ReportFiles {
    opened: Vec<(ReportFormat, AtomicFile)>,
    exit: Exit,
}

impl ReportFiles {
    /// Opens the files, and reports those that cannot be opened. With `values` of payloads in
    /// them, only their owner may read them.
    pub(in crate::cli) fn open(targets: &[Target], values: bool) -> ReportFiles {
        let mut files = ReportFiles {
            opened: Vec::new(),
            exit: Exit::Conforming,
        };
        for target in targets {
            match AtomicFile::open(&target.path) {
                Ok(file) if values => {
                    files.opened.push((target.format, file.for_owner_alone()));
                }
                Ok(file) => files.opened.push((target.format, file)),
                Err(error) => files.failed(error),
            }
        }
        files
    }

    /// Writes all reports. A failure does not stop the others.
    pub(in crate::cli) fn write(mut self, report: &RunReport) -> Exit {
        for (format, file) in std::mem::take(&mut self.opened) {
            if let Err(error) = file.write(|out| format.write(out, report, &ABOUT)) {
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
        self.exit = self.exit.max(failure.report());
    }
}
