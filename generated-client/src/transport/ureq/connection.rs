//! A connection with a deadline for every read and write.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Instant;

use rustls::{ClientConnection, StreamOwned};

/// The number of bytes to read at a time.
const PIECE: usize = 16 * 1024;

/// TCP, with any number of TLS layers.
pub(super) struct Connection {
    stream: Box<dyn Duplex>,
    /// Bytes that were read, but not consumed yet.
    input: Vec<u8>,
}

impl Connection {
    pub(super) fn new(stream: impl Duplex + 'static) -> Self {
        Self {
            stream: Box::new(stream),
            input: Vec::new(),
        }
    }

    /// The underlying stream, for TLS; `None` if unexpected data was received.
    pub(super) fn into_stream(self) -> Option<Box<dyn Duplex>> {
        self.input.is_empty().then_some(self.stream)
    }

    pub(super) fn send(&mut self, bytes: &[u8], until: Instant) -> io::Result<()> {
        self.stream.end_at(until);
        self.stream.write_all(bytes)?;
        self.stream.flush()
    }

    /// Waits for more input; the end of the connection is an error.
    pub(super) fn receive(&mut self, until: Instant) -> io::Result<()> {
        self.stream.end_at(until);
        let length = self.input.len();
        self.input.resize(length + PIECE, 0);
        let read = loop {
            match self.stream.read(&mut self.input[length..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.input
            .truncate(length + read.as_ref().map_or(0, |read| *read));
        match read? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    pub(super) fn input(&self) -> &[u8] {
        &self.input
    }

    pub(super) fn consume(&mut self, amount: usize) {
        self.input.drain(..amount);
    }

    /// Whether the other side has neither closed it nor sent unexpected data.
    pub(super) fn is_idle(&mut self) -> bool {
        self.input.is_empty() && self.stream.is_idle()
    }
}

pub(super) trait Duplex: Read + Write + Send {
    /// Sets the deadline for reads and writes.
    fn end_at(&mut self, until: Instant);

    fn is_idle(&mut self) -> bool;
}

impl<T: Duplex + ?Sized> Duplex for Box<T> {
    fn end_at(&mut self, until: Instant) {
        (**self).end_at(until);
    }

    fn is_idle(&mut self) -> bool {
        (**self).is_idle()
    }
}

impl<T: Duplex> Duplex for StreamOwned<ClientConnection, T> {
    fn end_at(&mut self, until: Instant) {
        self.sock.end_at(until);
    }

    fn is_idle(&mut self) -> bool {
        let state = self.conn.process_new_packets();
        state.is_ok_and(|state| state.plaintext_bytes_to_read() == 0 && !state.peer_has_closed())
            && self.sock.is_idle()
    }
}

pub(super) struct Socket {
    stream: TcpStream,
    until: Instant,
}

impl Socket {
    pub(super) fn new(stream: TcpStream, until: Instant) -> Self {
        Self { stream, until }
    }

    /// Sets the remaining time as a timeout of the socket, for which zero would mean no timeout.
    fn limit(
        &self,
        set: fn(&TcpStream, Option<std::time::Duration>) -> io::Result<()>,
    ) -> io::Result<()> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        set(&self.stream, Some(left))
    }
}

/// Systems differ in how they report a timeout.
fn timed_out(error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => error,
    }
}

impl Read for Socket {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.limit(TcpStream::set_read_timeout)?;
        self.stream.read(to).map_err(timed_out)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.limit(TcpStream::set_write_timeout)?;
        self.stream.write(bytes).map_err(timed_out)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl Duplex for Socket {
    fn end_at(&mut self, until: Instant) {
        self.until = until;
    }

    fn is_idle(&mut self) -> bool {
        if self.stream.set_nonblocking(true).is_err() {
            return false;
        }
        let peeked = self.stream.peek(&mut [0]);
        let is_silent = peeked.is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
        self.stream.set_nonblocking(false).is_ok() && is_silent
    }
}
