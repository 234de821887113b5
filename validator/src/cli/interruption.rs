//! Ctrl-C and SIGTERM: the first signal requests a clean end, the second one ends at once.

use std::io;
use std::process;

use super::exit::Exit;
use recordings::{atomic_file, interruption};

/// Printed after the first signal.
pub(super) const ENDING: &str = "stopping; press Ctrl-C again to stop at once";

/// Printed at the end of an interrupted run.
pub(super) const ENDED: &str = "interrupted: the report covers what was checked until then";

/// Handles signals from now on; `first` is called on the first one.
///
/// # Errors
///
/// If signal handlers cannot be installed.
pub(super) fn listen(first: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let mut first = Some(first);
    ctrlc::set_handler(move || match first.take() {
        Some(first) => interruption::request(first),
        None => end_at_once(),
    })
    .map_err(io::Error::other)
}

/// Whether the user has requested an end.
pub(super) fn is_requested() -> bool {
    interruption::is_requested()
}

fn end_at_once() {
    atomic_file::discard_all();
    process::exit(Exit::Interrupted.code().into());
}
