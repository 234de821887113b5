//! TLS for ureq's connections: its own is behind a feature that others would get too.

use std::fmt;
use std::io::{Read, Write};
use std::sync::Arc;

use ::ureq::Error;
use ::ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, LazyBuffers, NextTimeout, Transport,
    TransportAdapter,
};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};

/// Speaks TLS over a connection where the URL says https: to the server, and to a proxy.
pub(super) struct Securing(Option<Arc<ClientConfig>>);

impl Securing {
    pub(super) fn new(config: Option<Arc<ClientConfig>>) -> Self {
        Self(config)
    }
}

impl<T: Transport> Connector<T> for Securing {
    type Out = Either<T, Secured>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        connection: Option<T>,
    ) -> Result<Option<Self::Out>, Error> {
        let Some(connection) = connection else {
            return Ok(None);
        };
        if !details.needs_tls() || connection.is_tls() {
            return Ok(Some(Either::A(connection)));
        }
        let config = self.0.clone().ok_or(Error::TlsRequired)?;
        let host = details.uri.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned()).map_err(other)?;
        let mut session = ClientConnection::new(config, name).map_err(other)?;
        let clock = Arc::clone(&details.current_time);
        let mut connection = TransportAdapter::new(connection.boxed(), clock);
        connection.set_timeout(details.timeout);
        session.complete_io(&mut connection)?;
        let buffers = LazyBuffers::new(
            details.config.input_buffer_size(),
            details.config.output_buffer_size(),
        );
        Ok(Some(Either::B(Secured {
            buffers,
            stream: StreamOwned::new(session, connection),
        })))
    }
}

/// What is behind it is found again, as behind those that come while reading and writing.
fn other(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Io(std::io::Error::other(error))
}

/// A connection within TLS.
pub(super) struct Secured {
    buffers: LazyBuffers,
    stream: StreamOwned<ClientConnection, TransportAdapter>,
}

impl Transport for Secured {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.stream.get_mut().set_timeout(timeout);
        self.stream.write_all(&self.buffers.output()[..amount])?;
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.stream.get_mut().set_timeout(timeout);
        let amount = self.stream.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }

    fn is_open(&mut self) -> bool {
        self.stream.get_mut().get_mut().is_open()
    }

    fn is_tls(&self) -> bool {
        true
    }
}

impl fmt::Debug for Securing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Securing { .. }")
    }
}

impl fmt::Debug for Secured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stream.get_ref().inner().fmt(f)
    }
}
