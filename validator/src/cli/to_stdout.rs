//! Writes the result of a command to standard output.

use std::io::{self, BufWriter, Write};

use super::failure::Failure;

/// Writes the result to standard output.
///
/// # Errors
///
/// If standard output cannot be written.
pub(super) fn write(result: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout());
    result(&mut out)
        .and_then(|()| out.flush())
        .map_err(|error| Failure::Output {
            what: "to standard output",
            error,
        })
}
