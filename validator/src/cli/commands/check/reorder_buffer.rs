//! Where threads put what they have done, in whatever order, and it comes out in order.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Condvar, LockResult, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Takes numbered parts and gives them on by number, from 0 without a gap.
pub(super) struct ReorderBuffer<T, S> {
    state: Mutex<State<T, S>>,
    /// Another number is due, or nothing more is wanted.
    turned: Condvar,
    /// How many numbers may be done before the one that is due.
    window: u64,
}

struct State<T, S> {
    due: u64,
    /// Done before their turn.
    waiting: BTreeMap<u64, T>,
    sink: S,
    /// What the sink failed with.
    failed: Option<io::Error>,
    is_closed: bool,
}

impl<T, S: FnMut(T) -> io::Result<()>> ReorderBuffer<T, S> {
    /// Gives on to `sink`; who is `window` numbers ahead has to wait.
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

    /// Puts in the first of what is done under a number, and waits until it has come out:
    /// more of it would take too much memory. False if nothing more is wanted.
    pub(super) fn begin(&self, number: u64, part: T) -> bool {
        let mut state = self.wait_while(self.lock(), |state| state.due != number);
        state.give_on(part);
        if state.is_closed {
            self.turned.notify_all();
        }
        !state.is_closed
    }

    /// Puts in the last or only part under a number. False if nothing more is wanted.
    ///
    /// Who has the number that is due never waits, so that all others get on.
    pub(super) fn complete(&self, number: u64, part: T) -> bool {
        let mut state = self.lock();
        state.waiting.insert(number, part);
        let before = state.due;
        while let Some(part) = state.next_due() {
            state.give_on(part);
            state.due += 1;
        }
        if state.due != before {
            self.turned.notify_all();
        }
        let state = self.wait_while(state, |state| number >= state.due + self.window);
        !state.is_closed
    }

    /// Nothing more comes out, and nobody waits any more.
    pub(super) fn close(&self) {
        self.lock().is_closed = true;
        self.turned.notify_all();
    }

    /// What each thread that puts something in has to hold meanwhile.
    pub(super) fn close_on_panic(&self) -> CloseOnPanic<'_, T, S> {
        CloseOnPanic(self)
    }

    /// Ends it.
    ///
    /// # Errors
    ///
    /// What the sink failed with.
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

/// Closes the buffer when its thread panics, so that nobody waits for what will not come.
pub(super) struct CloseOnPanic<'o, T, S: FnMut(T) -> io::Result<()>>(&'o ReorderBuffer<T, S>);

impl<T, S: FnMut(T) -> io::Result<()>> Drop for CloseOnPanic<'_, T, S> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.close();
        }
    }
}

/// Where the sink has panicked, nothing more can come out.
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

    fn give_on(&mut self, part: T) {
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
