//! Errors of a call.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;

use super::retry_after::retry_after;
use crate::DecodeError;

/// Why a call returned no output.
///
/// It is safe to log: neither `Display` nor `Debug` nor any [source](std::error::Error::source)
/// shows the token, a payload value or a text of the server, except for the names in a certificate
/// that is not trusted, the [request id](Error::request_id) if it looks like one, and the
/// [origin](ErrorKind::Redirect) of a redirect. [`reason`](Error::reason) and
/// [`raw_body`](Error::raw_body) return such texts explicitly.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    status: Option<StatusCode>,
    request_id: Option<String>,
    reason: Option<String>,
    retry_after: Option<Duration>,
    raw_body: Option<Bytes>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call cannot be made as requested. Nothing was sent.
    Configuration {
        /// What to change: `base URL`, `token`, or a parameter by its name.
        setting: &'static str,
        /// What is wrong with it, without its value.
        problem: Cow<'static, str>,
    },
    /// No response: the connection could not be established, a proxy refused it, it was closed
    /// before a response arrived, or the response was not HTTP.
    Connect,
    /// No trusted connection: the server's certificate was not accepted, this machine has no
    /// trusted certificates, or the server does not support or refuses TLS.
    ///
    /// The [source](std::error::Error::source) says which, and may name the hosts for which the
    /// certificate was issued. The token is not sent to an untrusted server.
    Tls,
    /// No complete response within the timeout, in any phase.
    Timeout,
    /// The body of the response was incomplete or could not be decompressed. This occurs only for a
    /// success: for any other status, the body is not needed.
    Interrupted,
    /// The server sent a redirect. It is not followed, because the token would be sent along.
    Redirect {
        /// Scheme, host and port of the target, which may be those of the base URL; `None` if the
        /// target is relative or cannot be parsed.
        origin: Option<String>,
    },
    /// 401: the token is missing, wrong, or not authorised.
    ///
    /// If the token is right, see [`TokenHeader`](super::TokenHeader).
    Unauthorized,
    /// 404: the resource does not exist, or not for this token's user.
    NotFound,
    /// 429: too many requests.
    RateLimited {
        /// How long the server asks to wait, if it says so.
        retry_after: Option<Duration>,
    },
    /// 5xx: the server failed.
    Server,
    /// A status that the contract does not document.
    UnexpectedStatus,
    /// The body has a content coding that was not requested, so it cannot be decoded: only gzip is
    /// supported.
    ///
    /// The cause is a proxy or a server that ignores `Accept-Encoding`.
    ContentCoding {
        /// Its registered name, such as `br`, or a description.
        coding: &'static str,
    },
    /// The decompressed body is larger than allowed.
    BodyTooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The body of a successful response is not JSON; it may be the page of a proxy.
    NotJson,
    /// The body of a successful response is JSON, but not the operation's output.
    Decode(DecodeError),
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Whether the same call may succeed later. This is the case for
    ///
    /// - [`Connect`](ErrorKind::Connect), [`Timeout`](ErrorKind::Timeout) and
    ///   [`Interrupted`](ErrorKind::Interrupted): they occur if a server restarts or the network
    ///   fails, though also for a wrong port or a proxy that refuses,
    /// - the statuses 408, 429, 502, 503 and 504, with which servers and proxies ask for it,
    /// - the status 500, because the failure may have been temporary.
    ///
    /// Any other error would occur again: [`Tls`](ErrorKind::Tls), a redirect, a rejected token, a
    /// response that is too large, has another coding or cannot be decoded.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::RateLimited { .. } => true,
            ErrorKind::Server | ErrorKind::UnexpectedStatus => {
                self.status().is_some_and(is_retryable)
            }
            _ => false,
        }
    }

    /// The server's identifier of this call, for its operators: the header `x-request-id`, if it is
    /// up to 128 characters of `[A-Za-z0-9._:-]`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The server's reason for refusing, in its own words, if the contract documents a body for the
    /// status and the body has that form. Several reasons are joined by `; `. A body of more than
    /// 64 KiB is not read for it.
    ///
    /// This is untrusted text, and may name the person that the call was about.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// How long the server asks to wait, if the response says so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The body that is not JSON or could not be decoded, for debugging. It is personal data.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.raw_body.as_ref()
    }
}

