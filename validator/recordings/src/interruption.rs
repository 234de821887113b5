//! The request to end the process, which readers check for, and which wakes those that wait.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// These are global, because the request concerns the whole process.
static IS_REQUESTED: AtomicBool = AtomicBool::new(false);
static WAKERS: Mutex<Vec<Waker>> = Mutex::new(Vec::new());

/// Wakes a reader that waits. Returns false if that reader is gone.
type Waker = Box<dyn Fn() -> bool + Send>;

/// Requests an end. `first` is called once `is_requested` returns true, and before the readers
/// that wait are woken.
pub fn request(first: impl FnOnce()) {
    IS_REQUESTED.store(true, Ordering::SeqCst);
    first();
    wakers().retain(|wake| wake());
}

/// Whether an end has been requested.
pub fn is_requested() -> bool {
    IS_REQUESTED.load(Ordering::SeqCst)
}

/// Calls `wake` when an end is requested, or at once if it has been. `wake` wakes a reader that
/// may otherwise wait forever, and returns whether that reader still exists.
pub(super) fn on_request(wake: impl Fn() -> bool + Send + 'static) {
    let mut wakers = wakers();
    wakers.push(Box::new(wake));
    if is_requested() {
        wakers.retain(|wake| wake());
    }
}

fn wakers() -> MutexGuard<'static, Vec<Waker>> {
    WAKERS.lock().unwrap_or_else(PoisonError::into_inner)
}
