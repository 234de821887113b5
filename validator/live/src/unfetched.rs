//! The ids that there is nothing of in the end, in a file that is read as a list of them
//! again.

use std::io;

use super::queue::Asked;
use super::selection::Selection;
use recordings::atomic_file::AtomicFile;

/// Where they are written, and which they are.
pub struct Unfetched {
    file: AtomicFile,
    selections: Vec<Selection>,
}

impl Unfetched {
    #[must_use]
    /// One that is written to `file`.
    pub fn new(file: AtomicFile) -> Unfetched {
        Unfetched {
            file,
            selections: Vec::new(),
        }
    }

    /// One that failed, or was not asked for any more.
    pub fn add(&mut self, asked: Asked) {
        let Asked { id, singly } = asked;
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

    /// Writes the file, which is empty where nothing failed. What may be missing in a range is
    /// written as a range again.
    ///
    /// # Errors
    ///
    /// The path, and what went wrong.
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
