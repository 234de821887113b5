//! The reports in files, all of them.

use super::about::ABOUT;
use super::target::Target;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use recordings::atomic_file::AtomicFile;
use report::{ReportFormat, RunReport};

/// Files that wait for the end of a run.
#[derive(Debug)]
pub(in crate::cli) struct ReportFiles {
    opened: Vec<(ReportFormat, AtomicFile)>,
    exit: Exit,
}

impl ReportFiles {
    /// Opens those that can be, and says of the others why not; with `values` of payloads in
    /// them, they are their owner's alone.
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

    /// Writes all of them; one that fails does not stop the others.
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
        self.exit = self.exit.max(failure.told());
    }
}
