//! Establishes connections: directly to the server, or through the proxy from the environment.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Instant;

use http::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::{Method, Request, StatusCode, Uri};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};

use super::super::proxy::Proxy;
use super::call::{self, Failed};
use super::connection::{Connection, Duplex, Socket};
use crate::operation::BaseUrl;

/// Connects, with TLS if the URL is https.
pub(super) struct Connector(Option<Arc<ClientConfig>>);

impl Connector {
    /// Without a TLS configuration, it connects to http URLs only.
    pub(super) fn new(tls: Option<Arc<ClientConfig>>) -> Self {
        Self(tls)
    }

    /// The deadline applies to everything: the DNS lookup, the connection, the tunnel, and TLS.
    pub(super) fn connect(
        &self,
        base: &BaseUrl,
        proxy: Option<&Proxy>,
        until: Instant,
    ) -> Result<Connection, Failed> {
        let connection = match proxy {
            None => connect(&base.host(), base.port(), until)?,
            Some(proxy) => self.tunnel(base, proxy, until)?,
        };
        if base.is_plain() {
            return Ok(connection);
        }
        self.secure(connection, &base.host(), until)
    }

    fn tunnel(&self, base: &BaseUrl, proxy: &Proxy, until: Instant) -> Result<Connection, Failed> {
        let host = proxy.uri.host().unwrap_or_default();
        let mut connection = connect(host, proxy.uri.port_u16().unwrap_or(80), until)?;
        if proxy.uri.scheme_str() == Some("https") {
            connection = self.secure(connection, host, until)?;
        }
        let target = format!("{}:{}", base.host(), base.port());
        let uri = Uri::builder().authority(target.as_str()).build();
        let mut request = Request::new(());
        *request.method_mut() = Method::CONNECT;
        *request.uri_mut() = uri?;
        let host = HeaderValue::try_from(target)?;
        request.headers_mut().insert(HOST, host);
        if let Some(shown) = &proxy.authorization {
            let headers = request.headers_mut();
            headers.insert(PROXY_AUTHORIZATION, shown.clone());
        }
        let sent = call::send(&mut connection, request, until)?;
        let (answer, _) = call::receive_head(&mut connection, sent, until)?;
        // as for hyper's tunnels
        if answer.status() != StatusCode::OK {
            return Err("the proxy refuses to connect".into());
        }
        Ok(connection)
    }

    fn secure(
        &self,
        connection: Connection,
        host: &str,
        until: Instant,
    ) -> Result<Connection, Failed> {
        let config = self.0.clone().ok_or("TLS was not set up")?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned())?;
        let session = ClientConnection::new(config, name)?;
        let stream = connection.into_stream();
        let stream = stream.ok_or("the proxy sent unexpected data")?;
        let mut stream = StreamOwned::new(session, stream);
        stream.end_at(until);
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock)?;
        }
        Ok(Connection::new(stream))
    }
}

/// Connects to the first address of the host that accepts; each has its share of the time.
fn connect(host: &str, port: u16, until: Instant) -> Result<Connection, Failed> {
    let addresses = resolve(host, port, until)?;
    let mut last = io::Error::from(ErrorKind::AddrNotAvailable);
    for (number, address) in addresses.iter().enumerate() {
        let left = until.saturating_duration_since(Instant::now());
        let others = u32::try_from(addresses.len() - number).unwrap_or(u32::MAX);
        let share = left / others;
        if share.is_zero() {
            return Err(io::Error::from(ErrorKind::TimedOut).into());
        }
        match TcpStream::connect_timeout(address, share) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(Connection::new(Socket::new(stream, until)));
            }
            Err(error) => last = error,
        }
    }
    Err(last.into())
}

/// The system's lookup has no timeout: it continues in its own thread if it takes longer.
fn resolve(host: &str, port: u16, until: Instant) -> io::Result<Vec<SocketAddr>> {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let (sender, receiver) = mpsc::channel();
    let host = host.to_owned();
    thread::Builder::new().spawn(move || {
        let found = (host.as_str(), port).to_socket_addrs();
        // the receiver may already be gone
        let _ = sender.send(found.map(Iterator::collect));
    })?;
    let left = until.saturating_duration_since(Instant::now());
    receiver
        .recv_timeout(left)
        .unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()))
}
