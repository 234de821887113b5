//! Restores the order of results that threads finish in any order.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Condvar, LockResult, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Takes numbered parts, and passes them on in the order of their numbers, from 0 without gaps.
pub(super) struct ReorderBuffer<T, S> {
    state: Mutex<State<T, S>>,
    /// Signals that the next number is due, or that the buffer is closed.
    turned: Condvar,
    /// How far ahead of the due number a thread may be.
    window: u64,
}

struct State<T, S> {
    due: u64,
    /// Parts that are finished before their turn.
    waiting: BTreeMap<u64, T>,
    sink: S,
    /// The error of the sink.
    failed: Option<io::Error>,
    is_closed: bool,
}

impl<T, S: FnMut(T) -> io::Result<()>> ReorderBuffer<T, S> {
    /// Passes parts on to `sink`. A thread that is `window` numbers ahead has to wait.
    pub(super) fn new(window: u64, sink: S) -> ReorderBuffer<T, S> {
        ReorderBuffer {
            state: Mutex::new(State {
                due: 0,
                waiting: BTreeMap::new(),
                sink,
                failed: None,
                is_closed: false,
            }),
            turned: Condvar::new(),
            window,
        }
    }

    /// Puts in the first part of a number, and waits until it has been passed on, because holding
    /// more of it would take too much memory. Returns false if the buffer is closed.
    pub(super) fn begin(&self, number: u64, part: T) -> bool {
        let mut state = self.wait_while(self.lock(), |state| state.due != number);
        state.pass_on(part);
        if state.is_closed {
            self.turned.notify_all();
        }
        !state.is_closed
    }

    /// Puts in the last or only part of a number. Returns false if the buffer is closed.
    ///
    /// The thread with the due number never waits, so all others make progress.
    pub(super) fn complete(&self, number: u64, part: T) -> bool {
        let mut state = self.lock();
        state.waiting.insert(number, part);
        let before = state.due;
        while let Some(part) = state.next_due() {
            state.pass_on(part);
            state.due += 1;
        }
        if state.due != before {
            self.turned.notify_all();
        }
        let state = self.wait_while(state, |state| number >= state.due + self.window);
        !state.is_closed
    }

    /// Closes the buffer: nothing more is passed on, and no thread waits any more.
    pub(super) fn close(&self) {
        self.lock().is_closed = true;
        self.turned.notify_all();
    }

    /// A guard that each thread holds while it uses the buffer.
    pub(super) fn close_on_panic(&self) -> CloseOnPanic<'_, T, S> {
        CloseOnPanic(self)
    }

    /// Consumes the buffer.
    ///
    /// # Errors
    ///
    /// The error of the sink.
    pub(super) fn finish(self) -> io::Result<()> {
        let state = self.state.into_inner();
        let state = state.unwrap_or_else(PoisonError::into_inner);
        state.failed.map_or(Ok(()), Err)
    }

    fn lock(&self) -> MutexGuard<'_, State<T, S>> {
        unless_poisoned(self.state.lock())
    }

    fn wait_while<'o>(
        &self,
        state: MutexGuard<'o, State<T, S>>,
        waits: impl Fn(&State<T, S>) -> bool,
    ) -> MutexGuard<'o, State<T, S>> {
        let waited = self
            .turned
            .wait_while(state, |state| !state.is_closed && waits(state));
        unless_poisoned(waited)
    }
}

/// Closes the buffer if its thread panics, so that the others do not wait forever.
pub(super) struct CloseOnPanic<'o, T, S: FnMut(T) -> io::Result<()>>(&'o ReorderBuffer<T, S>);

impl<T, S: FnMut(T) -> io::Result<()>> Drop for CloseOnPanic<'_, T, S> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.close();
        }
    }
}

/// The state; after a panic of the sink, it is closed.
fn unless_poisoned<T, S>(
    state: LockResult<MutexGuard<'_, State<T, S>>>,
) -> MutexGuard<'_, State<T, S>> {
    state.unwrap_or_else(|poisoned| {
        let mut state = poisoned.into_inner();
        state.is_closed = true;
        state
    })
}

impl<T, S: FnMut(T) -> io::Result<()>> State<T, S> {
    fn next_due(&mut self) -> Option<T> {
        if self.is_closed {
            return None;
        }
        self.waiting.remove(&self.due)
    }

    fn pass_on(&mut self, part: T) {
        if self.is_closed {
            return;
        }
        if let Err(error) = (self.sink)(part) {
            self.failed = Some(error);
            self.is_closed = true;
        }
    }
}

#[cfg(test)]
mod tests;
