//! The blocking call, over `ureq`. Feature `ureq`.
//!
//! At level `trace` ureq's own log, the target `ureq_proto`, has every byte of the bodies
//! that it reads: personal data. The token is in none of its logs.
//!
//! ```no_run
//! use conversation_client::{ErrorKind, transport::ureq::Client};
//!
//! fn main() -> Result<(), conversation_client::Error> {
//!     let client = Client::builder()
//!         .base_url("https://chat.example.com")
//!         .token(std::env::var("API_ACCESS_TOKEN").unwrap_or_default())
//!         .build()?;
//!     match client.get_conversation(7, 226) {
//!         Ok(conversation) => println!("{}", conversation.status),
//!         Err(error) if matches!(error.kind(), ErrorKind::NotFound) => println!("none"),
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```

mod secret;
mod secured;

use std::fmt;
use std::io::Read;
use std::sync::Arc;

use ::ureq::unversioned::resolver::DefaultResolver;
use ::ureq::unversioned::transport::{ConnectProxyConnector, Connector, TcpConnector};
use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use rustls::ClientConfig;
use secret::Unmasking;
use secured::Securing;

use super::{Decoder, Settings, Span, Tries, causes, tls};
use crate::operation::{BaseUrl, Error, ErrorKind, Operation};

pub use super::{ClientBuilder, ReceivedBody};

/// A client that blocks its thread. Cheap to clone; clones share their connections.
///
/// It speaks HTTP/1.1, trusts the certificates that the system trusts, and follows no
/// redirect. Proxies are taken from the environment, but never for this machine itself.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
    agent: ::ureq::Agent,
}

// an inherent method more would be in the way of an operation of its name: what else a
// call takes are functions
impl Client {
    /// A builder with the defaults; it needs a token.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Makes the call, and reads its answer.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`].
    pub fn send<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        let base = self.settings.base::<O>()?;
        let span = Span::new::<O>(&base);
        span.run(|| operation.response(exchange(self, &base, operation, &span)?))
            .inspect_err(|error| span.failed(error))
    }

    /// Makes the call, and gives the answer as it came, whatever its status.
    ///
    /// It is complete, decompressed and within the limit, and all tries are behind it. One
    /// whose status has no output may be without its body, if that could not be had.
    ///
    /// # Errors
    ///
    /// There is no such answer; see [`ErrorKind`].
    pub fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        let base = self.settings.base::<O>()?;
        let span = Span::new::<O>(&base);
        span.run(|| exchange(self, &base, operation, &span))
            .inspect_err(|error| span.failed(error))
    }
}

fn exchange<O: Operation>(
    client: &Client,
    base: &BaseUrl,
    operation: &O,
    span: &Span,
) -> Result<Response<Bytes>, Error> {
    let mut request = client.settings.request(base, operation)?;
    secret::mask(request.headers_mut());
    let mut tries = Tries::start(&client.settings, O::METHOD);
    loop {
        let outcome = attempt::<O>(client, request.clone(), &tries);
        if let Some(wait) = tries.next(&outcome) {
            std::thread::sleep(wait);
            continue;
        }
        span.resent(tries.resent());
        if let Ok(answer) = &outcome {
            span.answered(answer.status());
        }
        return outcome;
    }
}

fn attempt<O: Operation>(
    client: &Client,
    request: Request<()>,
    tries: &Tries<'_>,
) -> Result<Response<Bytes>, Error> {
    let within = Some(tries.remaining());
    let request = client.agent.configure_request(request);
    let answer = client.agent.run(request.timeout_global(within).build());
    let (head, body) = answer.map_err(no_answer)?.into_parts();
    let body = receive(body.into_reader(), &head.headers, client.settings.max_body);
    tries.answered::<O>(head.status, head.headers, body)
}

fn receive(mut body: impl Read, headers: &HeaderMap, max_body: u64) -> Result<Bytes, Error> {
    let mut decoder = Decoder::new(headers, max_body)?;
    let mut piece = [0; 16 * 1024];
    loop {
        match body.read(&mut piece) {
            Ok(0) => return decoder.finish(),
            Ok(length) => decoder.push(&piece[..length])?,
            Err(error) => return Err(broken_off(error.into())),
        }
    }
}

impl ClientBuilder<Client> {
    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`], and [`ErrorKind::Tls`] if https is needed, but the
    /// system has no certificates to trust.
    pub fn build(self) -> Result<Client, Error> {
        let settings = self.settings()?;
        Ok(Client {
            agent: agent(&settings, tls::config(&settings)?),
            settings: Arc::new(settings),
        })
    }
}

fn agent(settings: &Settings, tls: Option<Arc<ClientConfig>>) -> ::ureq::Agent {
    let read = Some(settings.read_timeout);
    let connect = Some(settings.connect_timeout);
    let mut config = ::ureq::Agent::config_builder()
        .http_status_as_error(false)
        // the token would go along
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(settings.total_timeout()))
        .timeout_resolve(connect)
        .timeout_connect(connect)
        .timeout_send_request(read)
        .timeout_recv_response(read)
        .timeout_per_read(read);
    if settings.is_loopback() {
        config = config.proxy(None);
    }
    // ureq's own chain has more links where another crate has asked for them
    let connector =
        ().chain(ConnectProxyConnector::default())
            .chain(TcpConnector::default())
            .chain(Securing::new(tls))
            .chain(Unmasking::new(&settings.token));
    ::ureq::Agent::with_parts(config.build(), connector, DefaultResolver::default())
}

/// Before the head of the answer.
fn no_answer(error: ::ureq::Error) -> Error {
    // it does not tell its sources
    let kind = match &error {
        ::ureq::Error::Timeout(_) => ErrorKind::Timeout,
        ::ureq::Error::Io(cause) if causes::is_tls(cause) => ErrorKind::Tls,
        _ => ErrorKind::Connect,
    };
    Error::new(kind).caused_by(error)
}

/// After it.
fn broken_off(error: ::ureq::Error) -> Error {
    let kind = match error {
        ::ureq::Error::Timeout(_) => ErrorKind::Timeout,
        _ => ErrorKind::Interrupted,
    };
    Error::new(kind).caused_by(error)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
