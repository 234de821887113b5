//! Ctrl-C and SIGTERM: the first asks for an end that loses nothing, a second one ends at once.

use std::io;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::exit::Exit;
use super::new_file;

/// What the user is told when the first comes.
pub(super) const ENDING: &str = "ending; to end at once, press Ctrl-C again";

/// What the user is told at the end of such a run.
pub(super) const ENDED: &str = "interrupted: this is what came until then";

/// Signals are for the whole process, and so is what they leave.
static IS_ASKED: AtomicBool = AtomicBool::new(false);
static WAITING: Mutex<Vec<Waker>> = Mutex::new(Vec::new());

/// Wakes something that waits; false where there is nothing left to wake.
type Waker = Box<dyn Fn() -> bool + Send>;

/// From here on a signal asks for an end; `first` is called when that happens.
///
/// # Errors
///
/// If the system lets no signals be handled.
pub(super) fn listen(first: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let mut first = Some(first);
    ctrlc::set_handler(move || match first.take() {
        Some(first) => {
            IS_ASKED.store(true, Ordering::SeqCst);
            first();
            waiting().retain(|wake| wake());
        }
        None => end_at_once(),
    })
    .map_err(io::Error::other)
}

/// Whether the user wants an end.
pub(super) fn is_asked() -> bool {
    IS_ASKED.load(Ordering::SeqCst)
}

/// Has `wake` called when the user wants an end, if not before: it wakes who waits for something
/// that may never come, and tells whether there is anybody.
pub(super) fn on_asked(wake: impl Fn() -> bool + Send + 'static) {
    let mut waiting = waiting();
    waiting.push(Box::new(wake));
    if is_asked() {
        waiting.retain(|wake| wake());
    }
}

fn end_at_once() {
    new_file::discard_all();
    process::exit(Exit::Interrupted.code().into());
}

fn waiting() -> MutexGuard<'static, Vec<Waker>> {
    WAITING.lock().unwrap_or_else(PoisonError::into_inner)
}
