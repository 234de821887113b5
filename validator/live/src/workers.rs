//! The threads that send requests.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use super::error::Error;
use super::fetch::{Fetched, fetch};
use super::pace::Pace;
use super::queue::Request;
use super::transport::Fetch;

/// An event for the session.
pub enum Event {
    /// A request is finished.
    Done {
        /// Its number, in the order in which requests were handed out.
        number: u64,
        /// The request.
        request: Request,
        /// Its result.
        fetched: Fetched,
    },
    /// The user interrupted the run. [`Workers::are_interrupted`] is true before this arrives.
    Interrupted,
}

/// Threads that wait for requests. They are not joined, so that a thread that waits for a slow
/// server delays nobody.
pub struct Workers {
    jobs: Sender<(u64, Request)>,
    event: Sender<Event>,
    events: Receiver<Event>,
    context: Arc<Context>,
}

/// What the threads share.
struct Context {
    service: Arc<dyn Fetch>,
    pace: Pace,
    retries: u16,
    retried: AtomicU64,
    interrupted: AtomicBool,
}

impl Workers {
    /// Starts `count` threads.
    ///
    /// # Errors
    ///
    /// If the system has no threads left.
    pub fn start(
        count: u16,
        service: Arc<dyn Fetch>,
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

    /// A function to call when the user interrupts the run. It does not wait behind responses that
    /// are queued: no request is sent from then on.
    pub fn interruption(&self) -> impl FnMut() + Send + 'static {
        let (event, context) = (self.event.clone(), self.context.clone());
        move || {
            context.interrupted.store(true, Ordering::Relaxed);
            context.pace.stop();
            // wakes the session, if it still waits for responses
            let _ = event.send(Event::Interrupted);
        }
    }

    /// Whether the user has interrupted the run.
    #[must_use]
    pub fn are_interrupted(&self) -> bool {
        self.context.interrupted.load(Ordering::Relaxed)
    }

    /// Hands out a request, for the next free thread.
    pub fn hand_out(&self, number: u64, request: Request) {
        // cannot fail: the threads run until `self` is dropped
        let _ = self.jobs.send((number, request));
    }

    /// Waits for the next event. Returns `None` once `until` has passed, even if there are events.
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

    /// The events that have happened and have not been returned yet.
    pub fn queued(&self) -> impl Iterator<Item = Event> {
        self.events.try_iter()
    }

    /// Sends no more requests. Responses to earlier ones still arrive.
    pub fn stop(&self) {
        self.context.pace.stop();
    }

    /// Whether the requests were stopped because the service keeps responding "too many requests",
    /// and waiting would take too long.
    #[must_use]
    pub fn are_rate_limited(&self) -> bool {
        self.context.pace.is_rate_limited()
    }

    /// How many requests were retries.
    #[must_use]
    pub fn retried(&self) -> u64 {
        self.context.retried.load(Ordering::Relaxed)
    }
}

impl Context {
    fn fetch(&self, request: Request) -> Fetched {
        let again = || {
            self.retried.fetch_add(1, Ordering::Relaxed);
        };
        fetch(
            request.id,
            self.service.as_ref(),
            &self.pace,
            self.retries,
            again,
        )
    }
}

fn work(queue: &Mutex<Receiver<(u64, Request)>>, event: &Sender<Event>, context: &Context) {
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, request)) = job else {
            return;
        };
        // without an event for this number, the session would wait forever
        let fetched = panic::catch_unwind(AssertUnwindSafe(|| context.fetch(request)));
        let done = Event::Done {
            number,
            request,
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
    use super::{Event, Fetch, Fetched, Pace, Request, Workers};

    /// Panics on the second id.
    struct Fragile;

    impl Fetch for Fragile {
        fn fetch_once(&self, id: i64) -> Result<Bytes, Error> {
            assert_ne!(id, 2);
            Ok(Bytes::from_static(b"{}"))
        }
    }

    fn workers(count: u16) -> Workers {
        let pace = Pace::per_minute(1_000_000);
        Workers::start(count, Arc::new(Fragile), pace, 0).expect("it starts")
    }

    fn hand_out(workers: &Workers, ids: std::ops::Range<i64>) {
        for (number, id) in (0..).zip(ids) {
            workers.hand_out(number, Request { id, singly: true });
        }
    }

    fn next_event(workers: &Workers) -> (u64, &'static str) {
        match workers.next(None) {
            Some(Event::Done {
                number, fetched, ..
            }) => match fetched {
                Fetched::Body(_) => (number, "a body"),
                Fetched::Panicked => (number, "a panic"),
                Fetched::NotRequested => (number, "nothing"),
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
        assert_eq!(all.map(|_| next_event(&workers)), all);
    }

    #[test]
    fn an_interruption_is_known_before_queued_responses() {
        let workers = workers(1);
        hand_out(&workers, 3..5);
        // when there is a response to the second request, there is one to the first
        let first = next_event(&workers);
        assert_eq!(first, (0, "a body"));
        let mut interruption = workers.interruption();
        assert!(!workers.are_interrupted());
        interruption();
        assert!(workers.are_interrupted());
        // what was not requested before is not requested any more
        hand_out(&workers, 5..6);
        let events = std::iter::repeat_with(|| next_event(&workers));
        assert!(events.take(3).any(|event| event == (0, "nothing")));
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
