//! What could not be done, said where it does not get into a report.

use std::io::{self, Write as _};

/// Says on standard error what could not be done.
pub(super) fn complain(message: &str) {
    // there is nobody left to tell if this fails
    let _ = writeln!(io::stderr(), "conversation-validator: {message}");
}
