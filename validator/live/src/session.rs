//! A run: what is handed out, what comes back, and when it ends.

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use super::fetch::Fetched;
use super::queue::{Asked, Queue};
use super::window::Window;
use super::workers::{Event, Workers};

/// How long what is under way is waited for, once the user wants an end; and then, how long
/// what came is reported, as large answers take a while.
const MOMENT: Duration = Duration::from_secs(2);

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// What follows is asked for, too.
    GoOn,
    /// Nothing more is asked for.
    Stop,
}

/// Takes what comes, in the order it was asked for.
pub trait Sink {
    /// What came of an id.
    ///
    /// # Errors
    ///
    /// If there is nowhere to put it; the run ends then.
    fn add(&mut self, asked: Asked, fetched: &Fetched) -> io::Result<Next>;

    /// The user wants an end: what is under way is waited for a moment.
    fn ending(&mut self);

    /// The service is not waited for any more.
    fn give_up(&mut self);

    /// So many answers that came are not added, to end in time.
    fn unadded(&mut self, answers: usize);
}

/// How a run ended.
pub struct Ended {
    /// What the sink failed with.
    pub added: io::Result<()>,
    /// Handed out, and come to nothing.
    pub unreported: Vec<Asked>,
    /// Not handed out.
    pub rest: Queue,
    /// The user wanted an end.
    pub is_interrupted: bool,
    /// How many requests were second tries, or later ones.
    pub retried: u64,
}

/// The ids between their being asked for and their being reported.
pub struct Session<S> {
    workers: Workers,
    sink: S,
    window: Window,
    /// Answered before one that was asked for earlier, by their numbers.
    waiting: BTreeMap<u64, (Asked, Fetched)>,
    /// No more is asked for, and nothing is waited for any longer than this.
    end: Option<Instant>,
    interrupted: bool,
    /// The service says "too many requests", and is not waited for any more.
    is_given_up: bool,
    /// Handed out, and not reported.
    unreported: BTreeMap<u64, Asked>,
}

impl<S: Sink> Session<S> {
    /// A run whose answers go to `sink`, with so many at once.
    pub fn new(workers: Workers, sink: S, concurrency: u16) -> Session<S> {
        Session {
            workers,
            sink,
            window: Window::new(concurrency),
            waiting: BTreeMap::new(),
            end: None,
            interrupted: false,
            is_given_up: false,
            unreported: BTreeMap::new(),
        }
    }

    /// Asks for all of them; what came of them is in the sink.
    pub fn run(mut self, mut queue: Queue) -> (S, Ended) {
        let added = self.ask(&mut queue);
        self.workers.stop();
        let ended = Ended {
            added,
            unreported: self.unreported.into_values().collect(),
            rest: queue,
            is_interrupted: self.interrupted,
            retried: self.workers.retried(),
        };
        (self.sink, ended)
    }

    /// Fails only if the sink does.
    fn ask(&mut self, queue: &mut Queue) -> io::Result<()> {
        loop {
            self.hand_out(queue);
            if self.window.is_empty() {
                return Ok(());
            }
            let event = self.workers.next(self.end);
            self.heed_the_user();
            self.heed_the_service();
            match event {
                Some(event) => self.take(event),
                // the moment is over
                None => return self.report_what_came(),
            }
            while let Some((asked, fetched)) = self.waiting.remove(&self.window.reported) {
                self.report(self.window.reported, asked, &fetched)?;
                self.heed_the_user();
                if self.end.is_some_and(|end| Instant::now() >= end) {
                    break;
                }
            }
        }
    }

    fn take(&mut self, event: Event) {
        if let Event::Done {
            number,
            asked,
            fetched,
        } = event
        {
            self.window.answered += 1;
            self.waiting.insert(number, (asked, fetched));
        }
    }

    /// The user does not wait behind the answers that came before.
    fn heed_the_user(&mut self) {
        if self.workers.are_interrupted() && !self.interrupted {
            self.interrupted = true;
            self.sink.ending();
            self.stop();
        }
    }

    /// A service that wants to be left alone for long is.
    fn heed_the_service(&mut self) {
        if self.workers.are_impatient() && !self.is_given_up {
            self.is_given_up = true;
            self.sink.give_up();
            self.stop();
        }
    }

    /// What came in time and was not reported, because something before it did not come.
    fn report_what_came(&mut self) -> io::Result<()> {
        let queued: Vec<_> = self.workers.queued().collect();
        for event in queued {
            self.take(event);
        }
        let end = Instant::now() + MOMENT;
        while let Some((number, (asked, fetched))) = self.waiting.pop_first() {
            self.report(number, asked, &fetched)?;
            self.heed_the_user();
            if Instant::now() >= end {
                break;
            }
        }
        let is_answer = |(_, fetched): &&(Asked, Fetched)| !matches!(fetched, Fetched::Unasked);
        let left = self.waiting.values().filter(is_answer).count();
        if left > 0 {
            self.sink.unadded(left);
        }
        Ok(())
    }

    fn hand_out(&mut self, queue: &mut Queue) {
        while self.end.is_none() && self.window.has_room(self.held()) {
            let Some(asked) = queue.next() else {
                return;
            };
            self.workers.hand_out(self.window.handed_out, asked);
            self.unreported.insert(self.window.handed_out, asked);
            self.window.handed_out += 1;
        }
    }

    fn report(&mut self, number: u64, asked: Asked, fetched: &Fetched) -> io::Result<()> {
        self.window.reported += 1;
        self.unreported.remove(&number);
        if self.sink.add(asked, fetched)? == Next::Stop {
            self.stop();
        }
        Ok(())
    }

    fn stop(&mut self) {
        self.workers.stop();
        self.end.get_or_insert_with(|| Instant::now() + MOMENT);
    }

    fn held(&self) -> usize {
        let body = |(_, fetched): &(Asked, Fetched)| match fetched {
            Fetched::Body(body) => body.len(),
            _ => 0,
        };
        self.waiting.values().map(body).sum()
    }
}
