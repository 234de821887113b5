//! Writes the ids that were not fetched to a file, in the format of a list of ids.

use std::io;

use super::queue::Request;
use super::selection::Selection;
use recordings::atomic_file::AtomicFile;

/// The file, and the ids.
pub struct Unfetched {
    file: AtomicFile,
    selections: Vec<Selection>,
}

impl Unfetched {
    #[must_use]
    /// Creates a list that is written to `file`.
    pub fn new(file: AtomicFile) -> Unfetched {
        Unfetched {
            file,
            selections: Vec::new(),
        }
    }

    /// Adds the id of a request that failed or was not sent.
    pub fn add(&mut self, request: Request) {
        let Request { id, singly } = request;
        self.extend([Selection {
            first: id,
            last: id,
            singly,
        }]);
    }

    /// Adds ids.
    pub fn extend(&mut self, selections: impl IntoIterator<Item = Selection>) {
        self.selections.extend(selections);
    }

    /// Writes the file, which is empty if nothing failed. Parts of ranges are written as ranges, so
    /// that they may have gaps again.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(self) -> Result<(), recordings::Error> {
        let Unfetched { file, selections } = self;
        file.write(|out| {
            for selection in selections {
                writeln!(out, "{selection}")?;
            }
            io::Result::Ok(())
        })
    }
}
