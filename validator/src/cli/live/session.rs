//! A run: what is handed out, what comes back, and when it ends.

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use super::conversations::{Asked, Conversations};
use super::fetch::Fetched;
use super::outcomes::{Next, Outcomes};
use super::window::Window;
use super::workers::{Event, Workers};
use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::inputs;

/// How long what is under way is waited for, once the user wants an end.
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
        }
    }

    /// Asks for all of them, and reports.
    pub(super) fn run(mut self, conversations: Conversations) -> Exit {
        let asked = self.ask(conversations);
        self.workers.stop();
        let retried = self.workers.retried();
        let (exit, finished) = self.outcomes.finish(self.interrupted, retried);
        match asked.and(finished) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let reason = inputs::reason(&error);
                complain(&format!("cannot write the report: {reason}"));
                exit.max(Exit::Unreadable)
            }
            // who closed the pipe has seen enough
            _ => exit,
        }
    }

    /// Fails only if the report cannot be written.
    fn ask(&mut self, mut conversations: Conversations) -> io::Result<()> {
        loop {
            self.hand_out(&mut conversations);
            if self.window.is_empty() {
                return Ok(());
            }
            match self.workers.next(self.end) {
                Some(Event::Done {
                    number,
                    asked,
                    fetched,
                }) => {
                    self.window.answered += 1;
                    self.waiting.insert(number, (asked, fetched));
                }
                Some(Event::Interrupted) => {
                    self.interrupted = true;
                    self.outcomes
                        .say("ending; to end at once, press Ctrl-C again");
                    self.stop();
                }
                // the moment is over
                None => break,
            }
            while let Some((asked, fetched)) = self.waiting.remove(&self.window.reported) {
                self.report(asked, &fetched)?;
            }
        }
        for (asked, fetched) in std::mem::take(&mut self.waiting).into_values() {
            self.report(asked, &fetched)?;
        }
        Ok(())
    }

    fn hand_out(&mut self, conversations: &mut Conversations) {
        while self.end.is_none() && self.window.has_room(self.held()) {
            let Some(asked) = conversations.next() else {
                return;
            };
            self.workers.hand_out(self.window.handed_out, asked);
            self.window.handed_out += 1;
        }
    }

    fn report(&mut self, asked: Asked, fetched: &Fetched) -> io::Result<()> {
        self.window.reported += 1;
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
