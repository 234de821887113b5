//! The async client, on tokio. Requires the feature `reqwest`.
//!
//! It is built on hyper, as reqwest is, and not on reqwest itself, because TLS in reqwest cannot be
//! enabled for one of its users alone: see [the parent module](super).
//!
//! Calls have to be made within a tokio runtime with time and I/O enabled, as under
//! `#[tokio::main]`. To cancel a call, drop its future.
//!
//! ```no_run
//! use conversation_client::{ErrorKind, transport::reqwest::Client};
//!
//! async fn call() -> Result<(), conversation_client::Error> {
//!     let client = Client::builder()
//!         .base_url("https://chat.example.com")
//!         .token(std::env::var("API_ACCESS_TOKEN").unwrap_or_default())
//!         .build()?;
//!     match client.get_conversation(7, 226).await {
//!         Ok(conversation) => println!("{}", conversation.status),
//!         Err(error) if matches!(error.kind(), ErrorKind::NotFound) => println!("none"),
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```

mod connector;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::timeout;

use super::causes::{Cause, broken_off, no_answer};
use super::settings::LONGEST_HEAD;
use super::{Decoder, Settings, Span, Tries, proxy, tls};
use crate::operation::{BaseUrl, Error, Operation};
use connector::Connector;

pub use super::{ClientBuilder, ReceivedBody};

/// The most headers of a response.
const MOST_HEADERS: usize = 128;

/// An async client. It is cheap to clone, and clones share their connections.
///
/// It uses HTTP/1.1, trusts the certificates that the system trusts, and follows no redirects.
/// Proxies are taken from the environment, but never used for the local machine.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
    http: legacy::Client<Connector, Empty<Bytes>>,
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
    pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        let base = self.settings.base::<O>()?;
        let span = Span::new::<O>(&base);
        span.follow(exchange(self, &base, operation, &span))
            .await
            .and_then(|answer| operation.response(answer))
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
    pub async fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        let base = self.settings.base::<O>()?;
        let span = Span::new::<O>(&base);
        span.follow(exchange(self, &base, operation, &span))
            .await
            .inspect_err(|error| span.failed(error))
    }
}

async fn exchange<O: Operation>(
    client: &Client,
    base: &BaseUrl,
    operation: &O,
    span: &Span,
) -> Result<Response<Bytes>, Error> {
    let request = client.settings.request(base, operation)?;
    // the connector reads it again, but cannot say that trying again is of no use
    proxy::of_environment(base)?;
    let mut tries = Tries::start(&client.settings, O::METHOD);
    loop {
        let outcome = attempt::<O>(client, &request, &tries).await;
        if let Some(wait) = tries.next(&outcome) {
            tokio::time::sleep(wait).await;
            continue;
        }
        span.ended(tries.resent(), &outcome);
        return outcome;
    }
}

async fn attempt<O: Operation>(
    client: &Client,
    request: &Request<()>,
    tries: &Tries<'_>,
) -> Result<Response<Bytes>, Error> {
    let settings = &client.settings;
    let sending = client.http.request(request.clone().map(|()| Empty::new()));
    let answer = in_time(sending, tries.left(settings.read_timeout)).await;
    let (head, body) = answer.map_err(no_answer)?.map_err(no_answer)?.into_parts();
    let body = receive(body, &head.headers, settings, tries).await;
    tries.answered::<O>(head.status, head.headers, body)
}

/// Each wait by itself, so that what came before it is not lost.
async fn in_time<F: Future>(waiting: F, left: Duration) -> io::Result<F::Output> {
    if left.is_zero() {
        // what is there already would be taken nevertheless
        return Err(io::ErrorKind::TimedOut.into());
    }
    Ok(timeout(left, waiting).await?)
}

async fn receive(
    mut body: impl BodyExt<Data = Bytes, Error: Into<Cause>> + Unpin,
    headers: &HeaderMap,
    settings: &Settings,
    tries: &Tries<'_>,
) -> Result<Bytes, Error> {
    let mut decoder = Decoder::new(headers, settings.max_body)?;
    loop {
        let next = in_time(body.frame(), tries.left(settings.read_timeout)).await;
        match next.map_err(broken_off)? {
            Some(Ok(frame)) => {
                // a frame without data has trailers
                if let Ok(piece) = frame.into_data() {
                    decoder.push(&piece)?;
                }
            }
            Some(Err(error)) => return Err(broken_off(error)),
            None => return decoder.finish(),
        }
    }
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
        let connector = Connector::new(tls::config(&settings)?, settings.connect_timeout);
        let mut http = legacy::Client::builder(TokioExecutor::new());
        http.timer(TokioTimer::new()).pool_timer(TokioTimer::new());
        // as for the blocking client
        http.http1_max_headers(MOST_HEADERS)
            .http1_max_buf_size(LONGEST_HEAD);
        Ok(Client {
            http: http.build(connector),
            settings: Arc::new(settings),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