/// The only list of statuses that are worth retrying.
pub(crate) fn is_retryable(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            status: None,
            request_id: None,
            reason: None,
            retry_after: None,
            raw_body: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(
        setting: &'static str,
        problem: impl Into<Cow<'static, str>>,
    ) -> Self {
        let problem = problem.into();
        Self::new(ErrorKind::Configuration { setting, problem })
    }

    pub(crate) fn caused_by(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the details from the head of the response.
    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id(headers);
        self.0.retry_after = retry_after(headers);
        self
    }

    pub(super) fn with_reason(mut self, reason: Option<String>) -> Self {
        self.0.reason = reason;
        self
    }

    pub(super) fn with_raw_body(mut self, body: Bytes) -> Self {
        self.0.raw_body = Some(body);
        self
    }
}

/// The server controls this header: only a value that looks like an id is used.
fn request_id(headers: &HeaderMap) -> Option<String> {
    let id = headers.get("x-request-id")?.to_str().ok()?;
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._:-".contains(&byte);
    ((1..=128).contains(&id.len()) && id.bytes().all(allowed)).then(|| id.to_owned())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)?;
        if let Some(status) = self.status() {
            write!(f, " (status {}", status.as_u16())?;
            if let Some(id) = self.request_id() {
                write!(f, ", request id {id}")?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

impl ErrorKind {
    /// The name of the kind for metrics and spans, such as `rate_limited`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Configuration { .. } => "configuration",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::Redirect { .. } => "redirect",
            Self::Unauthorized => "unauthorized",
            Self::NotFound => "not_found",
            Self::RateLimited { .. } => "rate_limited",
            Self::Server => "server",
            Self::UnexpectedStatus => "unexpected_status",
            Self::ContentCoding { .. } => "content_coding",
            Self::BodyTooLarge { .. } => "body_too_large",
            Self::NotJson => "not_json",
            Self::Decode(_) => "decode",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration { setting, problem } => write!(f, "{setting}: {problem}"),
            Self::Connect => f.write_str("no response from the server"),
            Self::Tls => f.write_str(
                "no trusted connection; check the base URL, the server's certificate, that it speaks TLS 1.3, and the clock and the trusted certificates of this machine",
            ),
            Self::Timeout => f.write_str("no complete response within the timeout"),
            Self::Interrupted => f.write_str("the response is incomplete or damaged"),
            Self::Redirect { origin: Some(origin) } => write!(
                f,
                "the server redirects to {origin}, which is not followed; set the base URL to the address of the service itself"
            ),
            Self::Redirect { origin: None } => {
                f.write_str("the server redirects, which is not followed; set the base URL to the address of the service itself")
            }
            Self::Unauthorized => f.write_str(
                "the token is not accepted; if it is right, a proxy such as nginx may have dropped its header because of the underscores: send it hyphenated (`TokenHeader::Hyphenated`)",
            ),
            Self::NotFound => f.write_str("not found"),
            Self::RateLimited { retry_after: Some(wait) } => {
                write!(f, "too many requests; try again in {} s", wait.as_secs())
            }
            Self::RateLimited { retry_after: None } => f.write_str("too many requests"),
            Self::Server => f.write_str("the server failed"),
            Self::UnexpectedStatus => f.write_str("the contract does not document this status"),
            Self::ContentCoding { coding } => write!(
                f,
                "the response has the content coding {coding}, which was not requested; the server, or a proxy in front of it, has to respect `Accept-Encoding`"
            ),
            Self::BodyTooLarge { limit } => {
                write!(f, "the response is larger than {limit} bytes")
            }
            Self::NotJson => f.write_str("the response is not JSON"),
            Self::Decode(error) => write!(f, "the response cannot be decoded: {error}"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown
            .field("kind", self.kind())
            .field("status", &self.status())
            .field("request_id", &self.request_id());
        if let Some(source) = &self.0.source {
            // foreign types may print anything in their `Debug`
            shown.field("source", &source.to_string());
        }
        shown.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
