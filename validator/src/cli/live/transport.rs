//! Sending a request: one call for both transports of the client.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use conversation_client::transport::{reqwest, ureq};
use conversation_client::{Error, GetConversation, TokenHeader};
use http::Response;
use tokio::runtime::{self, Handle, Runtime};

use crate::cli::live;

/// A transport by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum TransportKind {
    /// The async transport of `conversation_client`.
    Reqwest,
    /// The blocking one.
    Ureq,
}

/// What both have to know.
pub(in crate::cli) struct Settings<'s> {
    pub(in crate::cli) base_url: &'s str,
    pub(in crate::cli) token: &'s str,
    pub(in crate::cli) token_header: TokenHeader,
    /// For one request and its answer.
    pub(in crate::cli) timeout: Duration,
}

/// Something that sends a request once and waits for the answer, from any thread.
pub(in crate::cli) trait Transport: Send + Sync {
    /// The answer as it came, whatever its status.
    ///
    /// # Errors
    ///
    /// If there is none, or not the whole of it.
    fn execute(&self, operation: &GetConversation) -> Result<Response<Bytes>, Error>;
}

/// Starts a transport.
///
/// # Errors
///
/// If it cannot be configured like that.
pub(in crate::cli) fn start(
    kind: TransportKind,
    settings: &Settings<'_>,
) -> Result<Arc<dyn Transport>, live::Error> {
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
            Ok(Arc::new(Ureq(client)))
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
                .map_err(live::Error::Transport)?;
            Ok(Arc::new(Reqwest {
                client,
                handle: runtime.handle().clone(),
                runtime: Some(runtime),
            }))
        }
    }
}

struct Ureq(ureq::Client);

impl Transport for Ureq {
    fn execute(&self, operation: &GetConversation) -> Result<Response<Bytes>, Error> {
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
    fn execute(&self, operation: &GetConversation) -> Result<Response<Bytes>, Error> {
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
