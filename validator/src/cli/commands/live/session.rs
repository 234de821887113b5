//! A run: what is handed out, what comes back, and when it ends.

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use super::conversations::{Asked, Conversations};
use super::fetch::Fetched;
use super::outcomes::{Next, Outcomes};
use super::window::Window;
use super::workers::{Event, Workers};
use crate::cli::exit::{self, Exit};
use crate::cli::interruption;

/// How long what is under way is waited for, once the user wants an end; and then, how long
/// what came is reported, as large answers take a while.
const MOMENT: Duration = Duration::from_secs(2);

/// The conversations between their being asked for and their being reported.
pub(super) struct Session {
    workers: Workers,
    outcomes: Outcomes,
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

impl Session {
    pub(super) fn new(workers: Workers, outcomes: Outcomes, concurrency: u16) -> Session {
        Session {
            workers,
            outcomes,
            window: Window::new(concurrency),
            waiting: BTreeMap::new(),
            end: None,
            interrupted: false,
            is_given_up: false,
            unreported: BTreeMap::new(),
        }
    }

    /// Asks for all of them, and reports.
    pub(super) fn run(mut self, mut conversations: Conversations) -> Exit {
        let asked = self.ask(&mut conversations);
        self.workers.stop();
        self.outcomes
            .left(self.unreported.into_values(), &conversations);
        let retried = self.workers.retried();
        let (exit, finished) = self.outcomes.finish(asked, self.interrupted, retried);
        exit.max(exit::of(finished))
    }

    /// Fails only if the report cannot be written.
    fn ask(&mut self, conversations: &mut Conversations) -> io::Result<()> {
        loop {
            self.hand_out(conversations);
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
            self.outcomes.say(interruption::ENDING);
            self.stop();
        }
    }

    /// A service that wants to be left alone for long is.
    fn heed_the_service(&mut self) {
        if self.workers.are_impatient() && !self.is_given_up {
            self.is_given_up = true;
            self.outcomes.give_up();
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
            let line = format!("answers that came and were not checked, to end in time: {left}");
            self.outcomes.say(&line);
        }
        Ok(())
    }

    fn hand_out(&mut self, conversations: &mut Conversations) {
        while self.end.is_none() && self.window.has_room(self.held()) {
            let Some(asked) = conversations.next() else {
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
        if self.outcomes.add(asked, fetched)? == Next::Stop {
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
