//! The call over `reqwest`, async. Feature `reqwest`.
//!
//! A call has to be made within a tokio runtime whose time and I/O are enabled, as they
//! are under `#[tokio::main]`. To cancel a call, drop its future.
//!
//! ```no_run
//! use conversation_client::{ErrorKind, reqwest::Client};
//!
//! # async fn call() -> Result<(), conversation_client::Error> {
//! let client = Client::builder()
//!     .base_url("https://chat.example.com")
//!     .token(std::env::var("API_ACCESS_TOKEN").unwrap_or_default())
//!     .build()?;
//! match client.get_conversation(7, 226).await {
//!     Ok(conversation) => println!("{}", conversation.status),
//!     Err(error) if matches!(error.kind(), ErrorKind::NotFound) => println!("none"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```

mod trust;

use std::fmt;
use std::sync::Arc;

use ::reqwest::{Url, redirect};
use bytes::Bytes;
use http::{Request, Response};

use crate::operation::{BaseUrl, Error, ErrorKind, Operation};
use crate::transport::{Collector, Settings, Span, Tries, tls};

pub use crate::transport::{ClientBuilder, ReceivedBody};

/// An async client. Cheap to clone; clones share their connections.
///
/// It speaks HTTP/1.1, trusts the certificates that the system trusts, and follows no
/// redirect. Proxies are taken from the environment, but never for this machine itself.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
    http: ::reqwest::Client,
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
    pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        let base = self.settings.base::<O>()?;
        let span = Span::new::<O>(&base);
        span.follow(exchange(self, &base, operation, &span))
            .await
            .and_then(|answer| operation.response(answer))
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
    let mut tries = Tries::start(&client.settings, O::METHOD);
    loop {
        let within = tries.remaining();
        let trying = attempt::<O>(client, &request, &tries);
        let outcome = match tokio::time::timeout(within, trying).await {
            Ok(outcome) => outcome,
            Err(elapsed) => Err(Error::new(ErrorKind::Timeout).caused_by(elapsed)),
        };
        if let Some(wait) = tries.next(&outcome) {
            tokio::time::sleep(wait).await;
            continue;
        }
        span.resent(tries.resent());
        if let Ok(answer) = &outcome {
            span.answered(answer.status());
        }
        return outcome;
    }
}

async fn attempt<O: Operation>(
    client: &Client,
    request: &Request<()>,
    tries: &Tries<'_>,
) -> Result<Response<Bytes>, Error> {
    let request = translate(request)?;
    let mut answer = client.http.execute(request).await.map_err(no_answer)?;
    let status = answer.status();
    let headers = std::mem::take(answer.headers_mut());
    let body = receive(answer, client.settings.max_body).await;
    tries.answered::<O>(status, headers, body)
}

async fn receive(mut answer: ::reqwest::Response, max_body: u64) -> Result<Bytes, Error> {
    let mut collector = Collector::new(max_body);
    while let Some(piece) = answer.chunk().await.map_err(broken_off)? {
        collector.push(&piece)?;
    }
    Ok(collector.finish())
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
        let mut http = ::reqwest::Client::builder()
            .http1_only()
            // the token would go along
            .redirect(redirect::Policy::none())
            .tls_backend_preconfigured(trust::config(settings.is_plain())?)
            .connect_timeout(settings.connect_timeout)
            .read_timeout(settings.read_timeout);
        if settings.is_loopback() {
            http = http.no_proxy();
        }
        let refused = |error: ::reqwest::Error| {
            Error::configuration("HTTP client", "it cannot be made").caused_by(error)
        };
        Ok(Client {
            http: http.build().map_err(refused)?,
            settings: Arc::new(settings),
        })
    }
}

/// reqwest's own conversion would give the request an empty body, and drop nothing else.
fn translate(request: &Request<()>) -> Result<::reqwest::Request, Error> {
    let url = Url::parse(&request.uri().to_string())
        .map_err(|_| Error::configuration("URL", "with this base URL it is none"))?;
    let mut translated = ::reqwest::Request::new(request.method().clone(), url);
    translated.headers_mut().clone_from(request.headers());
    Ok(translated)
}

/// Before the head of the answer.
fn no_answer(error: ::reqwest::Error) -> Error {
    let kind = if error.is_timeout() {
        ErrorKind::Timeout
    } else if tls::is_behind(&error) {
        ErrorKind::Tls
    } else {
        ErrorKind::Connect
    };
    // the URL has ids in it
    Error::new(kind).caused_by(error.without_url())
}

/// After it.
fn broken_off(error: ::reqwest::Error) -> Error {
    let kind = if error.is_timeout() {
        ErrorKind::Timeout
    } else {
        ErrorKind::Interrupted
    };
    Error::new(kind).caused_by(error.without_url())
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
