//! Writing the one result of a command.

use std::io::{self, BufWriter, Write};

use super::failure::Failure;

/// Writes to standard output.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn write(result: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout());
    result(&mut out)
        .and_then(|()| out.flush())
        .map_err(|error| Failure::Output {
            what: "to standard output",
            error,
        })
}
