//! Why a call gave no output.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;

use super::retry_after::retry_after;
use crate::DecodeError;

/// Why a call gave no output.
///
/// It may be logged: neither `Display` nor `Debug` nor any [source](std::error::Error::source)
/// shows the token, a value of the payload or a text of the server (but the names in its
/// certificate, if it is not trusted). [`reason`](Error::reason)
/// and [`raw_body`](Error::raw_body) do, to whoever asks for them.
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
    /// The call cannot be made as it was asked for. Nothing was sent.
    Configuration {
        /// What has to be changed: `base URL`, `token`, or a parameter by its name.
        setting: &'static str,
        /// What is wrong with it; its value is not repeated.
        problem: Cow<'static, str>,
    },
    /// No answer: the connection could not be made, or a proxy refused to, or it ended
    /// before an answer came, or what came is no HTTP.
    Connect,
    /// No connection that can be trusted: the server's certificate is not accepted, this
    /// machine has none to judge it by, or the server does not speak TLS, or refuses to.
    ///
    /// The [source](std::error::Error::source) says which, and may name the hosts that the
    /// certificate is for. A server that is not trusted does not get the token.
    Tls,
    /// No complete answer in the time allowed, in whatever phase.
    Timeout,
    /// The answer broke off after its head, or could not be decompressed. Only a
    /// successful one: any other status says enough without its body.
    Interrupted,
    /// The server sent the caller elsewhere. It is not followed: the token would go along.
    Redirect {
        /// Scheme, host and port of the target, which may be those of the base URL; `None`
        /// if the target is relative or cannot be read.
        origin: Option<String>,
    },
    /// 401: the token is missing, wrong or not allowed to see this.
    ///
    /// If it is right, see [`TokenHeader`](super::TokenHeader).
    Unauthorized,
    /// 404: no such thing, or not for this token's user.
    NotFound,
    /// 429: too many requests.
    RateLimited {
        /// How long the server wants to be left alone, if it says.
        retry_after: Option<Duration>,
    },
    /// 5xx: the server failed.
    Server,
    /// A status that the contract does not have.
    UnexpectedStatus,
    /// The body came in a coding that was not asked for, so it cannot be read: only gzip is.
    ///
    /// A proxy or a server that does not look at `Accept-Encoding` does that.
    ContentCoding {
        /// Its registered name, such as `br`, or what else it is.
        coding: &'static str,
    },
    /// The body, decompressed, is larger than allowed.
    BodyTooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The body of a successful answer is not JSON: perhaps a page of a proxy.
    NotJson,
    /// The body of a successful answer is JSON, but not the operation's output.
    Decode(DecodeError),
}

impl Error {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The answer's status, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The same call may succeed later. That is so of
    ///
    /// - [`Connect`](ErrorKind::Connect), [`Timeout`](ErrorKind::Timeout) and
    ///   [`Interrupted`](ErrorKind::Interrupted): a server that restarts and a network that
    ///   fails look like this, though a wrong port or a proxy that refuses does too,
    /// - the statuses 408, 429, 502, 503 and 504, by which servers and proxies ask for it,
    /// - the status 500, because whatever failed may have been busy or gone for a moment.
    ///
    /// Everything else would fail again: [`Tls`](ErrorKind::Tls), a redirect, a refused
    /// token, an answer that is too large, encoded otherwise or cannot be read.
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

    /// The server's name for this call, for its operators: the header `x-request-id`, if
    /// it is up to 128 characters of `[A-Za-z0-9._:-]`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Why the server refused, in its own words, where the contract documents a body for
    /// the status and the body has that shape. Several reasons are joined by `; `.
    ///
    /// It is a foreign text, and may name whom the call was about.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// How long the server wants to be left alone, where its answer says so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The body that is not JSON or could not be read, for looking into. Personal data.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.raw_body.as_ref()
    }
}

/// The one list of statuses that are worth another try.
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

    /// Adds what the head of the answer tells.
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

/// A header is the server's to fill: only what looks like an id is taken for one.
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
    /// Its name for metrics and spans, such as `rate_limited`.
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
            Self::Connect => f.write_str("no answer from the server"),
            Self::Tls => f.write_str(
                "no trusted connection; check the base URL, the server's certificate, that it speaks TLS 1.3, and the clock and the trusted certificates of this machine",
            ),
            Self::Timeout => f.write_str("no complete answer in the time allowed"),
            Self::Interrupted => f.write_str("the answer broke off or is damaged"),
            Self::Redirect { origin: Some(origin) } => write!(
                f,
                "the server redirects to {origin}, which is not followed; the base URL has to be the one that the service itself answers at"
            ),
            Self::Redirect { origin: None } => {
                f.write_str("the server redirects, which is not followed; the base URL has to be the one that the service itself answers at")
            }
            Self::Unauthorized => f.write_str(
                "the token is not accepted; if it is right, a proxy such as nginx may have dropped its header because of the underscores: send it hyphenated (`TokenHeader::Hyphenated`)",
            ),
            Self::NotFound => f.write_str("not found"),
            Self::RateLimited { retry_after: Some(wait) } => {
                write!(f, "too many requests; ask again in {} s", wait.as_secs())
            }
            Self::RateLimited { retry_after: None } => f.write_str("too many requests"),
            Self::Server => f.write_str("the server failed"),
            Self::UnexpectedStatus => f.write_str("an answer that the contract does not have"),
            Self::ContentCoding { coding } => write!(
                f,
                "the answer is encoded with {coding}, which was not asked for; the server, or a proxy before it, has to look at `Accept-Encoding`"
            ),
            Self::BodyTooLarge { limit } => {
                write!(f, "the answer is larger than {limit} bytes")
            }
            Self::NotJson => f.write_str("the answer is not JSON"),
            Self::Decode(error) => write!(f, "the answer cannot be read: {error}"),
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
            // what foreign types put into their `Debug` is not ours to promise
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
