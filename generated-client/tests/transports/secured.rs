//! A TLS server on loopback that responds to everyone with a conversation.

use std::io::{self, IoSlice, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, Signer, SigningKey, SingleCertAndKey};
use rustls::{
    ServerConfig, ServerConnection, SignatureAlgorithm, SignatureScheme, Stream,
    SupportedCipherSuite,
};

use crate::harness::PAYLOAD;

pub(crate) const KEY: &str = include_str!("certificates/server-key.pem");

pub(crate) struct Secured {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// What was received on a connection.
#[derive(Clone, Default)]
pub(crate) struct Seen {
    /// As seen by anyone on the network.
    pub(crate) wire: Vec<u8>,
    /// As seen by the server only; empty if the handshake failed.
    pub(crate) request: String,
}

impl Secured {
    /// Uses this certificate, whose key is [`KEY`].
    pub(crate) fn start(certificate: &str) -> Self {
        Self::speaking(certificate, ring::default_provider().cipher_suites)
    }

    /// The same, with these cipher suites only.
    pub(crate) fn speaking(certificate: &str, suites: Vec<SupportedCipherSuite>) -> Self {
        let provider = CryptoProvider {
            cipher_suites: suites,
            ..ring::default_provider()
        };
        Self::shows(certificate, KEY, None, provider)
    }

    /// Uses a certificate with this key, and signs the handshake with this scheme only, if one is
    /// given.
    pub(crate) fn shows(
        certificate: &str,
        key: &str,
        scheme: Option<SignatureScheme>,
        provider: CryptoProvider,
    ) -> Self {
        let certificate = CertificateDer::from_pem_slice(certificate.as_bytes());
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("a key");
        let mut key = ring::sign::any_supported_type(&key).expect("a kind of key");
        if let Some(scheme) = scheme {
            key = Arc::new(Only(key, scheme));
        }
        let shown = CertifiedKey::new(vec![certificate.expect("a certificate")], key);
        let config = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(SingleCertAndKey::from(shown)));
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let log = Arc::clone(&seen);
        // the thread ends with the process
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let mut log = log.lock().expect("no panic");
                log.push(Seen::default());
                let seen = log.last_mut().expect("the one just pushed");
                // a client that does not trust this server closes the connection
                let _ = serve(connection, &config, seen);
            }
        });
        Self { port, seen }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// What was received so far, once the current connection has been closed.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no panic").clone()
    }
}

fn serve(connection: TcpStream, config: &Arc<ServerConfig>, seen: &mut Seen) -> io::Result<()> {
    let mut tls = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    let mut tapped = Tapped {
        connection,
        wire: &mut seen.wire,
    };
    let mut stream = Stream::new(&mut tls, &mut tapped);
    let mut byte = [0];
    while !seen.request.ends_with("\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        seen.request.push(char::from(byte[0]));
    }
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n",
        PAYLOAD.len()
    );
    let answer = [head.as_bytes(), PAYLOAD.as_bytes()].concat();
    stream.conn.writer().write_all(&answer)?;
    // TLS ends with the answer, and the connection when the client leaves it
    stream.conn.send_close_notify();
    stream.flush()?;
    io::copy(&mut tapped, &mut io::sink()).map(drop)
}

/// A connection that records everything that is read from it.
struct Tapped<'a> {
    connection: TcpStream,
    wire: &'a mut Vec<u8>,
}

impl Read for Tapped<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.connection.read(buffer)?;
        self.wire.extend(&buffer[..length]);
        Ok(length)
    }
}

impl Write for Tapped<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.connection.write(bytes)
    }

    /// So that what is sent together arrives together.
    fn write_vectored(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        self.connection.write_vectored(parts)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.connection.flush()
    }
}

/// A key that signs with one scheme only.
#[derive(Debug)]
struct Only(Arc<dyn SigningKey>, SignatureScheme);

impl SigningKey for Only {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
        let is_offered = offered.contains(&self.1);
        self.0
            .choose_scheme(is_offered.then_some(&self.1).map(std::slice::from_ref)?)
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.0.algorithm()
    }
}
