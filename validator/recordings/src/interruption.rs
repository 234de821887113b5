//! An end that is asked for while something reads: it is known to all that read, and wakes what
//! waits.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An end is asked of the whole process, and so is what waits in it.
static IS_ASKED: AtomicBool = AtomicBool::new(false);
static WAITING: Mutex<Vec<Waker>> = Mutex::new(Vec::new());

/// Wakes something that waits; false where there is nothing left to wake.
type Waker = Box<dyn Fn() -> bool + Send>;

/// Asks for an end. `first` is called when that is known to all that look, and before those wake
/// that wait.
pub fn ask(first: impl FnOnce()) {
    IS_ASKED.store(true, Ordering::SeqCst);
    first();
    waiting().retain(|wake| wake());
}

/// Whether an end is wanted.
pub fn is_asked() -> bool {
    IS_ASKED.load(Ordering::SeqCst)
}

/// Has `wake` called when an end is wanted, if not before: it wakes who waits for something that
/// may never come, and tells whether there is anybody.
pub(super) fn on_asked(wake: impl Fn() -> bool + Send + 'static) {
    let mut waiting = waiting();
    waiting.push(Box::new(wake));
    if is_asked() {
        waiting.retain(|wake| wake());
    }
}

fn waiting() -> MutexGuard<'static, Vec<Waker>> {
    WAITING.lock().unwrap_or_else(PoisonError::into_inner)
}
