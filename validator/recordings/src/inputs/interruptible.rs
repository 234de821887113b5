//! Reads pipes, terminals and devices, which may block forever. A separate thread reads them, so
//! that the user can interrupt the run.

use std::io::{self, ErrorKind, Read};
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::thread;

use crate::interruption;

/// How much is read at once: the capacity of a pipe.
const SIZE: usize = 64 * 1024;

/// What the reader waits for.
enum Event {
    /// A part of the input; an empty part is the end.
    Read(io::Result<Vec<u8>>),
    Interrupted,
}

/// A source that another thread reads.
pub(super) struct InterruptibleReader {
    events: Receiver<Event>,
    part: Vec<u8>,
    taken: usize,
    has_ended: bool,
}

impl InterruptibleReader {
    /// Opens the source in its thread, because opening may block as well.
    ///
    /// # Errors
    ///
    /// If the thread cannot be started.
    pub(super) fn new<R: Read>(
        open: impl FnOnce() -> io::Result<R> + Send + 'static,
    ) -> io::Result<InterruptibleReader> {
        let (event, events) = mpsc::sync_channel(1);
        let interrupt = event.clone();
        interruption::on_request(move || {
            let interrupted = interrupt.try_send(Event::Interrupted);
            // if the channel is full, the reader has something to take and does not wait
            !matches!(interrupted, Err(TrySendError::Disconnected(_)))
        });
        thread::Builder::new().spawn(move || match open() {
            Ok(source) => read_all(source, &event),
            Err(error) => drop(event.send(Event::Read(Err(error)))),
        })?;
        Ok(InterruptibleReader {
            events,
            part: Vec::new(),
            taken: 0,
            has_ended: false,
        })
    }
}

fn read_all(mut source: impl Read, event: &SyncSender<Event>) {
    loop {
        let mut part = vec![0; SIZE];
        let read = match source.read(&mut part) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Ok(length) => {
                part.truncate(length);
                Ok(part)
            }
            Err(error) => Err(error),
        };
        let is_last = read.as_ref().map_or(true, Vec::is_empty);
        if event.send(Event::Read(read)).is_err() || is_last {
            return;
        }
    }
}

impl Read for InterruptibleReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.taken == self.part.len() && !self.has_ended {
            if interruption::is_requested() {
                return Err(interrupted());
            }
            match self.events.recv() {
                Ok(Event::Read(part)) => {
                    // an error is the end
                    self.has_ended = part.is_err();
                    self.part = part?;
                    self.taken = 0;
                    self.has_ended = self.part.is_empty();
                }
                Ok(Event::Interrupted) => return Err(interrupted()),
                Err(_) => self.has_ended = true,
            }
        }
        let read = (&self.part[self.taken..]).read(buffer)?;
        self.taken += read;
        Ok(read)
    }
}

/// An error of a kind that does not make readers retry.
fn interrupted() -> io::Error {
    io::Error::other("the user interrupted the run")
}
