//! Pipes, terminals and devices, which may keep their reader waiting for ever: a thread of their
//! own reads them, so that the user can end the waiting.

use std::io::{self, ErrorKind, Read};
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::thread;

use crate::interruption;

/// How much is read at once: what a pipe holds.
const SIZE: usize = 64 * 1024;

/// What is waited for.
enum Event {
    /// Something came; nothing of it is the end.
    Read(io::Result<Vec<u8>>),
    CalledOff,
}

/// A source that is read elsewhere.
pub(super) struct InterruptibleReader {
    events: Receiver<Event>,
    came: Vec<u8>,
    taken: usize,
    has_ended: bool,
}

impl InterruptibleReader {
    /// Opens it there, because that may take as long.
    ///
    /// # Errors
    ///
    /// If the system has no threads left.
    pub(super) fn new<R: Read>(
        open: impl FnOnce() -> io::Result<R> + Send + 'static,
    ) -> io::Result<InterruptibleReader> {
        let (event, events) = mpsc::sync_channel(1);
        let call_off = event.clone();
        interruption::on_asked(move || {
            let called_off = call_off.try_send(Event::CalledOff);
            // who has something to take does not wait
            !matches!(called_off, Err(TrySendError::Disconnected(_)))
        });
        thread::Builder::new().spawn(move || match open() {
            Ok(source) => read_all(source, &event),
            Err(error) => drop(event.send(Event::Read(Err(error)))),
        })?;
        Ok(InterruptibleReader {
            events,
            came: Vec::new(),
            taken: 0,
            has_ended: false,
        })
    }
}

fn read_all(mut source: impl Read, event: &SyncSender<Event>) {
    loop {
        let mut came = vec![0; SIZE];
        let read = match source.read(&mut came) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Ok(length) => {
                came.truncate(length);
                Ok(came)
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
        if self.taken == self.came.len() && !self.has_ended {
            if interruption::is_asked() {
                return Err(called_off());
            }
            match self.events.recv() {
                Ok(Event::Read(came)) => {
                    // after an error nothing more comes
                    self.has_ended = came.is_err();
                    self.came = came?;
                    self.taken = 0;
                    self.has_ended = self.came.is_empty();
                }
                Ok(Event::CalledOff) => return Err(called_off()),
                Err(_) => self.has_ended = true,
            }
        }
        let read = (&self.came[self.taken..]).read(buffer)?;
        self.taken += read;
        Ok(read)
    }
}

/// Not of the kind that readers try again after.
fn called_off() -> io::Error {
    io::Error::other("the user ended the run")
}
