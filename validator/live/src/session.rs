//! A run: hands out requests, takes results, and decides when to end.

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use super::fetch::Fetched;
use super::queue::{Queue, Request};
use super::window::Window;
use super::workers::{Event, Workers};

/// After an interruption, how long to wait for responses under way; and after that, how long to
/// go on reporting, because large responses take a while.
const GRACE: Duration = Duration::from_secs(2);

/// Whether to send further requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Go on.
    GoOn,
    /// Send no more requests.
    Stop,
}

/// Takes the results, in the order of the requests.
pub trait Sink {
    /// Takes one result.
    ///
    /// # Errors
    ///
    /// If it cannot be written; the run ends then.
    fn add(&mut self, request: Request, fetched: &Fetched) -> io::Result<Next>;

    /// The user has interrupted the run, which ends as soon as responses under way have arrived.
    fn interrupted(&mut self);

    /// The run gives up on the service because of too many 429 responses.
    fn give_up(&mut self);

    /// This many responses were received but are not added, because the run has to end.
    fn dropped(&mut self, responses: usize);
}

/// The end of a run.
pub struct Ended {
    /// The result of the sink.
    pub result: io::Result<()>,
    /// Requests that were handed out but not reported.
    pub unreported: Vec<Request>,
    /// Requests that were not handed out.
    pub rest: Queue,
    /// Whether the user interrupted the run.
    pub is_interrupted: bool,
    /// How many requests were retries.
    pub retried: u64,
}

/// A run, with the requests that are handed out and not yet reported.
pub struct Session<S> {
    workers: Workers,
    sink: S,
    window: Window,
    /// Results that wait for an earlier one, by number.
    waiting: BTreeMap<u64, (Request, Fetched)>,
    /// Set when no more requests are sent: the time until which to wait for responses.
    end: Option<Instant>,
    interrupted: bool,
    /// Whether the run gave up because of too many 429 responses.
    has_given_up: bool,
    /// Requests that were handed out and not reported.
    unreported: BTreeMap<u64, Request>,
}

impl<S: Sink> Session<S> {
    /// Creates a run that passes its results to `sink`, with this many requests at once.
    pub fn new(workers: Workers, sink: S, concurrency: u16) -> Session<S> {
        Session {
            workers,
            sink,
            window: Window::new(concurrency),
            waiting: BTreeMap::new(),
            end: None,
            interrupted: false,
            has_given_up: false,
            unreported: BTreeMap::new(),
        }
    }

    /// Sends all requests. The results are in the sink.
    pub fn run(mut self, mut queue: Queue) -> (S, Ended) {
        let result = self.fetch_all(&mut queue);
        self.workers.stop();
        let ended = Ended {
            result,
            unreported: self.unreported.into_values().collect(),
            rest: queue,
            is_interrupted: self.interrupted,
            retried: self.workers.retried(),
        };
        (self.sink, ended)
    }

    /// Fails only if the sink does.
    fn fetch_all(&mut self, queue: &mut Queue) -> io::Result<()> {
        loop {
            self.hand_out(queue);
            if self.window.is_empty() {
                return Ok(());
            }
            let event = self.workers.next(self.end);
            self.check_interruption();
            self.check_rate_limit();
            match event {
                Some(event) => self.take(event),
                // the grace period is over
                None => return self.report_received(),
            }
            while let Some((request, fetched)) = self.waiting.remove(&self.window.reported) {
                self.report(self.window.reported, request, &fetched)?;
                self.check_interruption();
                if self.end.is_some_and(|end| Instant::now() >= end) {
                    break;
                }
            }
        }
    }

    fn take(&mut self, event: Event) {
        if let Event::Done {
            number,
            request,
            fetched,
        } = event
        {
            self.window.answered += 1;
            self.waiting.insert(number, (request, fetched));
        }
    }

    /// Reacts to an interruption at once, not after the responses that are queued.
    fn check_interruption(&mut self) {
        if self.workers.are_interrupted() && !self.interrupted {
            self.interrupted = true;
            self.sink.interrupted();
            self.stop();
        }
    }

    /// Stops if the service responds only with 429.
    fn check_rate_limit(&mut self) {
        if self.workers.are_rate_limited() && !self.has_given_up {
            self.has_given_up = true;
            self.sink.give_up();
            self.stop();
        }
    }

    /// Reports the responses that have arrived, even if an earlier one has not.
    fn report_received(&mut self) -> io::Result<()> {
        let queued: Vec<_> = self.workers.queued().collect();
        for event in queued {
            self.take(event);
        }
        let end = Instant::now() + GRACE;
        while let Some((number, (request, fetched))) = self.waiting.pop_first() {
            self.report(number, request, &fetched)?;
            self.check_interruption();
            if Instant::now() >= end {
                break;
            }
        }
        let is_response =
            |(_, fetched): &&(Request, Fetched)| !matches!(fetched, Fetched::NotRequested);
        let left = self.waiting.values().filter(is_response).count();
        if left > 0 {
            self.sink.dropped(left);
        }
        Ok(())
    }

    fn hand_out(&mut self, queue: &mut Queue) {
        while self.end.is_none() && self.window.has_room(self.held()) {
            let Some(request) = queue.next() else {
                return;
            };
            self.workers.hand_out(self.window.handed_out, request);
            self.unreported.insert(self.window.handed_out, request);
            self.window.handed_out += 1;
        }
    }

    fn report(&mut self, number: u64, request: Request, fetched: &Fetched) -> io::Result<()> {
        self.window.reported += 1;
        self.unreported.remove(&number);
        if self.sink.add(request, fetched)? == Next::Stop {
            self.stop();
        }
        Ok(())
    }

    fn stop(&mut self) {
        self.workers.stop();
        self.end.get_or_insert_with(|| Instant::now() + GRACE);
    }

    fn held(&self) -> usize {
        let body = |(_, fetched): &(Request, Fetched)| match fetched {
            Fetched::Body(body) => body.len(),
            _ => 0,
        };
        self.waiting.values().map(body).sum()
    }
}
