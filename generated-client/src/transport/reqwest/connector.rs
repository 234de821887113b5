//! Connections for hyper: directly to the host, or through the proxy from the environment.

use std::error::Error;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::super::proxy;
use crate::operation::BaseUrl;

type Failed = Box<dyn Error + Send + Sync>;
type Connecting = Pin<Box<dyn Future<Output = Result<TokioIo<Stream>, Failed>> + Send>>;

/// Connects, with TLS if the URL is https.
#[derive(Clone)]
pub(super) struct Connector {
    direct: Direct,
    timeout: Duration,
}

impl Connector {
    /// Without a TLS configuration, it connects to http URLs only.
    pub(super) fn new(tls: Option<Arc<ClientConfig>>, timeout: Duration) -> Self {
        let mut http = HttpConnector::new();
        // https URLs are allowed, because TLS is handled here
        http.enforce_http(false);
        http.set_nodelay(true);
        // divided among the addresses of the host
        http.set_connect_timeout(Some(timeout));
        let tls = tls.map(TlsConnector::from);
        Self {
            direct: Direct { http, tls },
            timeout,
        }
    }

    async fn connect(mut self, to: Uri) -> Result<TokioIo<Stream>, Failed> {
        let base = BaseUrl::parse(&to.to_string())?;
        let Some(proxy) = proxy::of_environment(&base)? else {
            return self.direct.call(to).await;
        };
        let mut tunnel = Tunnel::new(proxy.uri, self.direct.clone());
        if let Some(credentials) = proxy.authorization {
            tunnel = tunnel.with_auth(credentials);
        }
        let through = tunnel.call(to.clone()).await?;
        self.direct.secure(&to, through.into_inner()).await
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Stream>;
    type Error = Failed;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Failed>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Connecting {
        let connecting = self.clone().connect(to);
        let timeout = self.timeout;
        Box::pin(async move {
            let connected = tokio::time::timeout(timeout, connecting).await;
            connected.map_err(io::Error::from)?
        })
    }
}

/// Connects to the host of the URL, which may be a proxy.
#[derive(Clone)]
struct Direct {
    http: HttpConnector,
    tls: Option<TlsConnector>,
}

impl Direct {
    async fn secure(&self, to: &Uri, stream: Stream) -> Result<TokioIo<Stream>, Failed> {
        if to.scheme() != Some(&Scheme::HTTPS) {
            return Ok(TokioIo::new(stream));
        }
        let tls = self.tls.as_ref().ok_or("TLS was not set up")?;
        let host = to.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let stream = tls
            .connect(ServerName::try_from(host.to_owned())?, stream)
            .await?;
        Ok(TokioIo::new(Stream(Box::new(stream))))
    }
}

impl Service<Uri> for Direct {
    type Response = TokioIo<Stream>;
    type Error = Failed;
    type Future = Connecting;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Failed>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Connecting {
        let mut direct = self.clone();
        Box::pin(async move {
            std::future::poll_fn(|cx| direct.http.poll_ready(cx)).await?;
            let connection = direct.http.call(to.clone()).await?.into_inner();
            direct.secure(&to, Stream(Box::new(connection))).await
        })
    }
}

/// A connection, with any number of TLS layers.
pub(super) struct Stream(Box<dyn Duplex>);

trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        to: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, to)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
