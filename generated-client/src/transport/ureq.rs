//! The blocking call. Feature `ureq`.
//!
//! It stands on ureq-proto, as ureq does, and not on ureq itself, whose features, such as gzip,
//! brotli and cookies, cannot be kept away from one of its users: see [the module above](super).
//!
//! At level `trace` its log, the target `ureq_proto`, has every byte of the bodies
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

mod call;
mod connection;
mod connector;
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

/// A client that blocks its thread. Cheap to clone; clones share their connections.
///
/// It speaks HTTP/1.1, trusts the certificates that the system trusts, and follows no
/// redirect. Proxies are taken from the environment, but never for this machine itself.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
    connector: Arc<Connector>,
    pool: Arc<Pool>,
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
    /// See [`ErrorKind`](crate::ErrorKind).
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
    /// There is no such answer; see [`ErrorKind`](crate::ErrorKind).
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
        span.resent(tries.resent());
        if let Ok(answer) = &outcome {
            span.answered(answer.status());
        }
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

/// Whose connections can be used for it.
fn origin(request: &Request<()>) -> String {
    let uri = request.uri();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    format!("{}://{authority}", uri.scheme_str().unwrap_or_default())
}

/// The body, and whether the connection cannot be used again.
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
    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`], and [`ErrorKind::Tls`] if https is needed, but the
    /// system has no certificates to trust.
    ///
    /// [`ErrorKind::Configuration`]: crate::ErrorKind::Configuration
    /// [`ErrorKind::Tls`]: crate::ErrorKind::Tls
    pub fn build(self) -> Result<Client, Error> {
        let settings = self.settings()?;
        if let Some(base) = &settings.base {
            proxy::of_environment(base)?;
        }
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
