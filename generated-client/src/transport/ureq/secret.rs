//! Keeping the token out of ureq's log.
//!
//! At level `trace` ureq logs every byte of a request head that it writes, whatever its
//! headers are marked as. So it is given asterisks in the place of the token, and they are
//! overwritten on their way to the connection, where nothing is logged any more.

use std::fmt;
use std::sync::Arc;

use ::ureq::Error;
use ::ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, NextTimeout, Transport,
};
use http::{HeaderMap, HeaderValue};

use crate::operation::Token;

/// Puts as many asterisks in the place of each sensitive value as it has bytes.
pub(super) fn mask(headers: &mut HeaderMap) {
    for value in headers.values_mut().filter(|value| value.is_sensitive()) {
        let asterisks = "*".repeat(value.len());
        if let Ok(masked) = HeaderValue::from_str(&asterisks) {
            *value = masked;
        }
    }
}

/// The last link of the chain that makes a connection: behind TLS, if there is any.
pub(super) struct Unmasking(Arc<Line>);

/// A header's value with what stands around it, masked and as it is sent.
struct Line {
    masked: Vec<u8>,
    sent: Vec<u8>,
}

impl Unmasking {
    pub(super) fn new(token: &Token) -> Self {
        let sent = [b": ", token.as_bytes(), b"\r\n"].concat();
        let masked = [b": ", &b"*".repeat(token.as_bytes().len())[..], b"\r\n"].concat();
        Self(Arc::new(Line { masked, sent }))
    }
}

impl Line {
    fn unmask(&self, head: &mut [u8]) {
        let length = self.masked.len();
        let found = head.windows(length).position(|part| part == self.masked);
        if let Some(start) = found {
            head[start..start + length].copy_from_slice(&self.sent);
        }
    }
}

impl<T: Transport> Connector<T> for Unmasking {
    type Out = Unmasked<T>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        connection: Option<T>,
    ) -> Result<Option<Unmasked<T>>, Error> {
        Ok(connection.map(|connection| Unmasked {
            connection,
            line: Arc::clone(&self.0),
        }))
    }
}

/// A connection that sends the token where asterisks were written.
pub(super) struct Unmasked<T> {
    connection: T,
    line: Arc<Line>,
}

impl<T: Transport> Transport for Unmasked<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.connection.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        // ureq writes a header line whole or not at all, so it cannot lie across two calls
        self.line
            .unmask(&mut self.connection.buffers().output()[..amount]);
        self.connection.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.connection.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.connection.is_open()
    }

    fn is_tls(&self) -> bool {
        self.connection.is_tls()
    }
}

impl fmt::Debug for Unmasking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unmasking { .. }")
    }
}

impl<T: Transport> fmt::Debug for Unmasked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.connection.fmt(f)
    }
}
