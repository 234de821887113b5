//! Sends one request, through either transport of the client.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use client::operation::ResponseBody;
use client::transport::{reqwest, ureq};
use client::{Error, Operation, TokenHeader};
use http::{Response, StatusCode};
use tokio::runtime::{self, Handle, Runtime};

use super::error;

/// The kind of a transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportKind {
    /// The async transport of `client`.
    Reqwest,
    /// The blocking transport of `client`.
    Ureq,
}

/// The settings of both transports.
pub struct Settings<'s> {
    /// The base URL of the service, including any path before `/api`.
    pub base_url: &'s str,
    /// The token to send.
    pub token: &'s str,
    /// The header that contains the token.
    pub token_header: TokenHeader,
    /// The timeout of one request and its response.
    pub timeout: Duration,
}

/// Sends a request and waits for the response, from any thread.
pub trait Fetch: Send + Sync {
    /// The body of a successful response, whatever it contains.
    ///
    /// # Errors
    ///
    /// If there is no response, not a complete one, or not a successful one.
    fn fetch_once(&self, id: i64) -> Result<Bytes, Error>;
}

/// Starts a transport; `operation` is the operation for an id.
///
/// # Errors
///
/// If the settings are invalid, or the transport cannot be started.
pub fn start<O: Operation>(
    kind: TransportKind,
    settings: &Settings<'_>,
    operation: impl Fn(i64) -> O + Send + Sync + 'static,
) -> Result<Arc<dyn Fetch>, error::Error> {
    // retries count for the rate limit, which the client does not know
    const RETRIES: u32 = 0;
    match kind {
        TransportKind::Ureq => {
            let client = ureq::Client::builder()
                .base_url(settings.base_url)
                .token(settings.token)
                .token_header(settings.token_header)
                .read_timeout(settings.timeout)
                .total_timeout(settings.timeout)
                .retries(RETRIES)
                .build()?;
            Ok(Arc::new(OperationFetcher {
                transport: Ureq(client),
                operation,
            }))
        }
        TransportKind::Reqwest => {
            let client = reqwest::Client::builder()
                .base_url(settings.base_url)
                .token(settings.token)
                .token_header(settings.token_header)
                .read_timeout(settings.timeout)
                .total_timeout(settings.timeout)
                .retries(RETRIES)
                .build()?;
            let runtime = runtime::Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()
                .map_err(error::Error::Transport)?;
            Ok(Arc::new(OperationFetcher {
                transport: Reqwest {
                    client,
                    handle: runtime.handle().clone(),
                    runtime: Some(runtime),
                },
                operation,
            }))
        }
    }
}

struct OperationFetcher<T, F> {
    transport: T,
    operation: F,
}

impl<T: Transport, O: Operation, F: Fn(i64) -> O + Send + Sync> Fetch for OperationFetcher<T, F> {
    fn fetch_once(&self, id: i64) -> Result<Bytes, Error> {
        let operation = (self.operation)(id);
        let response = self.transport.execute(&operation)?;
        let body = response.body().clone();
        if is_success::<O>(response.status()) {
            return Ok(body);
        }
        operation.response(response).map(|_| body)
    }
}

fn is_success<O: Operation>(status: StatusCode) -> bool {
    O::RESPONSES.contains(&(status.as_u16(), ResponseBody::Output))
}

/// Sends a request once, and waits for the response, whatever its status.
trait Transport: Send + Sync {
    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error>;
}

struct Ureq(ureq::Client);

impl Transport for Ureq {
    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        self.0.execute(operation)
    }
}

struct Reqwest {
    client: reqwest::Client,
    handle: Handle,
    /// Set until it is dropped.
    runtime: Option<Runtime>,
}

impl Transport for Reqwest {
    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        self.handle.block_on(self.client.execute(operation))
    }
}

impl Drop for Reqwest {
    fn drop(&mut self) {
        // an ordinary drop waits for a name lookup, which may take minutes
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
