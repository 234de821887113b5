//! Messages on standard error.

use std::io::{self, Write as _};

/// Prints a message on standard error.
pub(super) fn complain(message: &str) {
    // nothing can be done if this fails
    let _ = writeln!(io::stderr(), "conversation-validator: {message}");
}
