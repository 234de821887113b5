//! A span per call, if the feature `tracing` is enabled.
//!
//! Its fields are those of OpenTelemetry's conventions for HTTP clients that contain no values: the
//! path is its template, so that no id is logged.

#[cfg(feature = "reqwest")]
use std::future::Future;

use bytes::Bytes;
use http::Response;

use crate::operation::{BaseUrl, Error, Operation};

pub(super) struct Span {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl Span {
    pub(super) fn new<O: Operation>(base: &BaseUrl) -> Self {
        use tracing::field::Empty;
        Self {
            // all operations share the name of the span, because tracing requires a constant
            span: tracing::info_span!(
                "call",
                otel.name = O::ID,
                otel.kind = "client",
                http.request.method = O::METHOD.as_str(),
                url.template = O::PATH,
                server.address = base.host(),
                server.port = base.port(),
                http.response.status_code = Empty,
                http.request.resend_count = Empty,
                error.r#type = Empty,
            ),
        }
    }

    /// Records how the last attempt ended, also one whose response broke off behind its head.
    pub(super) fn ended(&self, resent: u32, outcome: &Result<Response<Bytes>, Error>) {
        if resent > 0 {
            self.span.record("http.request.resend_count", resent);
        }
        let status = match outcome {
            Ok(answer) => Some(answer.status()),
            Err(error) => error.status(),
        };
        if let Some(status) = status {
            self.span
                .record("http.response.status_code", status.as_u16());
        }
    }

    pub(super) fn failed(&self, error: &Error) {
        self.span.record("error.type", error.kind().name());
    }

    #[cfg(feature = "ureq")]
    pub(super) fn run<T>(&self, call: impl FnOnce() -> T) -> T {
        self.span.in_scope(call)
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn follow<F: Future>(&self, call: F) -> impl Future<Output = F::Output> {
        tracing::Instrument::instrument(call, self.span.clone())
    }
}

#[cfg(not(feature = "tracing"))]
#[expect(
    clippy::extra_unused_type_parameters,
    clippy::unused_self,
    reason = "without the feature there is nothing to do"
)]
impl Span {
    pub(super) fn new<O: Operation>(_base: &BaseUrl) -> Self {
        Self {}
    }

    pub(super) fn ended(&self, _resent: u32, _outcome: &Result<Response<Bytes>, Error>) {}

    pub(super) fn failed(&self, _error: &Error) {}

    #[cfg(feature = "ureq")]
    pub(super) fn run<T>(&self, call: impl FnOnce() -> T) -> T {
        call()
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn follow<F: Future>(&self, call: F) -> impl Future<Output = F::Output> {
        call
    }
}
