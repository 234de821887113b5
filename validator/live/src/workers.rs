//! The threads that fetch.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use super::error::Error;
use super::fetch::{Fetched, fetch};
use super::pace::Pace;
use super::queue::Asked;
use super::transport::Ask;

/// Something that happened.
pub enum Event {
    /// An id was dealt with.
    Done {
        /// Its number in the order they were handed out.
        number: u64,
        /// The id.
        asked: Asked,
        /// What came of it.
        fetched: Fetched,
    },
    /// The user wants an end, which [`Workers::are_interrupted`] tells before this comes.
    Interrupted,
}

/// Threads that wait for ids to fetch. They are not joined: one that waits for a
/// slow server shall not keep anybody.
pub struct Workers {
    jobs: Sender<(u64, Asked)>,
    event: Sender<Event>,
    events: Receiver<Event>,
    context: Arc<Context>,
}

/// What all of them share.
struct Context {
    service: Arc<dyn Ask>,
    pace: Pace,
    retries: u16,
    retried: AtomicU64,
    interrupted: AtomicBool,
}

impl Workers {
    /// Starts so many.
    ///
    /// # Errors
    ///
    /// If the system has no threads left.
    pub fn start(
        count: u16,
        service: Arc<dyn Ask>,
        pace: Pace,
        retries: u16,
    ) -> Result<Workers, Error> {
        let context = Arc::new(Context {
            service,
            pace,
            retries,
            retried: AtomicU64::new(0),
            interrupted: AtomicBool::new(false),
        });
        let (jobs, queue) = mpsc::channel();
        let queue = Arc::new(Mutex::new(queue));
        let (event, events) = mpsc::channel();
        for _ in 0..count {
            let (queue, event, context) = (queue.clone(), event.clone(), context.clone());
            thread::Builder::new()
                .spawn(move || work(&queue, &event, &context))
                .map_err(Error::Workers)?;
        }
        Ok(Workers {
            jobs,
            event,
            events,
            context,
        })
    }

    /// What the user's interruption is told to. It does not wait for its turn among the
    /// answers: no request is sent from then on.
    pub fn interruption(&self) -> impl FnMut() + Send + 'static {
        let (event, context) = (self.event.clone(), self.context.clone());
        move || {
            context.interrupted.store(true, Ordering::Relaxed);
            context.pace.stop();
            // wakes who waits for an answer; after the end nobody does
            let _ = event.send(Event::Interrupted);
        }
    }

    /// Whether the user wants an end.
    #[must_use]
    pub fn are_interrupted(&self) -> bool {
        self.context.interrupted.load(Ordering::Relaxed)
    }

    /// Has a payload fetched, when a thread is free.
    pub fn hand_out(&self, number: u64, asked: Asked) {
        // the threads end after this does
        let _ = self.jobs.send((number, asked));
    }

    /// Waits for what happens next; `None` from that time on, whatever has happened.
    #[must_use]
    pub fn next(&self, until: Option<Instant>) -> Option<Event> {
        match until {
            None => self.events.recv().ok(),
            Some(until) => {
                let left = until.checked_duration_since(Instant::now())?;
                self.events.recv_timeout(left).ok()
            }
        }
    }

    /// What happened already and was not told yet.
    pub fn queued(&self) -> impl Iterator<Item = Event> {
        self.events.try_iter()
    }

    /// Sends no request any more. What is under way comes in yet.
    pub fn stop(&self) {
        self.context.pace.stop();
    }

    /// Whether no request is sent any more because the service says "too many requests", and
    /// would have to be waited for too long.
    #[must_use]
    pub fn are_impatient(&self) -> bool {
        self.context.pace.is_impatient()
    }

    /// How many requests were second tries, or later ones.
    #[must_use]
    pub fn retried(&self) -> u64 {
        self.context.retried.load(Ordering::Relaxed)
    }
}

impl Context {
    fn fetch(&self, asked: Asked) -> Fetched {
        let again = || {
            self.retried.fetch_add(1, Ordering::Relaxed);
        };
        fetch(
            asked.id,
            self.service.as_ref(),
            &self.pace,
            self.retries,
            again,
        )
    }
}

fn work(queue: &Mutex<Receiver<(u64, Asked)>>, event: &Sender<Event>, context: &Context) {
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, asked)) = job else {
            return;
        };
        // whoever waits for this number waits for ever if it does not come
        let fetched = panic::catch_unwind(AssertUnwindSafe(|| context.fetch(asked)));
        let done = Event::Done {
            number,
            asked,
            fetched: fetched.unwrap_or(Fetched::Panicked),
        };
        if event.send(done).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;
    use client::Error;

    use super::{Arc, Instant};
    use super::{Ask, Asked, Event, Fetched, Pace, Workers};

    /// Does not survive the second id.
    struct Fragile;

    impl Ask for Fragile {
        fn ask(&self, id: i64) -> Result<Bytes, Error> {
            assert_ne!(id, 2);
            Ok(Bytes::from_static(b"{}"))
        }
    }

    fn workers(count: u16) -> Workers {
        let pace = Pace::a_minute(1_000_000);
        Workers::start(count, Arc::new(Fragile), pace, 0).expect("it starts")
    }

    fn hand_out(workers: &Workers, ids: std::ops::Range<i64>) {
        for (number, id) in (0..).zip(ids) {
            workers.hand_out(number, Asked { id, singly: true });
        }
    }

    fn came(workers: &Workers) -> (u64, &'static str) {
        match workers.next(None) {
            Some(Event::Done {
                number, fetched, ..
            }) => match fetched {
                Fetched::Body(_) => (number, "a body"),
                Fetched::Panicked => (number, "a panic"),
                Fetched::Unasked => (number, "nothing"),
                Fetched::Failed(_) => (number, "a failure"),
            },
            _ => (0, "no answer"),
        }
    }

    #[test]
    fn a_panic_costs_one_payload_and_not_the_thread() {
        let workers = workers(1);
        hand_out(&workers, 1..4);
        let all = [(0, "a body"), (1, "a panic"), (2, "a body")];
        assert_eq!(all.map(|_| came(&workers)), all);
    }

    #[test]
    fn an_interruption_is_known_before_the_answers_that_came_earlier() {
        let workers = workers(1);
        hand_out(&workers, 3..5);
        // there is an answer to the first when there is one to the second
        let first = came(&workers);
        assert_eq!(first, (0, "a body"));
        let mut interruption = workers.interruption();
        assert!(!workers.are_interrupted());
        interruption();
        assert!(workers.are_interrupted());
        // what was not asked for yet is not any more
        hand_out(&workers, 5..6);
        let asked = std::iter::repeat_with(|| came(&workers));
        assert!(asked.take(3).any(|came| came == (0, "nothing")));
    }

    #[test]
    fn nothing_is_taken_after_the_time_and_all_of_it_is_still_there() {
        let workers = workers(1);
        hand_out(&workers, 3..4);
        workers.interruption()();
        let now = Instant::now();
        let past = now.checked_sub(Duration::from_millis(1)).unwrap_or(now);
        assert!(workers.next(Some(past)).is_none());
        assert!(workers.queued().count() >= 1);
    }
}
