//! The threads that fetch.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use conversation_client::{AccountId, ConversationId, GetConversation};

use super::conversations::Asked;
use super::fetch::{Fetched, fetch};
use super::pace::Pace;
use super::transport::Transport;

/// Something that happened.
pub(super) enum Event {
    /// A conversation was dealt with.
    Done {
        /// Its number in the order they were handed out.
        number: u64,
        asked: Asked,
        fetched: Fetched,
    },
    /// The user wants an end.
    Interrupted,
}

/// Threads that wait for conversations to fetch. They are not joined: one that waits for a
/// slow server shall not keep anybody.
pub(super) struct Workers {
    jobs: Sender<(u64, Asked)>,
    event: Sender<Event>,
    events: Receiver<Event>,
    context: Arc<Context>,
}

/// What all of them share.
struct Context {
    account: AccountId,
    transport: Arc<dyn Transport>,
    pace: Pace,
    retries: u16,
    retried: AtomicU64,
}

impl Workers {
    /// Starts so many.
    ///
    /// # Errors
    ///
    /// If the system has no threads left.
    pub(super) fn start(
        count: u16,
        account: AccountId,
        transport: Arc<dyn Transport>,
        pace: Pace,
        retries: u16,
    ) -> io::Result<Workers> {
        let context = Arc::new(Context {
            account,
            transport,
            pace,
            retries,
            retried: AtomicU64::new(0),
        });
        let (jobs, queue) = mpsc::channel();
        let queue = Arc::new(Mutex::new(queue));
        let (event, events) = mpsc::channel();
        for _ in 0..count {
            let (queue, event, context) = (queue.clone(), event.clone(), context.clone());
            thread::Builder::new().spawn(move || work(&queue, &event, &context))?;
        }
        Ok(Workers {
            jobs,
            event,
            events,
            context,
        })
    }

    /// What the user's interruption is told to.
    pub(super) fn interruption(&self) -> impl FnMut() + Send + 'static {
        let event = self.event.clone();
        move || {
            // after the end there is nothing to interrupt
            let _ = event.send(Event::Interrupted);
        }
    }

    /// Has a conversation fetched, when a thread is free.
    pub(super) fn hand_out(&self, number: u64, asked: Asked) {
        // the threads end after this does
        let _ = self.jobs.send((number, asked));
    }

    /// Waits for what happens next; `None` if nothing did until then.
    pub(super) fn next(&self, until: Option<Instant>) -> Option<Event> {
        match until {
            None => self.events.recv().ok(),
            Some(until) => {
                let left = until.saturating_duration_since(Instant::now());
                self.events.recv_timeout(left).ok()
            }
        }
    }

    /// Sends no request any more. What is under way comes in yet.
    pub(super) fn stop(&self) {
        self.context.pace.stop();
    }

    /// How many requests were second tries, or later ones.
    pub(super) fn retried(&self) -> u64 {
        self.context.retried.load(Ordering::Relaxed)
    }
}

fn work(queue: &Mutex<Receiver<(u64, Asked)>>, event: &Sender<Event>, context: &Context) {
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, asked)) = job else {
            return;
        };
        let operation = GetConversation {
            account_id: context.account,
            conversation_id: ConversationId::new(asked.id),
        };
        let fetched = fetch(
            &operation,
            context.transport.as_ref(),
            &context.pace,
            context.retries,
            || {
                context.retried.fetch_add(1, Ordering::Relaxed);
            },
        );
        let done = Event::Done {
            number,
            asked,
            fetched,
        };
        if event.send(done).is_err() {
            return;
        }
    }
}
