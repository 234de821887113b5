//! Writing the one result of a command.

use std::io::{self, BufWriter, Write};

use super::complaint::complain;
use super::exit::Exit;
use super::recordings::inputs;

/// Writes to standard output; a user is told what went wrong.
pub(super) fn write(result: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Exit {
    let mut out = BufWriter::new(io::stdout());
    match result(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let reason = inputs::reason(&error);
            complain(&format!("cannot write to standard output: {reason}"));
            Exit::Unreadable
        }
        // who closed the pipe has seen enough
        _ => Exit::Conforming,
    }
}
