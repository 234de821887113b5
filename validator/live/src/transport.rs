//! Asking for one payload: the same for both transports of the client.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use client::operation::ResponseBody;
use client::transport::{reqwest, ureq};
use client::{Error, Operation, TokenHeader};
use http::{Response, StatusCode};
use tokio::runtime::{self, Handle, Runtime};

use super::error;

/// A transport by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportKind {
    /// The async transport of `client`.
    Reqwest,
    /// The blocking one.
    Ureq,
}

/// What both have to know.
pub struct Settings<'s> {
    /// Where the service is, with a path before `/api` if there is one.
    pub base_url: &'s str,
    /// The token that is sent.
    pub token: &'s str,
    /// In which header it is sent.
    pub token_header: TokenHeader,
    /// For one request and its answer.
    pub timeout: Duration,
}

/// Something that asks for the payload of an id, once, and waits for the answer, from any thread.
pub trait Ask: Send + Sync {
    /// The body of a successful answer, whatever it holds: that is for the judge to say.
    ///
    /// # Errors
    ///
    /// If there is no answer, not the whole of it, or one that is no success.
    fn ask(&self, id: i64) -> Result<Bytes, Error>;
}

/// Starts a transport; `operation` is the call for an id.
///
/// # Errors
///
/// If it cannot be configured like that.
pub fn start<O: Operation>(
    kind: TransportKind,
    settings: &Settings<'_>,
    operation: impl Fn(i64) -> O + Send + Sync + 'static,
) -> Result<Arc<dyn Ask>, error::Error> {
    // a request that is sent again is one more for the rate, which is not the client's to keep
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
            Ok(Arc::new(Asking {
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
            Ok(Arc::new(Asking {
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

struct Asking<T, F> {
    transport: T,
    operation: F,
}

impl<T: Transport, O: Operation, F: Fn(i64) -> O + Send + Sync> Ask for Asking<T, F> {
    fn ask(&self, id: i64) -> Result<Bytes, Error> {
        let operation = (self.operation)(id);
        let answer = self.transport.execute(&operation)?;
        let body = answer.body().clone();
        if is_success::<O>(answer.status()) {
            return Ok(body);
        }
        operation.response(answer).map(|_| body)
    }
}

fn is_success<O: Operation>(status: StatusCode) -> bool {
    O::RESPONSES.contains(&(status.as_u16(), ResponseBody::Output))
}

/// What sends a request once, and waits for the answer, whatever its status.
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
    /// There until it is dropped.
    runtime: Option<Runtime>,
}

impl Transport for Reqwest {
    fn execute<O: Operation>(&self, operation: &O) -> Result<Response<Bytes>, Error> {
        self.handle.block_on(self.client.execute(operation))
    }
}

impl Drop for Reqwest {
    fn drop(&mut self) {
        // an ordinary drop waits for a name lookup that may take minutes
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
