//! The conversations that there is nothing of in the end, in a file that is read as a list of them
//! again.

use std::io;

use super::conversations::Asked;
use super::selection::Selection;
use recordings::atomic_file::AtomicFile;

/// Where they are written, and which they are.
pub(in crate::cli) struct Unfetched {
    file: AtomicFile,
    selections: Vec<Selection>,
}

impl Unfetched {
    pub(in crate::cli) fn new(file: AtomicFile) -> Unfetched {
        Unfetched {
            file,
            selections: Vec::new(),
        }
    }

    /// One that failed, or was not asked for any more.
    pub(in crate::cli) fn add(&mut self, asked: Asked) {
        let Asked { id, singly } = asked;
        self.extend([Selection {
            first: id,
            last: id,
            singly,
        }]);
    }

    pub(in crate::cli) fn extend(&mut self, selections: impl IntoIterator<Item = Selection>) {
        self.selections.extend(selections);
    }

    /// Writes the file, which is empty where nothing failed. What may be missing in a range is
    /// written as a range again.
    ///
    /// # Errors
    ///
    /// The path, and what went wrong.
    pub(in crate::cli) fn write(self) -> Result<(), recordings::Error> {
        let Unfetched { file, selections } = self;
        file.write(|out| {
            for selection in selections {
                writeln!(out, "{selection}")?;
            }
            io::Result::Ok(())
        })
    }
}
