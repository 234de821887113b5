//! The blocking client. Requires the feature `ureq`.
//!
//! It is built on ureq-proto, as ureq is, and not on ureq itself, because the features of ureq,
//! such as gzip, brotli and cookies, apply to all of its users: see [the parent module](super).
//!
//! At level `trace`, its log (target `ureq_proto`) contains every byte of the bodies it reads,
//! which are personal data. The token is never logged.
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

mod call;
mod connection;
mod connector;
mod dechunker;
mod pool;
mod secret;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};

use super::causes::no_answer;
use super::{Decoder, Settings, Span, Tries, proxy, tls};
use crate::operation::{BaseUrl, Error, Operation};
use call::{Failed, Rest};
use connection::Connection;
use connector::Connector;
use pool::Pool;

pub use super::{ClientBuilder, ReceivedBody};

/// A client that blocks its thread. It is cheap to clone, and clones share their connections.
///
/// It uses HTTP/1.1, trusts the certificates that the system trusts, and follows no redirects.
/// Proxies are taken from the environment, but never used for the local machine.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
    connector: Arc<Connector>,
    pool: Arc<Pool>,
}

// inherent methods could collide with those of operations, so all other helpers are functions
impl Client {
    /// A builder with the defaults; it needs a token.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Makes the call, and decodes its response.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        let base = self.settings.base::<O>()?;
        let span = Span::new::<O>(&base);
        span.run(|| operation.response(exchange(self, &base, operation, &span)?))
            .inspect_err(|error| span.failed(error))
    }

    /// Makes the call, and returns the response as received, whatever its status.
    ///
    /// The response is complete, decompressed, within the size limit, and the result of all
    /// retries. If its status has no output, its body may be empty because it could not be
    /// received.
    ///
    /// # Errors
    ///
    /// There was no such response; see [`ErrorKind`](crate::ErrorKind).
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
    let request = client.settings.request(base, operation)?;
    let proxy = proxy::of_environment(base)?;
    let mut tries = Tries::start(&client.settings, O::METHOD);
    loop {
        let outcome = attempt::<O>(client, &request, &tries, || {
            let until = tries.until(client.settings.connect_timeout);
            client.connector.connect(base, proxy.as_ref(), until)
        });
        if let Some(wait) = tries.next(&outcome) {
            std::thread::sleep(wait);
            continue;
        }
        span.ended(tries.resent(), &outcome);
        return outcome;
    }
}

fn attempt<O: Operation>(
    client: &Client,
    request: &Request<()>,
    tries: &Tries<'_>,
    connect: impl FnOnce() -> Result<Connection, Failed>,
) -> Result<Response<Bytes>, Error> {
    let settings = &*client.settings;
    let origin = origin(request);
    let mut connection = match client.pool.take(&origin) {
        Some(connection) => connection,
        None => connect().map_err(no_answer)?,
    };
    let until = tries.until(settings.read_timeout);
    let sent = call::send(&mut connection, request.clone(), until).map_err(no_answer)?;
    let until = tries.until(settings.read_timeout);
    let answer = call::receive_head(&mut connection, sent, until);
    let (head, rest) = answer.map_err(no_answer)?;
    let (head, ()) = head.into_parts();
    let body = receive(&mut connection, rest, &head.headers, settings, tries);
    let body = body.map(|(body, must_close)| {
        if !must_close {
            client.pool.put(origin, connection);
        }
        body
    });
    tries.answered::<O>(head.status, head.headers, body)
}

/// The origin of a request, for which a pooled connection can be used.
fn origin(request: &Request<()>) -> String {
    let uri = request.uri();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    format!("{}://{authority}", uri.scheme_str().unwrap_or_default())
}

/// The body, and whether the connection must be closed.
fn receive(
    connection: &mut Connection,
    rest: Rest,
    headers: &HeaderMap,
    settings: &Settings,
    tries: &Tries<'_>,
) -> Result<(Bytes, bool), Error> {
    let mut decoder = Decoder::new(headers, settings.max_body)?;
    let must_close = match rest {
        Rest::Nothing { must_close } => must_close,
        Rest::Body(call) => {
            let silence = settings.read_timeout;
            let until = tries.until(Duration::MAX);
            let piece = |piece: &[u8]| decoder.push(piece);
            call::receive_body(connection, call, silence, until, piece)?
        }
    };
    Ok((decoder.finish()?, must_close))
}

impl ClientBuilder<Client> {
    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`], or [`ErrorKind::Tls`] if https is needed and the system has no
    /// trusted certificates.
    ///
    /// [`ErrorKind::Configuration`]: crate::ErrorKind::Configuration
    /// [`ErrorKind::Tls`]: crate::ErrorKind::Tls
    pub fn build(self) -> Result<Client, Error> {
        let settings = self.settings()?;
        settings.check_proxy()?;
        Ok(Client {
            connector: Arc::new(Connector::new(tls::config(&settings)?)),
            pool: Arc::default(),
            settings: Arc::new(settings),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
