//! Ctrl-C and SIGTERM: the first asks for an end that loses nothing, a second one ends at once.

use std::io;
use std::process;

use super::exit::Exit;
use recordings::{atomic_file, interruption};

/// What the user is told when the first comes.
pub(super) const ENDING: &str = "ending; to end at once, press Ctrl-C again";

/// What the user is told at the end of such a run.
pub(super) const ENDED: &str = "interrupted: this is what came until then";

/// From here on a signal asks for an end; `first` is called when that happens.
///
/// # Errors
///
/// If the system lets no signals be handled.
pub(super) fn listen(first: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let mut first = Some(first);
    ctrlc::set_handler(move || match first.take() {
        Some(first) => interruption::ask(first),
        None => end_at_once(),
    })
    .map_err(io::Error::other)
}

/// Whether the user wants an end.
pub(super) fn is_asked() -> bool {
    interruption::is_asked()
}

fn end_at_once() {
    atomic_file::discard_all();
    process::exit(Exit::Interrupted.code().into());
}
